import { ByteReader, holdsWord } from '../../model/byteReader.ts'
import type { Findings } from './imageFacts.ts'

/* Tags of EXIF 2.32 and TIFF 6.0. */
const orientationTag = 0x0112
const dateTag = 0x0132
const exifDirectoryTag = 0x8769
const gpsDirectoryTag = 0x8825
const dateTakenTag = 0x9003
const thumbnailTag = 0x0201
const gpsVersionTag = 0x0000

const mostEntries = 512

interface Entry {
  readonly tag: number
  readonly type: number
  readonly count: number
  /** Where the value, or its offset, stands. */
  readonly at: number
}

/** Notes what an EXIF block says of direction, date, place and thumbnail. Any bytes are taken; what is damaged says nothing. */
export function readExif(block: Uint8Array, found: Findings): void {
  found.metadata.add('exif')
  const mark = new ByteReader(block).ascii(0, 2)
  if (mark !== 'II' && mark !== 'MM') return
  const tiff = new ByteReader(block, { littleEndian: mark === 'II' })
  const first = tiff.long(4) ?? 0
  const main = entriesAt(tiff, first)
  const orientation = shortValue(tiff, main, orientationTag)
  if (orientation !== undefined && orientation >= 1 && orientation <= 8) {
    found.orientation = orientation
  }
  const exif = entriesAt(tiff, longValue(tiff, main, exifDirectoryTag) ?? 0)
  const taken = dateValue(tiff, exif, dateTakenTag) ?? dateValue(tiff, main, dateTag)
  if (taken) found.takenAt = taken
  const gps = entriesAt(tiff, longValue(tiff, main, gpsDirectoryTag) ?? 0)
  if (gps.some(({ tag }) => tag !== gpsVersionTag)) found.hasLocation = true
  const second = entriesAt(tiff, tiff.long(first + 2 + main.length * 12) ?? 0)
  if (second.some(({ tag }) => tag === thumbnailTag)) found.metadata.add('thumbnail')
}

/** A directory's entries; offset 0 means there is none. No directory is followed from another of its kind, so there are no circles. */
function entriesAt(tiff: ByteReader, offset: number): Entry[] {
  const count = offset === 0 ? 0 : Math.min(tiff.short(offset) ?? 0, mostEntries)
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    const at = offset + 2 + index * 12
    const [tag, type, length] = [tiff.short(at), tiff.short(at + 2), tiff.long(at + 4)]
    if (tag === undefined || type === undefined || length === undefined) break
    entries.push({ tag, type, count: length, at: at + 8 })
  }
  return entries
}

function shortValue(tiff: ByteReader, entries: readonly Entry[], tag: number): number | undefined {
  const entry = entries.find((one) => one.tag === tag)
  return entry && tiff.short(entry.at)
}

function longValue(tiff: ByteReader, entries: readonly Entry[], tag: number): number | undefined {
  const entry = entries.find((one) => one.tag === tag)
  return entry && tiff.long(entry.at)
}

/** `2026:03:14 09:26:53` as `2026-03-14T09:26:53`. */
function dateValue(tiff: ByteReader, entries: readonly Entry[], tag: number): string | undefined {
  const entry = entries.find((one) => one.tag === tag && one.type === 2 && one.count === 20)
  const written = entry && tiff.ascii(tiff.long(entry.at) ?? 0, 19)
  const match =
    /^(\d{4}):(0[1-9]|1[0-2]):([0-2]\d|3[01]) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(
      written ?? '',
    )
  if (!match) return undefined
  const [, year, month, day, hour, minute, second] = match
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`
}

/** Notes an XMP packet, and whether it holds a place. */
export function readXmp(packet: Uint8Array, found: Findings): void {
  found.metadata.add('xmp')
  if (holdsWord(packet, /GPS(?:Latitude|Longitude|Position)|LocationCreated|photoshop:City/)) {
    found.hasLocation = true
  }
  if (holdsWord(packet, /xmp:Thumbnails|xmpGImg/)) found.metadata.add('thumbnail')
}
