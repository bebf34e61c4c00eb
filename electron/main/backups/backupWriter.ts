import { createHash } from 'node:crypto'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { TableCounts } from '../../../src/ipc/contract.ts'
import type { BackupHeader, BackupTrailer } from './backupContents.ts'
import type { BackupDisk, WritableFile } from './backupDisk.ts'

/** A backup being written. Nothing of it counts before it was read back. */
export interface BackupWriter {
  /** Adds lines; resolves when there is room for more. */
  append(lines: Uint8Array): Promise<void>
  /** Writes the last line and forces the file to disk. Answers the hash of the records. */
  end(counts: TableCounts): Promise<string>
  /** Stops and closes the file; never rejects. The file stays for the caller to remove. */
  stop(): Promise<void>
}

const lineFeed = 0x0a

/** Opens a new file at `path` and writes the first line. */
export async function openBackupWriter(
  disk: BackupDisk,
  path: string,
  header: BackupHeader,
): Promise<BackupWriter> {
  const file = await disk.create(path)
  const gzip = createGzip()
  const written = pipeline(gzip, sink(file))
  // Met by whoever waits for the next step; without this it would be reported as unhandled before that.
  written.catch(() => undefined)
  const hash = createHash('sha256')
  let lastByte = lineFeed
  let queue: Promise<void> = Promise.resolve()

  const write = (bytes: Uint8Array | string): Promise<void> => {
    const step = queue.then(() => writeTo(gzip, bytes, written))
    queue = step
    step.catch(() => undefined)
    return step
  }
  const append = async (lines: Uint8Array): Promise<void> => {
    if (lines.byteLength === 0) return
    hash.update(lines)
    lastByte = lines[lines.byteLength - 1] ?? lineFeed
    await write(lines)
  }
  await write(`${JSON.stringify(header)}\n`)

  return {
    append,
    async end(counts) {
      if (lastByte !== lineFeed) await append(Uint8Array.of(lineFeed))
      const sha256 = hash.digest('hex')
      const trailer: BackupTrailer = { end: true, counts, sha256 }
      await write(`${JSON.stringify(trailer)}\n`)
      gzip.end()
      await written
      await file.sync()
      await file.close()
      return sha256
    },
    async stop() {
      gzip.destroy()
      await written.catch(() => undefined)
      await file.close().catch(() => undefined)
    },
  }
}

function sink(file: WritableFile): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      file.write(chunk).then(() => done(), done)
    },
  })
}

/** Resolves when zlib took the bytes, which it does only while the disk keeps up; rejects with the disk's own error. */
function writeTo(
  gzip: ReturnType<typeof createGzip>,
  bytes: Uint8Array | string,
  written: Promise<void>,
): Promise<void> {
  const taken = new Promise<void>((resolve, reject) => {
    gzip.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
  // When the disk fails, the pipeline knows the cause; the stream itself only says that it was destroyed.
  const explained = taken.catch(async (error: unknown) => {
    await written
    throw error
  })
  return Promise.race([explained, written])
}
