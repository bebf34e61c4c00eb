import { join } from 'node:path'
import { DesktopError } from '../desktopError.ts'
import type { BackupDisk } from './backupDisk.ts'
import { recordLines } from './backupLines.ts'

/** The most that one call answers, in bytes. */
export const largestPiece = 1024 * 1024

/** A backup half read. Memory holds one piece and one line, never the file. */
interface OpenReading {
  readonly id: string
  readonly lines: AsyncGenerator<Buffer>
  /** Where `rest` begins among the bytes of the records. */
  offset: number
  rest: Buffer
}

/** Reads backups in pieces. */
export interface BackupReader {
  /** Bytes of the records from an offset; empty at the end. */
  read(folder: string, id: string, offset: number): Promise<Uint8Array>
}

/**
 * A reader that goes on where the last call ended, and begins anew for any other place. One backup is open at a time.
 * @throws {DesktopError} from `read`: `not-found`, `not-verified`
 */
export function createBackupReader(disk: BackupDisk): BackupReader {
  let open: OpenReading | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const close = async () => {
    const reading = open
    open = null
    await reading?.lines.return(undefined)
  }
  const readPiece = async (folder: string, id: string, offset: number): Promise<Uint8Array> => {
    if (open?.id !== id || open.offset !== offset) {
      await close()
      const path = join(folder, id)
      if ((await disk.facts(path)) === null) throw new DesktopError('not-found', 'no such backup')
      open = { id, lines: recordLines(disk, path), offset: 0, rest: Buffer.alloc(0) }
      await skipTo(open, offset)
    }
    const piece = await take(open, largestPiece)
    if (piece.byteLength === 0) await close()
    return piece
  }

  return {
    read(folder, id, offset) {
      const piece = queue.then(() => readPiece(folder, id, offset))
      queue = piece.catch(close)
      return piece
    },
  }
}

async function skipTo(reading: OpenReading, offset: number): Promise<void> {
  while (reading.offset < offset) {
    const skipped = await take(reading, Math.min(largestPiece, offset - reading.offset))
    if (skipped.byteLength === 0) return
  }
}

/** Takes up to `most` bytes and moves on by as many. */
async function take(reading: OpenReading, most: number): Promise<Uint8Array> {
  const parts = [reading.rest]
  let gathered = reading.rest.length
  while (gathered < most) {
    const next = await reading.lines.next()
    if (next.done) break
    parts.push(next.value)
    gathered += next.value.length
  }
  const all = Buffer.concat(parts)
  const piece = all.subarray(0, most)
  reading.rest = Buffer.from(all.subarray(piece.length))
  reading.offset += piece.length
  return new Uint8Array(piece)
}
