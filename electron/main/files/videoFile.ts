import { type FileHandle, open } from 'node:fs/promises'
import { basename, isAbsolute } from 'node:path'
import { z } from 'zod'
import type { ChosenVideo } from '../../../src/ipc/contract.ts'
import { readVideo } from '../videos/readVideo.ts'
import type { VideoReading, VideoSource } from '../videos/videoReading.ts'

/** A path the page remembered. */
export const videoPathSchema = z.string().min(1).max(4_096).refine(isAbsolute)

/** What the container of a file tells; read piece by piece, however large it is. */
export async function readVideoFile(
  path: string,
): Promise<VideoReading & { readonly bytes: number }> {
  const file = await open(path, 'r')
  try {
    const source = await sourceOf(file)
    return { ...(await readVideo(source)), bytes: source.size }
  } finally {
    await file.close()
  }
}

/** A video as the page is told of it. */
export async function videoAt(path: string): Promise<ChosenVideo> {
  const { bytes, ...reading } = await readVideoFile(path)
  const name = basename(path)
  if (reading.outcome === 'refused') return { outcome: 'refused', name, code: reading.code }
  const { outcome, ranges: _ranges, hides, ...facts } = reading
  return { outcome, file: { ...facts, hides: [...hides], path, fileName: name, bytes } }
}

async function sourceOf(file: FileHandle): Promise<VideoSource> {
  const { size } = await file.stat()
  return {
    size,
    async read(at, length) {
      const wanted = Math.max(0, Math.min(length, size - at))
      const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, at)
      return buffer.subarray(0, bytesRead)
    },
  }
}
