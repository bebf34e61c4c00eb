import { mutate } from '../db/mutate.ts'
import { blankWork, type ScholarlyWork } from '../model/scholarlyWork.ts'
import type { CommandContext } from './context.ts'

export type WorkDraft = Partial<Omit<ScholarlyWork, 'id' | 'createdAt' | 'changedAt'>>

/** Adds a scholarly work, empty but for what is given; answers its id. */
export async function addWork(context: CommandContext, given: WorkDraft = {}): Promise<string> {
  const [id = ''] = await addWorks(context, [given])
  return id
}

/** Adds several scholarly works in one step of undo; answers their ids. */
export async function addWorks(
  context: CommandContext,
  given: readonly WorkDraft[],
): Promise<string[]> {
  if (given.length === 0) return []
  const now = context.now().toISOString()
  const rows = given.map((each) => ({ ...blankWork(context.newId(), now), ...each }))
  const label = { code: 'add-records', kind: 'scholarly-work', count: rows.length } as const
  await mutate(context.db, context, label, ['scholarlyWorks'], (recorder) =>
    recorder.bulkAdd('scholarlyWorks', rows),
  )
  return rows.map(({ id }) => id)
}
