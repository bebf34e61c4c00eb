import { mutate } from '../db/mutate.ts'
import type { ImportTarget } from '../formats/importer.ts'
import type { ColumnMapping } from '../model/columnMapping.ts'
import type { CommandContext } from './context.ts'

/** Remembers what the rows and columns of a table are, for the next file with the same headings. Not a step of undo. */
export async function saveColumnMapping(
  context: CommandContext,
  id: string,
  { rows, columns }: Pick<ColumnMapping, 'columns'> & { readonly rows: ImportTarget },
): Promise<void> {
  const at = context.now().toISOString()
  await mutate(
    context.db,
    context,
    { code: 'change-settings' },
    ['columnMappings'],
    (recorder) => recorder.put('columnMappings', { id, rows, columns, at }),
    { silent: true },
  )
}
