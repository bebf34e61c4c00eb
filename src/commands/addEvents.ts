import { mutate } from '../db/mutate.ts'
import type { EventDraft } from '../model/event.ts'
import { eventFromDraft } from '../model/eventKeys.ts'
import type { CommandContext } from './context.ts'

/** Adds events; answers their ids. An event that is there already, by its uid, is left out: its own id is answered. */
export async function addEvents(
  context: CommandContext,
  drafts: readonly EventDraft[],
): Promise<string[]> {
  const now = context.now().toISOString()
  const rows = drafts.map((draft) => eventFromDraft(draft, context.newId(), now))
  const label = { code: 'add-records', kind: 'event', count: rows.length } as const
  return mutate(context.db, context, label, ['events'], async (recorder) => {
    const keys = rows.flatMap(({ identityKeys }) => identityKeys)
    const there = new Map(
      (await recorder.find('events', 'identityKeys', keys))
        .filter(({ deletedAt }) => deletedAt === undefined)
        .flatMap((event) => event.identityKeys.map((key) => [key, event.id] as const)),
    )
    const idOf = (row: (typeof rows)[number]) => there.get(row.identityKeys[0] ?? '') ?? row.id
    await recorder.bulkAdd(
      'events',
      rows.filter((row) => idOf(row) === row.id),
    )
    return rows.map(idOf)
  })
}
