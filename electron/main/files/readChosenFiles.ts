import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OpenedFile } from '../../../src/ipc/contract.ts'
import { DesktopError } from '../desktopError.ts'

/** The largest file that is read whole into memory, in bytes. */
export const largestFile = 100 * 1024 * 1024
/** The most that one choice of files may hold together. */
const largestChoice = 4 * largestFile

/**
 * Reads the files a user chose. The size is judged on the open file, and no more than that is read, so that a file that
 * grows meanwhile cannot fill the memory.
 * @throws {DesktopError} `too-large`, `not-allowed` for a folder or device
 */
export async function readChosenFiles(paths: readonly string[]): Promise<OpenedFile[]> {
  const opened: OpenedFile[] = []
  let total = 0
  for (const path of paths) {
    const bytes = await readFileUpTo(path, Math.min(largestFile, largestChoice - total))
    total += bytes.byteLength
    opened.push({ name: basename(path), bytes })
  }
  return opened
}

async function readFileUpTo(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const facts = await file.stat()
    if (!facts.isFile()) throw new DesktopError('not-allowed', 'not a plain file')
    if (facts.size > most) throw new DesktopError('too-large', `${facts.size} bytes`)
    const bytes = new Uint8Array(facts.size)
    let filled = 0
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return filled === bytes.length ? bytes : bytes.slice(0, filled)
  } finally {
    await file.close()
  }
}
