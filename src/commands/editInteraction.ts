import { mutate } from '../db/mutate.ts'
import { dayOf, type Interaction } from '../model/interaction.ts'
import type { CommandContext } from './context.ts'
import { keepLastInteraction } from './interactionDays.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

type InteractionPatch = Patch<
  Pick<Interaction, 'contactIds' | 'kind' | 'on' | 'by' | 'channel' | 'text' | 'isPrivate'>
>

/** Changes an interaction, and with its date or its contacts what those repeat of their last one. */
export async function editInteraction(
  context: CommandContext,
  id: string,
  patch: InteractionPatch,
): Promise<void> {
  const label = { code: 'edit-record', kind: 'interaction', name: '' } as const
  const tables = ['interactions', 'contacts'] as const
  await mutate(context.db, context, label, tables, async (recorder) => {
    const before = await recorder.present('interactions', id)
    const now = context.now().toISOString()
    const next = patchedRow(before, patch)
    if (next === before) return
    await recorder.put('interactions', { ...next, day: dayOf(next.on), changedAt: now })
    await keepLastInteraction(context.db, recorder, [...before.contactIds, ...next.contactIds], {
      now,
    })
  })
}
