import { copyFile, open, rename, rm } from 'node:fs/promises'
import { DesktopError } from '../desktopError.ts'
import { readVideoFile } from './videoFile.ts'

const piece = 1_000_000

/**
 * Copies a video and overwrites its notes with nothing: what is played keeps its place in the file. The copy is read
 * again before it takes its name.
 */
export async function cleanVideo(from: string, to: string): Promise<void> {
  const reading = await readVideoFile(from)
  if (reading.outcome === 'refused' || from === to) {
    throw new DesktopError('not-allowed', 'not a video that can be copied')
  }
  const partial = `${to}.part`
  try {
    await copyFile(from, partial)
    const file = await open(partial, 'r+')
    try {
      for (const { at, body, end } of reading.ranges) {
        await file.write(Buffer.from('free'), 0, 4, at + 4)
        for (let start = body; start < end; start += piece) {
          const length = Math.min(piece, end - start)
          await file.write(Buffer.alloc(length), 0, length, start)
        }
      }
      await file.sync()
    } finally {
      await file.close()
    }
    const copy = await readVideoFile(partial)
    if (copy.outcome === 'refused' || copy.ranges.length > 0) {
      throw new DesktopError('not-verified', 'the copy still holds notes')
    }
    await rename(partial, to)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}
