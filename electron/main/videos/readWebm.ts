import { ByteReader } from '../../../src/model/byteReader.ts'
import { hiddenIn, type VideoReading, type VideoSource } from './videoReading.ts'

/** Names of elements (RFC 9559). */
const ids = {
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackType: 0x83,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  tags: 0x1254c367,
} as const
const subtitles = 0x11
const mostElements = 20_000
const largestRead = 4_000_000

interface Element {
  readonly id: number
  readonly body: number
  /** Undefined where the length is not told, as of what is still being recorded. */
  readonly end: number | undefined
}

/** Reads a WebM (RFC 9559), as far as its elements tell their length. */
export async function readWebm(source: VideoSource): Promise<VideoReading> {
  const found = await segmentParts(source)
  const info = found.get(ids.info)
  const tracks = found.get(ids.tracks)
  if (!tracks) return { outcome: 'refused', code: 'damaged' }
  const each = children(tracks).filter(({ id }) => id === ids.track)
  const parts = each.map((track) => children(tracks, track.body, track.end))
  const video = parts
    .flatMap((part) => part.filter(({ id }) => id === ids.video))
    .map(({ body, end }) => children(tracks, body, end))
    .find((part) => part.some(({ id }) => id === ids.width))
  const size = (name: number) =>
    numberOf(
      tracks,
      video?.find(({ id }) => id === name),
    )
  const [width, height] = [size(ids.width), size(ids.height)]
  if (!width || !height) return { outcome: 'refused', code: 'no-picture' }
  const seconds = info ? secondsOf(info) : 0
  const tags = found.get(ids.tags)
  const notes = tags ? new TextDecoder('latin1').decode(tags.bytes) : ''
  return {
    outcome: 'video',
    kind: 'webm',
    ...(seconds > 0 && { seconds }),
    width,
    height,
    captionTrack: parts.some((part) =>
      part.some((one) => one.id === ids.trackType && numberOf(tracks, one) === subtitles),
    ),
    hides: hiddenIn(notes, false),
    ranges: [],
  }
}

async function segmentParts({ size, read }: VideoSource): Promise<Map<number, ByteReader>> {
  const found = new Map<number, ByteReader>()
  let at = 0
  for (let seen = 0; seen < mostElements && at < size; seen += 1) {
    const head = new ByteReader(await read(at, 16))
    const element = elementAt(head, 0)
    if (!element) break
    const body = at + element.body
    // What a segment holds is walked as if it stood beside it.
    if (element.id === ids.segment) {
      at = body
      continue
    }
    if (element.end === undefined || at + element.end > size) break
    const end = at + element.end
    const isWanted = [ids.info, ids.tracks, ids.tags].some((id) => id === element.id)
    if (isWanted && end - body <= largestRead) {
      found.set(element.id, new ByteReader(await read(body, end - body)))
    }
    at = end
  }
  return found
}

function elementAt(file: ByteReader, at: number): Element | undefined {
  const first = file.byte(at) ?? 0
  const idLength = Math.clz32(first) - 23
  const id = bigEndian(file, at, idLength)
  const sizeAt = at + idLength
  const sizeFirst = file.byte(sizeAt) ?? 0
  const sizeLength = Math.clz32(sizeFirst) - 23
  if (idLength > 4 || sizeLength > 8 || id === undefined) return undefined
  // The highest bit that is set tells the length of the number and is no part of it.
  const rest = sizeLength === 1 ? 0 : bigEndian(file, sizeAt + 1, sizeLength - 1)
  if (rest === undefined) return undefined
  const length = (sizeFirst & (0xff >> sizeLength)) * 256 ** (sizeLength - 1) + rest
  const body = sizeAt + sizeLength
  const isUnknown = length === 2 ** (7 * sizeLength) - 1
  return { id, body, end: isUnknown ? undefined : body + length }
}

function children(file: ByteReader, start = 0, end: number | undefined = file.length): Element[] {
  const found: Element[] = []
  let at = start
  while (at < end && found.length < mostElements) {
    const element = elementAt(file, at)
    if (element?.end === undefined || element.end > end) break
    found.push(element)
    at = element.end
  }
  return found
}

function numberOf(file: ByteReader, element: Element | undefined): number {
  if (element?.end === undefined) return 0
  return bigEndian(file, element.body, element.end - element.body) ?? 0
}

function bigEndian(file: ByteReader, at: number, length: number): number | undefined {
  if (length < 1 || length > 8) return undefined
  const bytes = file.slice(at, at + length)
  if (bytes.length < length) return undefined
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0)
}

function secondsOf(info: ByteReader): number {
  const parts = children(info)
  const told = parts.find(({ id }) => id === ids.duration)
  if (told?.end === undefined) return 0
  const bytes = info.slice(told.body, told.end)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ticks =
    bytes.length === 4 ? view.getFloat32(0) : bytes.length === 8 ? view.getFloat64(0) : 0
  const scale =
    numberOf(
      info,
      parts.find(({ id }) => id === ids.scale),
    ) || 1_000_000
  const seconds = (ticks * scale) / 1e9
  return Number.isFinite(seconds) ? seconds : 0
}
