import { type RecordTable, recordTables } from '../model/journal.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { rowPages } from './rowPages.ts'

const pieceSize = 256 * 1024
/** A piece goes to the desktop in one call, which takes no more than 16 MiB. */
const largestPiece = 4 * 1024 * 1024

/** A piece of a backup: lines in UTF-8, a very long one cut, and the rows by table up to and with it. */
export interface BackupPiece {
  readonly lines: Uint8Array<ArrayBuffer>
  readonly counts: Readonly<Record<RecordTable, number>>
}

/**
 * Every row of every record table as lines `{"table":"resources","row":{...}}`, tables in a fixed order, rows by key:
 * the same library gives the same bytes. Tables are read in pages; a change made meanwhile is in the backup if it
 * falls behind the page being read, and in the next backup otherwise. No row is ever half in it.
 */
export async function* backupPieces(db: LibraryDatabase): AsyncGenerator<BackupPiece> {
  const counts = Object.fromEntries(recordTables.map((table) => [table, 0])) as Record<
    RecordTable,
    number
  >
  const encoder = new TextEncoder()
  let text = ''
  for (const table of recordTables) {
    for await (const page of rowPages(db, table)) {
      for (const row of page) {
        text += `${JSON.stringify({ table, row })}\n`
        counts[table] += 1
        if (text.length < pieceSize) continue
        yield* cut(encoder.encode(text), { ...counts })
        text = ''
      }
    }
  }
  yield* cut(encoder.encode(text), { ...counts })
}

function* cut(
  lines: Uint8Array<ArrayBuffer>,
  counts: BackupPiece['counts'],
): Generator<BackupPiece> {
  let at = 0
  do {
    yield { lines: lines.slice(at, at + largestPiece), counts }
    at += largestPiece
  } while (at < lines.length)
}
