import { ByteReader, joinBytes } from '../../model/byteReader.ts'
import { largestImage } from '../../model/draftImage.ts'
import type {
  ImageFacts,
  ImageKind,
  ImageReading,
  ImageRefusal,
  MetadataKind,
  RefusedImage,
} from './imageFacts.ts'
import { readGif } from './readGif.ts'
import { readHeic } from './readHeic.ts'
import { readJpeg } from './readJpeg.ts'
import { pngSignature, readPng } from './readPng.ts'
import { readWebp } from './readWebp.ts'

/** Room a decoder is asked for at most: above it a small file could take all memory there is. */
const mostPixels = 120_000_000
const longestSide = 20_000

const readers: Record<ImageKind, (bytes: Uint8Array) => ImageReading | undefined> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  gif: readGif,
  heic: readHeic,
}

export interface CleanImage {
  readonly outcome: 'clean'
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly kind: ImageKind
  readonly width: number
  readonly height: number
  /** How the picture has to be turned, as its metadata said before they went: EXIF's 1 to 8. */
  readonly orientation: number
  /** What was taken out; a colour profile stays. */
  readonly removed: readonly MetadataKind[]
}

/** What an image is and what it carries beside its picture, read from any bytes without decoding them. */
export function inspectImage(bytes: Uint8Array): ImageFacts | RefusedImage {
  const reading = read(bytes)
  return 'facts' in reading ? reading.facts : reading
}

/**
 * The same picture without its metadata: EXIF with place, date and camera, XMP, IPTC, comments, texts, thumbnails,
 * private blocks, and whatever follows the end. Compressed data is copied, not decoded: no pixel changes, and what is
 * *in* the picture (a face, a wristband) stays. JPEG, PNG, WebP, GIF and HEIC; all else is refused with the reason.
 */
export function stripMetadata(bytes: Uint8Array): CleanImage | RefusedImage {
  const reading = read(bytes)
  if (!('facts' in reading)) return reading
  const { kind, width, height, orientation, metadata } = reading.facts
  return {
    outcome: 'clean',
    bytes: joinBytes(reading.kept),
    kind,
    width,
    height,
    orientation,
    removed: metadata.filter((found) => found !== 'colour-profile'),
  }
}

function read(bytes: Uint8Array): ImageReading | RefusedImage {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length > largestImage) return refused('too-large')
  const kind = kindOf(bytes)
  if (typeof kind !== 'string') return kind
  const reading = readers[kind](bytes)
  if (!reading || reading.frames.some(({ width, height }) => width === 0 || height === 0)) {
    return refused('damaged')
  }
  const isBomb = reading.frames.some(
    ({ width, height }) => width * height > mostPixels || Math.max(width, height) > longestSide,
  )
  return isBomb ? refused('too-many-pixels') : reading
}

function refused(code: ImageRefusal): RefusedImage {
  return { outcome: 'refused', code }
}

/** By content, never by name. */
function kindOf(bytes: Uint8Array): ImageKind | RefusedImage {
  const file = new ByteReader(bytes)
  if (file.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (pngSignature.every((byte, at) => bytes[at] === byte)) return 'png'
  if (file.startsWith('RIFF') && file.startsWith('WEBP', 8)) return 'webp'
  if (/^GIF8[79]a$/.test(file.ascii(0, 6))) return 'gif'
  if (file.startsWith('ftyp', 4) && /^(?:hei[cx]|mif1)/.test(file.ascii(8, 4))) return 'heic'
  return refused(refusalOf(file))
}

function refusalOf(file: ByteReader): ImageRefusal {
  if (file.startsWith('%PDF-')) return 'pdf'
  if (file.startsWith('II*\0') || file.startsWith('MM\0*')) return 'tiff'
  if (file.startsWith('ftyp', 4) && /^(?:hei|hev|msf1|avi)/.test(file.ascii(8, 4))) return 'heic'
  // A drawing is text that can hold scripts and links; the mark may stand behind a header and a comment.
  return /<svg[\s>]/i.test(file.ascii(0, 4096)) ? 'svg' : 'unknown'
}
