import { gatePrint } from '../reputation/findingPrint.ts'
import type { GateCheckId } from '../reputation/gate/gateCheck.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'

/** Answers a check of a draft; the answer holds as long as the draft says the same. */
export async function answerGate(
  context: CommandContext,
  draftId: string,
  check: GateCheckId,
  answer: string,
): Promise<void> {
  const at = context.now().toISOString()
  await changeRecords(
    context,
    'drafts',
    [draftId],
    () => ({ code: 'edit-record', kind: 'draft', name: '' }),
    (draft) => ({
      ...draft,
      gate: {
        ...draft.gate,
        answers: { ...draft.gate.answers, [check]: { answer, at, of: gatePrint(draft) } },
      },
    }),
  )
}
