import { execFileSync } from 'node:child_process'
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { mountOfMemory, unmount } from '../../../scripts/smallDisk.mjs'

/** A file system of its own that is soon full, mounted where a test wants it. */
export interface SmallDisk {
  /** Takes all room but so many bytes. */
  fill(leave?: number): void
  /** Takes so many bytes more, or what there is. */
  take(bytes: number): void
  /** The bytes that are free. */
  left(): number
  /** Gives back what was taken. */
  free(): void
  unmount(): void
}

/** Mounts a file system of memory at a folder, which is made; throws where the system does not allow it. */
export function mountSmallDisk(folder: string, megabytes = 48): SmallDisk {
  mountOfMemory(folder, `${megabytes}m`)
  const filler = join(folder, 'filler')
  const take = (bytes: number) => {
    const file = openSync(filler, 'a')
    try {
      let taken = 0
      for (const size of [1024 * 1024, 4096]) taken += writeUntilFull(file, size, bytes - taken)
    } finally {
      closeSync(file)
    }
  }
  return {
    fill(leave = 0) {
      take(Number.POSITIVE_INFINITY)
      if (leave > 0) execFileSync('truncate', ['-s', `-${leave}`, filler])
    },
    take,
    left() {
      const { bavail, bsize } = statfsSync(folder)
      return bavail * bsize
    },
    free: () => rmSync(filler, { force: true }),
    unmount: () => unmount(folder),
  }
}

/** Writes pieces of a size, `most` bytes at most; answers how many it wrote before the disk was full. */
function writeUntilFull(file: number, size: number, most: number): number {
  const piece = Buffer.alloc(size, 1)
  let written = 0
  try {
    while (written + size <= most) written += writeSync(file, piece)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
  return written
}
