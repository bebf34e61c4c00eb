import { randomFillSync } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'

/** Room on the disk that is kept for the day on which there is none. */
export interface ReserveFile {
  /** Makes it where it is missing and `free` bytes leave enough beside it. Never rejects. */
  make(free: number): Promise<void>
  /** Gives the room back; false where there was none. Never rejects. */
  spend(): Promise<boolean>
}

const pieceSize = 1024 * 1024

/**
 * A reserve of so many bytes at `path`; none where that is 0. Filled with chance: zeros take no room on a file system
 * that compresses or leaves holes.
 * @param beside free bytes that making it must leave
 */
export function reserveFile(path: string, bytes: number, beside: number): ReserveFile {
  const unfinished = `${path}.tmp`
  let making: Promise<void> | undefined
  const fill = async () => {
    const file = await open(unfinished, 'w', 0o600)
    try {
      const piece = randomFillSync(Buffer.alloc(pieceSize))
      for (let at = 0; at < bytes; at += pieceSize) {
        await file.write(piece, 0, Math.min(pieceSize, bytes - at))
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  }
  return {
    async make(free) {
      if (bytes === 0 || free < bytes + beside || (await sizeOf(path)) >= bytes) return
      making ??= fill()
        .catch(() => rm(unfinished, { force: true }).catch(() => undefined))
        .finally(() => {
          making = undefined
        })
      await making
    },
    async spend() {
      await making
      const had = (await sizeOf(path)) > 0
      await rm(path, { force: true }).catch(() => undefined)
      return had
    },
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
