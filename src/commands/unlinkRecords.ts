import { mutate } from '../db/mutate.ts'
import type { CommandContext } from './context.ts'
import { introductionLink } from './introductions.ts'

/** Takes links away, by their ids; with that of an introduction goes the contact's own word of it. */
export async function unlinkRecords(
  context: CommandContext,
  ids: readonly string[],
): Promise<void> {
  const label = { code: 'unlink-records', count: ids.length } as const
  await mutate(context.db, context, label, ['links', 'contacts'], async (recorder) => {
    const links = await recorder.presentOf('links', ids)
    const now = context.now().toISOString()
    const introduced = links.flatMap(({ kind, from }) =>
      kind === 'introduced-by' && from.table === 'contacts' ? [from.id] : [],
    )
    const contacts = await recorder.bulkGet('contacts', introduced)
    await recorder.bulkPut(
      'contacts',
      contacts
        .filter((contact) => ids.includes(introductionLink(contact, now)?.id ?? ''))
        .map(({ met, ...contact }) => {
          const { throughId: _throughId, ...kept } = met ?? {}
          const left = Object.keys(kept).length > 0 ? { met: kept } : {}
          return { ...contact, ...left, changedAt: now }
        }),
    )
    await recorder.bulkRemove('links', ids)
  })
}
