import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { DesktopError } from '../desktopError.ts'
import type { BackupDisk } from './backupDisk.ts'

/** A longer line is damage, not a record; without a limit it would be gathered in memory. */
const longestLine = 64 * 1024 * 1024
const lineFeed = 0x0a

/**
 * The lines of a backup, unpacked as they are asked for, each with its line feed.
 * @throws {DesktopError} `not-verified` where the file is cut off, damaged or not text in lines
 */
export async function* backupLines(disk: BackupDisk, path: string): AsyncGenerator<Buffer> {
  let pending: Buffer[] = []
  let pendingBytes = 0
  for await (const chunk of unpacked(disk, path)) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      const rest = chunk.subarray(start, end + 1)
      yield pending.length === 0 ? rest : Buffer.concat([...pending, rest])
      pending = []
      pendingBytes = 0
      start = end + 1
    }
    if (start === chunk.length) continue
    pending.push(chunk.subarray(start))
    pendingBytes += chunk.length - start
    if (pendingBytes > longestLine) throw new DesktopError('not-verified', 'a line is too long')
  }
  if (pending.length > 0) throw new DesktopError('not-verified', 'the last line is cut off')
}

/**
 * The lines between the first and the last: the records.
 * @throws {DesktopError} `not-verified` as backupLines
 */
export async function* recordLines(disk: BackupDisk, path: string): AsyncGenerator<Buffer> {
  let held: Buffer | null = null
  let first = true
  for await (const line of backupLines(disk, path)) {
    if (held) yield held
    if (!first) held = line
    first = false
  }
}

async function* unpacked(disk: BackupDisk, path: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  // The reading loop below meets every error; the callback is there because pipeline wants one.
  pipeline(Readable.from(disk.read(path)), gunzip, () => undefined)
  try {
    for await (const chunk of gunzip) yield chunk as Buffer
  } catch (error) {
    throw isUnpackError(error) ? new DesktopError('not-verified', 'damaged or cut off') : error
  }
}

function isUnpackError(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('Z_')
  )
}
