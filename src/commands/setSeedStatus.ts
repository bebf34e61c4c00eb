import { mutate } from '../db/mutate.ts'
import type { EventStatus } from '../model/event.ts'
import type { CommandContext } from './context.ts'

interface SeedStatus {
  /** `chats:` or `conferences:` and the id in that list. */
  readonly id: string
  readonly name: string
  readonly status: EventStatus
  /** The uids its events in the calendar have. */
  readonly uids: readonly string[]
}

/**
 * Keeps what the user knows of something in a shipped list: that it still runs, or that it has ended. Its events in the
 * calendar say so too. One step of undo.
 */
export async function setSeedStatus(
  context: CommandContext,
  { id, name, status, uids }: SeedStatus,
): Promise<void> {
  const label = { code: 'edit-record', kind: 'event', name } as const
  const changedAt = context.now().toISOString()
  await mutate(context.db, context, label, ['seedEdits', 'events'], async (recorder) => {
    await recorder.put('seedEdits', { id, status, changedAt })
    const events = await recorder.find('events', 'identityKeys', uids)
    await recorder.bulkPut(
      'events',
      events.map((event) => ({ ...event, status, changedAt })),
    )
  })
}
