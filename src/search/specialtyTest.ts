import { foldText } from './foldText.ts'
import type { RowTest } from './parseQuery.ts'

/** Rows of a specialty whose id or name contains what was said; undefined where none does. */
export function specialtyTest(
  said: string,
  specialtyNames: ReadonlyMap<string, string>,
): RowTest<{ readonly specialties: readonly string[] }> | undefined {
  const folded = foldText(said)
  const ids = [...specialtyNames].flatMap(([id, full]) =>
    id.includes(folded) || foldText(full).includes(folded) ? [id] : [],
  )
  return ids.length > 0 ? (row) => ids.some((id) => row.specialties.includes(id)) : undefined
}
