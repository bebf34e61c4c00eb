import { Button } from '@mantine/core'
import { dismissFinding } from '../../src/commands/decideAtGate.ts'
import type { Finding } from '../../src/reputation/scanTypes.ts'
import { useSession } from '../session/session.ts'
import { useLayers } from '../state/layers.ts'
import { gateText } from '../text/gate.ts'
import { namesSomebody } from '../workers/namesSomebody.ts'

interface DismissFindingProps {
  readonly draftId: string
  readonly finding: Finding
  /** The words it is about; they are not kept. */
  readonly words: string
}

/** Dismisses a finding, asking why. */
export function DismissFinding({ draftId, finding, words }: DismissFindingProps) {
  const { context } = useSession()
  return (
    <Button
      variant="subtle"
      onClick={() =>
        useLayers.getState().open({
          kind: 'reason',
          title: gateText.dismissTitle,
          hint: gateText.dismissHint,
          verb: gateText.dismiss,
          onReason: (reason) =>
            dismissFinding(context, draftId, finding, { words, reason, namesSomebody }),
        })
      }
    >
      {gateText.dismiss}
    </Button>
  )
}
