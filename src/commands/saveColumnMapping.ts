import { mutate } from '../db/mutate.ts'
import type { CommandContext } from './context.ts'

/** Remembers what the columns of a table are, for the next file with the same headings. Not a step of undo. */
export async function saveColumnMapping(
  context: CommandContext,
  id: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  const at = context.now().toISOString()
  await mutate(
    context.db,
    context,
    { code: 'change-settings' },
    ['columnMappings'],
    (recorder) => recorder.put('columnMappings', { id, columns, at }),
    { silent: true },
  )
}
