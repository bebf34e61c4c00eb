import type { Page } from '@playwright/test'
import { rowSchemas } from '../../src/db/rowSchemas.ts'
import { type RecordTable, recordTables } from '../../src/model/journal.ts'
import { putRows } from '../e2e/support/putRows.ts'
import { tableRows } from '../e2e/support/tableRows.ts'
import { hostileRow, type Row } from './hostileRows.ts'
import { templateRows } from './templateRows.ts'

/** Settings are one row that says how the program behaves, and links hold nothing that is drawn. */
const passedOver: readonly RecordTable[] = ['settings', 'links']

/** What a library holds to plant hostile texts in: rows of every table that a screen draws. */
export type Template = ReadonlyMap<RecordTable, readonly Row[]>

/** The rows of the open sample library, and one of each kind that it has none of. */
export async function templateOf(page: Page): Promise<Template> {
  const rows = new Map<RecordTable, readonly Row[]>()
  for (const table of recordTables) rows.set(table, await tableRows(page, table))
  const today = await page.evaluate(() => new Date().toISOString().slice(0, 10))
  for (const [table, made] of templateRows(today)) {
    rows.set(table, [...(rows.get(table) ?? []), ...made])
  }
  for (const table of passedOver) rows.delete(table)
  return new Map([...rows].filter(([, made]) => made.length > 0))
}

/** How much of the texts is planted, in UTF-16 units: in the first rows of a table, and in the others. */
interface Planted {
  readonly first: number
  readonly longest: number
  readonly others: number
}

/**
 * Puts every row of the template into the open library with a hostile text in each of its fields, the texts by turns, and
 * as many copies of a table's rows as there are texts. Answers how many rows; throws where one could not be read.
 */
export async function plantHostile(
  page: Page,
  template: Template,
  texts: readonly string[],
  { first, longest, others }: Planted,
): Promise<number> {
  let planted = 0
  for (const [table, good] of template) {
    const number = Math.max(texts.length, good.length)
    const rows = Array.from({ length: number }, (_, at) => {
      const text = texts[at % texts.length] ?? ''
      return hostileRow(table, copyOf(good, at), text, at < first ? longest : others)
    })
    for (const row of rows) rowSchemas[table].parse(row)
    await putRows(page, table, rows)
    planted += rows.length
  }
  return planted
}

function copyOf(rows: readonly Row[], at: number): Row {
  const row = rows[at % rows.length] ?? {}
  return at < rows.length ? row : { ...row, id: `${String(row.id)}-${at}` }
}
