import { ByteReader } from '../../model/byteReader.ts'
import { type Findings, factsOf, type ImageReading } from './imageFacts.ts'
import { readExif, readXmp } from './readExif.ts'

/* Markers of ITU-T T.81, table B.1. */
const startOfScan = 0xda
const endOfImage = 0xd9
const comment = 0xfe
const adobe = 0xee
const iccApplication = 0xe2

/** Whether a frame header: SOF0 to SOF15 without DHT, JPG and DAC, which share their range. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** Segments a decoder needs: tables, frame headers, restart interval, line count, scans. */
function isPicture(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= 0xda && marker <= 0xdf)
}

interface Segment {
  readonly marker: number
  readonly start: number
  readonly end: number
}

/**
 * Reads a JPEG segment by segment and keeps what a decoder needs: tables, frames, scans, the colour transform (Adobe)
 * and the colour profile. A JFIF header is written anew without its thumbnail. What follows the end of the picture
 * (a second image, a film, a hidden file) is left out. Undefined for what cannot be followed.
 */
export function readJpeg(bytes: Uint8Array): ImageReading | undefined {
  const file = new ByteReader(bytes)
  const found: Findings = { metadata: new Set() }
  const kept: Uint8Array[] = [new Uint8Array([0xff, 0xd8])]
  const frames: { width: number; height: number }[] = []
  let hasScan = false
  let at = 2
  while (at < file.length) {
    const segment = segmentAt(file, at)
    if (!segment) return undefined
    at = segment.end
    if (segment.marker === endOfImage) break
    if (isFrameHeader(segment.marker)) frames.push(frameOf(file, segment))
    kept.push(...keptOf(file, segment, found))
    if (segment.marker !== startOfScan) continue
    hasScan = true
    at = endOfScan(bytes, segment.end)
    kept.push(file.slice(segment.end, at))
  }
  kept.push(new Uint8Array([0xff, endOfImage]))
  if (at < file.length) found.metadata.add('after-the-end')
  // A second frame header is a hierarchical file, which no browser decodes, or one made to mislead.
  const [frame] = frames
  if (!hasScan || !frame || frames.length > 1) return undefined
  const facts = factsOf('jpeg', Object.assign(found, frame))
  return facts && { facts, frames, kept }
}

/** The segment that begins at a position; fill bytes before a marker are passed over. */
function segmentAt(file: ByteReader, from: number): Segment | undefined {
  let at = from
  if (file.byte(at) !== 0xff) return undefined
  while (file.byte(at + 1) === 0xff) at += 1
  const marker = file.byte(at + 1)
  if (marker === undefined || marker < 0xc0) return undefined
  if (marker === endOfImage) return { marker, start: at + 2, end: at + 2 }
  if (marker >= 0xd0 && marker <= 0xd8) return undefined
  const length = file.short(at + 2)
  if (length === undefined || length < 2 || at + 2 + length > file.length) return undefined
  return { marker, start: at + 4, end: at + 2 + length }
}

function frameOf(file: ByteReader, { start }: Segment): { width: number; height: number } {
  return { height: file.short(start + 1) ?? 0, width: file.short(start + 3) ?? 0 }
}

/** Compressed data runs until a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) return at
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/** What of a segment goes into the clean file, each with its marker and length. */
function keptOf(file: ByteReader, segment: Segment, found: Findings): Uint8Array[] {
  const { marker, start, end } = segment
  const body = file.slice(start, end)
  if (isPicture(marker)) return [withHeader(marker, body)]
  if (marker === 0xe0) return jfifOf(file, segment, found)
  if (marker === adobe && file.startsWith('Adobe', start) && body.length === 12) {
    return [withHeader(marker, body)]
  }
  if (marker === iccApplication && file.startsWith('ICC_PROFILE\0', start)) {
    found.metadata.add('colour-profile')
    return [withHeader(marker, body)]
  }
  noteMetadata(file, segment, found)
  return []
}

function withHeader(marker: number, body: Uint8Array): Uint8Array {
  const segment = new Uint8Array(body.length + 4)
  segment.set([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff])
  segment.set(body, 4)
  return segment
}

/** JFIF keeps version and density; its own thumbnail, and the extension that holds one, go. */
function jfifOf(file: ByteReader, { start, end }: Segment, found: Findings): Uint8Array[] {
  if (!file.startsWith('JFIF\0', start) || end - start < 14) {
    found.metadata.add(file.startsWith('JFXX\0', start) ? 'thumbnail' : 'other')
    return []
  }
  if (file.byte(start + 12) !== 0 || file.byte(start + 13) !== 0 || end - start > 14) {
    found.metadata.add('thumbnail')
  }
  const body = file.bytes.slice(start, start + 14)
  body.fill(0, 12)
  return [withHeader(0xe0, body)]
}

function noteMetadata(file: ByteReader, { marker, start, end }: Segment, found: Findings): void {
  const body = file.slice(start, end)
  if (marker === comment) found.metadata.add('comment')
  else if (file.startsWith('Exif\0', start)) readExif(body.subarray(6), found)
  else if (/^http:\/\/ns\.adobe\.com\/x/.test(file.ascii(start, 24))) readXmp(body, found)
  else if (file.startsWith('Photoshop 3.0', start)) readIptc(body, found)
  else found.metadata.add('other')
}

/** City, place in it, state and country are datasets 2:90, 2:92, 2:95 and 2:101 of the IPTC record. */
function readIptc(body: Uint8Array, found: Findings): void {
  found.metadata.add('iptc')
  for (const dataset of [90, 92, 95, 101]) {
    const isThere = body.some(
      (byte, at) => byte === 0x1c && body[at + 1] === 2 && body[at + 2] === dataset,
    )
    if (isThere) found.hasLocation = true
  }
}
