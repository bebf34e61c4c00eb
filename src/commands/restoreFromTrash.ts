import { mutate } from '../db/mutate.ts'
import type { Recorder } from '../db/recorder.ts'
import type { RowOf } from '../db/rowSchemas.ts'
import { type TrashTable, trashTables } from '../model/trashKey.ts'
import type { CommandContext } from './context.ts'
import { inTrash } from './inTrash.ts'

/** Takes records of every kind back out of the trash, by their trash keys, in one step of undo. */
export async function restoreFromTrash(
  context: CommandContext,
  keys: readonly string[],
): Promise<void> {
  const meant = await inTrash(context.db, keys)
  if (meant.count === 0) return
  const now = context.now().toISOString()
  await mutate(
    context.db,
    context,
    { code: 'restore-from-trash', count: meant.count },
    trashTables,
    async (recorder) => {
      recorder.noteGone(meant.gone)
      for (const table of trashTables) await restore(recorder, table, meant[table], now)
    },
    { timeout: 5_000 + meant.count * 10 },
  )
}

async function restore<T extends TrashTable>(
  recorder: Recorder,
  table: T,
  ids: readonly string[],
  now: string,
): Promise<void> {
  const rows = await recorder.bulkGet(table, ids)
  await recorder.bulkPut(
    table,
    rows.map(({ deletedAt: _deletedAt, ...kept }) => ({ ...kept, changedAt: now }) as RowOf<T>),
  )
}
