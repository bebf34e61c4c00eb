import { ByteReader } from '../../../src/model/byteReader.ts'
import { readMovie } from './readMovie.ts'
import { readWebm } from './readWebm.ts'
import type { VideoReading, VideoSource } from './videoReading.ts'

/** Reads length, size and hidden data of an MP4, MOV or WebM out of its container; the pictures are never decoded. */
export async function readVideo(source: VideoSource): Promise<VideoReading> {
  if (source.size === 0) return { outcome: 'refused', code: 'empty' }
  const head = new ByteReader(await source.read(0, 16))
  if (head.long(0) === 0x1a45dfa3) return await readWebm(source)
  if (/^(?:ftyp|moov|mdat|wide|free|skip|pnot)$/.test(head.ascii(4, 4))) {
    return await readMovie(source)
  }
  return { outcome: 'refused', code: 'unknown' }
}
