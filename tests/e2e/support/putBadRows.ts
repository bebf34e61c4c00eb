import type { Page } from '@playwright/test'
import { z } from 'zod'
import { rowSchemas } from '../../../src/db/rowSchemas.ts'
import { recordTables } from '../../../src/model/journal.ts'
import { putRows } from './putRows.ts'
import { tableRows } from './tableRows.ts'

type Row = Readonly<Record<string, unknown>>

/** The tables beside those of records that hold rows under keys of their own. */
const otherTables = ['changeSets', 'retractionParts', 'retractionLists'] as const

const huge = 'a text without an end '.repeat(4_000)

/** What each field is in the shapes in which a row may be wrong; null where it has none. */
const shapes: Readonly<Record<string, ((field: string, good: Row) => unknown) | null>> = {
  missing: null,
  nulls: () => null,
  numbers: () => 7,
  objects: () => ({ nested: { deep: [1, null] } }),
  lists: () => ['x', null, 7],
  texts: (field) => (['title', 'name', 'notes'].includes(field) ? huge : 'no such thing'),
  // Its texts are those of a row that is there, so that indexes lead to it.
  almost: (field, good) => (typeof good[field] === 'string' ? good[field] : 7),
}

function fieldsOf(schema: unknown, good: Row): string[] {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  return [...new Set([...known, ...Object.keys(good)])]
}

/**
 * Puts a row of each wrong shape into every table of the open library, past all of the program's own code. Of the
 * settings there is one row, which is spoiled.
 */
export async function putBadRows(page: Page): Promise<void> {
  const schemas: Readonly<Record<string, unknown>> = rowSchemas
  for (const table of [...recordTables, ...otherTables]) {
    const [good = {}] = await tableRows(page, table)
    const fields = fieldsOf(schemas[table], good)
    const bad = Object.entries(shapes).map(([shape, fieldOf]) => ({
      ...Object.fromEntries(fieldOf ? fields.map((field) => [field, fieldOf(field, good)]) : []),
      ...(table === 'settings' ? { key: 'user' } : {}),
      id: `bad-${shape}`,
    }))
    await putRows(page, table, table === 'settings' ? bad.slice(-1) : bad)
  }
}
