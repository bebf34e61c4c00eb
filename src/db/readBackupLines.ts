import { z } from 'zod'
import { type RecordTable, recordTables } from '../model/journal.ts'
import { rowSchemas } from './rowSchemas.ts'
import { schemaVersions } from './versions/all.ts'
import type { SchemaVersion } from './versions/schemaVersion.ts'

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
 * step by step, each is checked. Bad lines are told and do not stop the rest. `versions` is there for the tests.
 */
export async function* readBackupLines(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  schemaVersion: number,
  versions: readonly SchemaVersion[] = schemaVersions,
): AsyncGenerator<BackupLine> {
  let line = 0
  for await (const text of linesOf(pieces)) {
    line += 1
    if (text !== '') yield readLine(text, line, schemaVersion, versions)
  }
}

function readLine(
  text: string | undefined,
  line: number,
  schemaVersion: number,
  versions: readonly SchemaVersion[],
): BackupLine {
  let json: unknown
  try {
    json = JSON.parse(text ?? '')
  } catch {
    return { problem: { line, reason: 'not-json' } }
  }
  const parsed = lineSchema.safeParse(json)
  if (!parsed.success) return { problem: { line, reason: 'unknown-table' } }
  const { table } = parsed.data
  const row = upgraded(table, parsed.data.row, schemaVersion, versions)
  const checked = rowSchemas[table].safeParse(row)
  return checked.success ? { table, row: checked.data } : { problem: { line, reason: 'not-a-row' } }
}

function upgraded(
  table: RecordTable,
  row: unknown,
  from: number,
  versions: readonly SchemaVersion[],
): unknown {
  return versions
    .filter(({ version }) => version > from)
    .reduce(
      (now, { upgradeRow }) => (upgradeRow && now !== null ? upgradeRow(table, now) : now),
      row,
    )
}

const newline = 10
/** No row is near so long: what goes on further without an end of line is no backup. */
const mostBytes = 64 * 1024 * 1024

/**
 * The lines as text; undefined for one that is not UTF-8, where a lenient decoder would alter a record silently.
 * The beginnings of a line wait unjoined, so that a file that is one endless line is still read once.
 */
async function* linesOf(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string | undefined> {
  let begun: Uint8Array[] = []
  let length = 0
  for await (const piece of pieces) {
    let from = 0
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, from)) {
      yield decoded([...begun, piece.subarray(from, end)])
      begun = []
      length = 0
      from = end + 1
    }
    length += piece.length - from
    if (length > mostBytes) begun = [notText]
    else if (piece.length > from) begun.push(piece.slice(from))
  }
  if (length > 0) yield decoded(begun)
}

/** A byte that no UTF-8 has. */
const notText = new Uint8Array([0xff])

function decoded(parts: readonly Uint8Array[]): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode()
  } catch {
    return undefined
  }
}
