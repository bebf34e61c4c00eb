import type { EditProblem } from '../../src/planner/editOccurrence.ts'
import { useToasts } from '../state/toast.ts'
import { editProblemWords } from '../text/planner.ts'

/** Says why an event was left as it is. */
export function tellProblem(problem: EditProblem): void {
  useToasts.getState().show(editProblemWords[problem], { tone: 'block' })
}
