import { mutate } from '../db/mutate.ts'
import type { RecordKind } from '../model/journal.ts'
import type { CommandContext } from './context.ts'

const kinds = {
  goals: 'goal',
  letters: 'letter',
  mentorMeetings: 'mentor-meeting',
  consents: 'consent',
  policies: 'policy',
  checklistItems: 'checklist-item',
  gateDecisions: 'gate-decision',
} as const satisfies Record<string, RecordKind>

/**
 * Takes records without a trash away, such as goals, letters, meetings or consents; undo brings them back. What came of a meeting in the timeline and as
 * promises stays.
 */
export async function removeRecords(
  context: CommandContext,
  table: keyof typeof kinds,
  ids: readonly string[],
): Promise<void> {
  const rows = context.db.table<unknown, string>(table)
  const there = await rows.where('id').anyOf(ids).primaryKeys()
  if (ids.length === 0) return
  const label = { code: 'remove-records', kind: kinds[table], count: there.length } as const
  await mutate(context.db, context, label, [table], async (recorder) => {
    const present = await recorder.presentOf(table, ids)
    await recorder.bulkRemove(
      table,
      present.map(({ id }) => id),
    )
  })
}
