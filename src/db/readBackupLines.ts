import { z } from 'zod'
import { type RecordTable, recordTables } from '../model/journal.ts'
import { rowSchemas } from './rowSchemas.ts'
import { schemaVersions } from './versions/all.ts'

/** A line of a backup that is not a row of the library; `line` counts from 1. */
export interface BackupProblem {
  readonly line: number
  readonly reason: 'not-json' | 'unknown-table' | 'not-a-row'
}

/** One line of a backup, checked. */
export type BackupLine =
  | { readonly table: RecordTable; readonly row: Readonly<Record<string, unknown>> }
  | { readonly problem: BackupProblem }

const lineSchema = z.object({ table: z.enum(recordTables), row: z.record(z.string(), z.unknown()) })

/**
 * The lines of a backup as rows of today's shape: cut pieces are joined, rows of an older schema version are upgraded
 * step by step, each is checked. Bad lines are told and do not stop the rest.
 */
export async function* readBackupLines(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  schemaVersion: number,
): AsyncGenerator<BackupLine> {
  let line = 0
  for await (const text of linesOf(pieces)) {
    line += 1
    if (text) yield readLine(text, line, schemaVersion)
  }
}

function readLine(text: string, line: number, schemaVersion: number): BackupLine {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { problem: { line, reason: 'not-json' } }
  }
  const parsed = lineSchema.safeParse(json)
  if (!parsed.success) return { problem: { line, reason: 'unknown-table' } }
  const { table } = parsed.data
  const row = upgraded(table, parsed.data.row, schemaVersion)
  const checked = rowSchemas[table].safeParse(row)
  return checked.success ? { table, row: checked.data } : { problem: { line, reason: 'not-a-row' } }
}

function upgraded(table: RecordTable, row: unknown, from: number): unknown {
  return schemaVersions
    .filter(({ version }) => version > from)
    .reduce((now, { upgradeRow }) => (upgradeRow ? upgradeRow(table, now) : now), row)
}

async function* linesOf(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  // The beginnings of a line wait unjoined: a file that is one endless line is still read once.
  let begun: string[] = []
  for await (const piece of pieces) {
    const [end = '', ...further] = decoder.decode(piece, { stream: true }).split('\n')
    begun.push(end)
    const last = further.pop()
    if (last === undefined) continue
    yield begun.join('')
    yield* further
    begun = [last]
  }
  const rest = begun.join('') + decoder.decode()
  if (rest) yield rest
}
