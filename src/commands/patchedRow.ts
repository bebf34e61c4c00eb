import { sameRow } from '../db/sameRow.ts'

/** Fields to change; `undefined` empties an optional one. */
export type Patch<Row> = { readonly [Field in keyof Row]?: Row[Field] | undefined }

/** The row with a patch laid over it; the same row where that changes nothing. */
export function patchedRow<Row extends object>(row: Row, patch: Patch<NoInfer<Row>>): Row {
  const merged = { ...row } as Record<string, unknown>
  for (const [field, value] of Object.entries(patch)) {
    if (value === undefined) delete merged[field]
    else merged[field] = value
  }
  return sameRow(merged, row) ? row : (merged as Row)
}
