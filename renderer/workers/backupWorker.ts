import { expose, transfer } from 'comlink'
import { backupPieces } from '../../src/db/backupLines.ts'
import { declareDatabase } from '../../src/db/libraryDatabase.ts'
import { BackupRefusedError, type LoadedBackup, loadBackup } from '../../src/db/loadBackup.ts'
import { type BackupPreview, previewBackup } from '../../src/db/previewBackup.ts'
import type { TableCounts } from '../../src/ipc/contract.ts'

/** An error loses its code on the way out of a worker, so a failure travels as a value. */
export type WorkerReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string }

/** Answers the next bytes of the backup's lines; empty at the end. The page asks the desktop for them. */
type ReadPiece = (offset: number) => Promise<Uint8Array>
type TakePiece = (lines: Uint8Array) => Promise<void>
type OnRows = (rows: number) => void

const cancelling = new AbortController()

const backupWorker = {
  /** Reads the library through and hands it over in pieces; answers the rows by table. */
  write(databaseName: string, take: TakePiece, onRows: OnRows): Promise<WorkerReply<TableCounts>> {
    return reply(async () => {
      const db = declareDatabase(databaseName)
      try {
        await db.open()
        let all: TableCounts = {}
        for await (const { lines, counts } of backupPieces(db)) {
          if (lines.byteLength > 0) await take(transfer(lines, [lines.buffer]))
          all = counts
          onRows(rowsIn(counts))
        }
        return all
      } finally {
        db.close()
      }
    })
  },

  /** Loads a backup into a new database and counts it there; on any failure the new database is gone again. */
  load(
    newName: string,
    schemaVersion: number,
    read: ReadPiece,
    onRows: OnRows,
  ): Promise<WorkerReply<LoadedBackup>> {
    const context = { now: () => new Date(), newId: () => crypto.randomUUID() }
    const { signal } = cancelling
    return reply(() =>
      loadBackup(newName, piecesOf(read), context, { schemaVersion, onProgress: onRows, signal }),
    )
  },

  /** Compares a backup with the library; writes nothing. */
  preview(
    databaseName: string,
    schemaVersion: number,
    read: ReadPiece,
  ): Promise<WorkerReply<BackupPreview>> {
    return reply(async () => {
      const db = declareDatabase(databaseName)
      try {
        await db.open()
        return await previewBackup(db, piecesOf(read), schemaVersion)
      } finally {
        db.close()
      }
    })
  },

  /** Makes `load` stop, take back what it wrote, and answer `cancelled`. */
  cancel(): void {
    cancelling.abort()
  },
}

export type BackupWorker = typeof backupWorker

async function* piecesOf(read: ReadPiece): AsyncGenerator<Uint8Array> {
  let offset = 0
  for (;;) {
    cancelling.signal.throwIfAborted()
    const piece = await read(offset)
    if (piece.byteLength === 0) return
    yield piece
    offset += piece.byteLength
  }
}

async function reply<T>(work: () => Promise<T>): Promise<WorkerReply<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, code: codeOf(error) }
  }
}

function codeOf(error: unknown): string {
  if (cancelling.signal.aborted) return 'cancelled'
  if (error instanceof BackupRefusedError) return error.code
  return error instanceof Error ? error.name : 'unknown'
}

function rowsIn(counts: TableCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

expose(backupWorker)
