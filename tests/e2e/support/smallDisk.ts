import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A file system of 48 MB of its own, mounted where a test wants it. */
export interface SmallDisk {
  /** Takes all room but so many bytes. */
  fill(leave?: number): void
  /** Gives back what `fill` took. */
  free(): void
  unmount(): void
}

/** Why no small disk can be mounted here; null where one can. */
export function whyNoSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'only Linux mounts one of memory'
  if (process.getuid?.() !== 0) return 'mounting one needs root'
  return null
}

/** Mounts a file system of memory at a folder, which is made; throws where the system does not allow it. */
export function mountSmallDisk(folder: string, megabytes = 48): SmallDisk {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megabytes}m,mode=0700`,
    'plexus-trial',
    folder,
  ])
  const filler = join(folder, 'filler')
  return {
    fill(leave = 0) {
      const file = openSync(filler, 'w')
      try {
        for (const size of [1024 * 1024, 4096]) writeUntilFull(file, Buffer.alloc(size, 1))
      } finally {
        closeSync(file)
      }
      if (leave > 0) execFileSync('truncate', ['-s', `-${leave}`, filler])
    },
    free: () => rmSync(filler, { force: true }),
    unmount: () => execFileSync('umount', ['-l', folder]),
  }
}

function writeUntilFull(file: number, piece: Buffer): void {
  try {
    for (;;) writeSync(file, piece)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}
