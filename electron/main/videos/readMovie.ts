import { ByteReader } from '../../../src/model/byteReader.ts'
import { type Box, boxesIn } from '../../../src/model/isoBoxes.ts'
import { type HiddenRange, hiddenIn, type VideoReading, type VideoSource } from './videoReading.ts'

const mostBoxes = 20_000
const largestMovie = 64_000_000

interface TopBox {
  readonly type: string
  readonly at: number
  readonly body: number
  readonly end: number
}

/** Reads an MP4 or MOV (ISO/IEC 14496-12, QuickTime File Format). */
export async function readMovie(source: VideoSource): Promise<VideoReading> {
  const top = await topBoxes(source)
  const moov = top.find(({ type }) => type === 'moov')
  if (!moov || moov.end - moov.at > largestMovie) return { outcome: 'refused', code: 'damaged' }
  const ftyp = top.find(({ type }) => type === 'ftyp')
  const brand = ftyp ? new ByteReader(await source.read(ftyp.body, 4)).ascii(0, 4) : 'qt  '
  const file = new ByteReader(await source.read(moov.body, moov.end - moov.body))
  const { boxes } = boxesIn(file, 0, file.length)
  const tracks = boxes.filter(({ type }) => type === 'trak').map((box) => trackOf(file, box))
  const picture = tracks.find(({ handler, width, height }) => handler === 'vide' && width && height)
  if (!picture) return { outcome: 'refused', code: boxes.length ? 'no-picture' : 'damaged' }
  const inner = [boxes, ...tracks.map((track) => track.boxes)]
    .flat()
    .filter(({ type }) => ['udta', 'meta', 'uuid'].includes(type))
  const notes = inner.map(({ body, end }) => textOf(file.slice(body, end))).join(' ')
  const outer = top.filter(({ type }) => ['uuid', 'udta', 'meta'].includes(type))
  const seconds = durationOf(file, boxes)
  const timed = tracks.some(({ handler }) => handler === 'meta')
  return {
    outcome: 'video',
    kind: brand === 'qt  ' ? 'mov' : 'mp4',
    ...(seconds > 0 && { seconds }),
    width: picture.width,
    height: picture.height,
    captionTrack: tracks.some(({ handler }) => /^(?:sbtl|subt|text|clcp)$/.test(handler)),
    hides: hiddenIn(notes, inner.length + outer.length > 0 || timed),
    ranges: [...inner.map((box) => shifted(box, moov.body)), ...outer],
  }
}

function shifted({ at, body, end }: HiddenRange, by: number): HiddenRange {
  return { at: at + by, body: body + by, end: end + by }
}

async function topBoxes({ size, read }: VideoSource): Promise<TopBox[]> {
  const boxes: TopBox[] = []
  let at = 0
  while (at + 8 <= size && boxes.length < mostBoxes) {
    const head = new ByteReader(await read(at, 16))
    const short = head.long(0) ?? 0
    const told = short === 1 ? (head.long(8) ?? 0) * 2 ** 32 + (head.long(12) ?? 0) : short
    const length = short === 0 ? size - at : told
    const header = short === 1 ? 16 : 8
    if (length < header || at + length > size) break
    boxes.push({ type: head.ascii(4, 4), at, body: at + header, end: at + length })
    at += length
  }
  return boxes
}

interface Track {
  readonly handler: string
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
}

function trackOf(file: ByteReader, track: Box): Track {
  const { boxes } = boxesIn(file, track.body, track.end)
  const media = boxes.find(({ type }) => type === 'mdia')
  const hdlr =
    media && boxesIn(file, media.body, media.end).boxes.find(({ type }) => type === 'hdlr')
  const head = boxes.find(({ type }) => type === 'tkhd')
  // The matrix and then width and height, in 16.16, end a track's head in both of its versions.
  const whole = (at: number) => Math.round((file.long(at) ?? 0) / 65_536)
  const width = head ? whole(head.end - 8) : 0
  const height = head ? whole(head.end - 4) : 0
  const isTurned =
    head !== undefined && file.long(head.end - 44) === 0 && file.long(head.end - 40) !== 0
  return {
    handler: hdlr ? file.ascii(hdlr.body + 8, 4) : '',
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    boxes,
  }
}

function durationOf(file: ByteReader, boxes: readonly Box[]): number {
  const head = boxes.find(({ type }) => type === 'mvhd')
  if (!head) return 0
  const isLong = file.byte(head.body) === 1
  const scale = file.long(head.body + (isLong ? 20 : 12)) ?? 0
  const own = isLong ? long64(file, head.body + 24) : (file.long(head.body + 16) ?? 0)
  const pieces = boxes.find(({ type }) => type === 'mvex')
  const mehd =
    pieces && boxesIn(file, pieces.body, pieces.end).boxes.find(({ type }) => type === 'mehd')
  const later = mehd
    ? file.byte(mehd.body) === 1
      ? long64(file, mehd.body + 4)
      : (file.long(mehd.body + 4) ?? 0)
    : 0
  const units = own || later
  // All ones means unknown.
  return scale > 0 && units !== 0xffffffff && units < 2 ** 53 ? units / scale : 0
}

function long64(file: ByteReader, at: number): number {
  return (file.long(at) ?? 0) * 2 ** 32 + (file.long(at + 4) ?? 0)
}

/** Bytes as Latin-1; the copyright sign that begins QuickTime's names is one byte there. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1_000_000))
}
