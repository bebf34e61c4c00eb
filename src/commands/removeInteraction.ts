import { mutate } from '../db/mutate.ts'
import { linkKey } from '../model/recordLink.ts'
import type { CommandContext } from './context.ts'
import { keepLastInteraction } from './interactionDays.ts'

/** Removes an interaction and the links to it; what was promised in it stays promised. */
export async function removeInteraction(context: CommandContext, id: string): Promise<void> {
  const { db } = context
  const label = { code: 'remove-records', kind: 'interaction', count: 1 } as const
  await mutate(db, context, label, ['interactions', 'contacts', 'links'], async (recorder) => {
    const interaction = await recorder.present('interactions', id)
    const key = linkKey({ table: 'interactions', id })
    const links = await Promise.all([
      db.links.where('fromKey').equals(key).primaryKeys(),
      db.links.where('toKey').equals(key).primaryKeys(),
    ])
    await recorder.bulkRemove('interactions', [id])
    await recorder.bulkRemove('links', links.flat())
    const now = context.now().toISOString()
    await keepLastInteraction(db, recorder, interaction.contactIds, { now })
  })
}
