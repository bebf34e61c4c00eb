import type { Recorder } from '../db/recorder.ts'
import type { RowOf } from '../db/rowSchemas.ts'
import { withSources } from '../model/claim.ts'
import type { ChatNotes } from '../model/event.ts'
import { type LinkEnd, linkKey, recordLink } from '../model/recordLink.ts'
import { pointed, type Repointing } from './repointing.ts'
import { repointPortfolio } from './repointPortfolio.ts'

/** Makes all that refers to some records refer to another in their place; links that would double become one. */
export async function repoint(recorder: Recorder, { table, from, to }: Repointing): Promise<void> {
  await repointLinks(recorder, { table, from, to })
  await repointDrafts(recorder, { table, from, to })
  await repointPortfolio(recorder, { table, from, to })
  await repointEvents(recorder, { table, from, to })
  if (table === 'resources') await repointClaims(recorder, from, to)
  if (table !== 'contacts') return
  for (const own of ['interactions', 'mentorMeetings'] as const) {
    const rows = await recorder.find(own, 'contactIds', from)
    const moved = rows.map((row) => ({ ...row, contactIds: pointed(row.contactIds, { from, to }) }))
    await recorder.bulkPut(own, moved as RowOf<typeof own>[])
  }
  for (const own of ['promises', 'goals', 'letters'] as const) {
    const rows = await recorder.find(own, 'contactId', from)
    await recorder.bulkPut(
      own,
      rows.map((row) => ({ ...row, contactId: to })) as RowOf<typeof own>[],
    )
  }
}

/** What drafts rest on and whom they name. */
async function repointDrafts(recorder: Recorder, { table, from, to }: Repointing): Promise<void> {
  const field = table === 'resources' ? 'sourceIds' : 'creditIds'
  const drafts = await recorder.find('drafts', field, from)
  await recorder.bulkPut(
    'drafts',
    drafts.map((draft) => ({ ...draft, [field]: pointed(draft[field], { from, to }) })),
  )
}

/** Whom and what events have to do with, and whom one met at a chat: whoever was met is among the event's people. */
async function repointEvents(recorder: Recorder, { table, from, to }: Repointing): Promise<void> {
  const field = table === 'resources' ? 'resources' : 'people'
  const ofChat = table === 'resources' ? 'resources' : 'peopleMet'
  const chatAfter = <T extends { readonly chat?: ChatNotes | undefined }>(holder: T): T => {
    const ids = holder.chat?.[ofChat]
    return ids
      ? { ...holder, chat: { ...holder.chat, [ofChat]: pointed(ids, { from, to }) } }
      : holder
  }
  const events = await recorder.find('events', field, from)
  await recorder.bulkPut(
    'events',
    events.map((event) => ({
      ...chatAfter(event),
      [field]: pointed(event[field], { from, to }),
      changes: event.changes.map(chatAfter),
    })),
  )
}

/** What claims rest on; a source that would double is kept once, as it was said first. */
async function repointClaims(
  recorder: Recorder,
  from: readonly string[],
  to: string,
): Promise<void> {
  const claims = await recorder.find('claims', 'resourceIds', from)
  await recorder.bulkPut(
    'claims',
    claims.map((claim) =>
      withSources(
        claim,
        claim.sources.map((source) =>
          from.includes(source.resourceId) ? { ...source, resourceId: to } : source,
        ),
      ),
    ),
  )
}

async function repointLinks(recorder: Recorder, { table, from, to }: Repointing): Promise<void> {
  const keys = from.map((id) => linkKey({ table, id }))
  const links = [
    ...(await recorder.find('links', 'fromKey', keys)),
    ...(await recorder.find('links', 'toKey', keys)),
  ]
  const end = (was: LinkEnd): LinkEnd =>
    was.table === table && from.includes(was.id) ? { table, id: to } : was
  const moved = links
    .map((link) => ({
      ...recordLink(end(link.from), link.kind, end(link.to), link.createdAt),
      ...(link.sample ? { sample: true } : {}),
    }))
    .filter((link) => link.fromKey !== link.toKey)
  await recorder.bulkRemove(
    'links',
    links.map(({ id }) => id),
  )
  await recorder.bulkPut('links', moved)
}
