import { addFinding } from '../../src/commands/changeFindings.ts'
import { useDo } from '../hooks/useDo.ts'
import { useToday } from '../hooks/useToday.ts'
import { reputationText } from '../text/reputation.ts'
import { AddByName } from './AddByName.tsx'

interface AddFindingProps {
  readonly reviewId: string
  readonly itemId: string
}

/** Notes something found, by its title; where, evidence and what to do are written in its card. */
export function AddFinding({ reviewId, itemId }: AddFindingProps) {
  const perform = useDo()
  const today = useToday()
  return (
    <AddByName
      label={reputationText.addFinding}
      verb="Add"
      placeholder="Skills lab photo with a whiteboard"
      onName={(title) =>
        perform((context) => addFinding(context, { reviewId, itemId, title, foundOn: today }), {
          typed: title,
        })
      }
    />
  )
}
