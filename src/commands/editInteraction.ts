import { mutate } from '../db/mutate.ts'
import { sameRow } from '../db/sameRow.ts'
import { dayOf, type Interaction } from '../model/interaction.ts'
import type { CommandContext } from './context.ts'
import { keepLastInteraction } from './interactionDays.ts'

/** Fields of an interaction to change; `undefined` empties an optional one. */
export type InteractionPatch = {
  readonly [Field in 'contactIds' | 'kind' | 'on' | 'by' | 'channel' | 'text' | 'isPrivate']?:
    | Interaction[Field]
    | undefined
}

/** Changes an interaction, and with its date or its contacts what those repeat of their last one. */
export async function editInteraction(
  context: CommandContext,
  id: string,
  patch: InteractionPatch,
): Promise<void> {
  const label = { code: 'edit-record', kind: 'interaction', name: '' } as const
  const tables = ['interactions', 'contacts'] as const
  await mutate(context.db, context, label, tables, async (recorder) => {
    const before = await recorder.get('interactions', id)
    if (!before) return
    const now = context.now().toISOString()
    const merged = { ...before, ...patch } as Interaction
    const next = { ...merged, day: dayOf(merged.on) }
    if (sameRow(before, { ...next, contactDays: before.contactDays })) return
    await recorder.put('interactions', { ...next, changedAt: now })
    await keepLastInteraction(context.db, recorder, [...before.contactIds, ...next.contactIds], {
      now,
    })
  })
}
