import { rowSchemas } from '../../src/db/rowSchemas.ts'
import type { RecordTable } from '../../src/model/journal.ts'

/** A row as it is stored. */
export type Row = Readonly<Record<string, unknown>>

/** Fields that lead to other records or say what a text means: a hostile text in one hides the row rather than is drawn. */
const leading =
  /^(?:id|key|uid|of|zone|season|sample|rrule|base64|origin|months|changeSet|rule|format)$|(?:Id|Ids|Keys|Fields)$/
const records: ReadonlySet<string> = new Set([
  'people',
  'resources',
  'drafts',
  'communities',
  'contacts',
  'members',
])

/** The lengths that fields may have, longest first. */
const lengths = [1_000_000, 200_000, 100_000, 20_000, 10_000, 2_000, 1_000, 500, 200, 100, 50]

/**
 * A row with the text in every field that takes it: as much of it as the field may hold, at most `longest`. What says a
 * kind, a day or another record stays, so that the row can be read and is shown where it was.
 */
export function hostileRow(table: RecordTable, row: Row, text: string, longest = 1_000_000): Row {
  const schema = rowSchemas[table]
  const copy = structuredClone(row) as Record<string, unknown>
  const fits = () => schema.safeParse(copy).success
  const put = (holder: Record<string, unknown>, name: string) => {
    if (!Array.isArray(holder) && leading.test(name)) return
    const before = holder[name]
    for (const length of lengths) {
      if (length > longest) continue
      holder[name] = text.slice(0, length)
      if (fits()) return
    }
    holder[name] = before
  }
  const walk = (holder: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(holder)) {
      if (typeof value === 'string') put(holder, name)
      else if (isOfTexts(name, value)) walk(value)
    }
  }
  walk(copy)
  return copy
}

function isOfTexts(name: string, value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || leading.test(name)) return false
  // A list of records is one of their ids.
  const isOfIds = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return !(isOfIds && records.has(name))
}
