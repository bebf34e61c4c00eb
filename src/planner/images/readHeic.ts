import { ByteReader, joinBytes } from '../../model/byteReader.ts'
import { type Box, boxesIn } from '../../model/isoBoxes.ts'
import { type HeicItem, heicItems, propertiesOf, type Range, referencesOf } from './heicItems.ts'
import { type Findings, factsOf, type ImageReading } from './imageFacts.ts'
import { readExif, readXmp } from './readExif.ts'
import { readJpeg } from './readJpeg.ts'

/** Items that are a picture or a part of one: coded, put together of tiles or layers, or turned. */
const pictureTypes: ReadonlySet<string> = new Set([
  ...['hvc1', 'hev1', 'hvt1', 'av01', 'avc1', 'grid', 'iden', 'iovl', 'tmap'],
])
/** Properties that a decoder needs, or that tell how a picture stands. */
const pictureProperties: ReadonlySet<string> = new Set([
  ...['hvcC', 'av1C', 'avcC', 'ispe', 'pixi', 'colr', 'irot', 'imir', 'clap', 'pasp', 'auxC'],
  ...['clli', 'mdcv', 'cclv', 'amve', 'rloc', 'lsel', 'a1op', 'free'],
])
const topBoxes: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat', 'free'])
const metaBoxes: ReadonlySet<string> = new Set([
  ...['hdlr', 'pitm', 'iinf', 'iref', 'iprp', 'iloc', 'idat', 'dinf', 'grpl', 'free'],
])

/**
 * Reads a HEIC picture by its boxes, without decoding it. Offsets in the file point to its data, so nothing is taken out
 * between them: what is no picture is overwritten with zeros and called free room, and no byte of a picture changes.
 * Undefined for what cannot be followed, and for moving pictures.
 */
export function readHeic(bytes: Uint8Array): ImageReading | undefined {
  const parts = partsOf(bytes)
  if (!parts) return undefined
  const { rest, items, primary } = parts
  const found: Findings = { metadata: new Set() }
  const out = bytes.slice(0, rest)
  if (rest < bytes.length) found.metadata.add('after-the-end')
  const shown = items.filter((item) => isPicture(item, parts))
  const areas = areasOf(parts)
  const kept = shown.flatMap(({ data }) => data)
  if (!shown.includes(primary) || !kept.every((range) => isWithin(range, areas))) return undefined
  freeAllElse(out, parts, shown, found)
  freeBetween(out, areas, kept)
  const sizes = propertiesFound(out, parts, found)
  const facts = sizes && factsOf('heic', Object.assign(found, { orientation: 1 }, sizes[0]))
  return facts && sizes && { facts, frames: sizes, kept: [out] }
}

/** Boxes and items that are no part of a picture, and the names of all items. */
function freeAllElse(
  out: Uint8Array,
  { file, top, meta, items }: HeicParts,
  shown: readonly HeicItem[],
  found: Findings,
): void {
  const boxes = [
    ...top.filter(({ type }) => !topBoxes.has(type)),
    ...meta.filter(({ type }) => !metaBoxes.has(type)),
  ]
  for (const box of boxes) freeBox(out, box, found)
  for (const item of items) if (!shown.includes(item)) freeItem(out, file, item, found)
  for (const item of items) freeName(out, item, found)
}

/** A preview in JPEG that the picture carries of itself, as it is kept; most phones write none. */
export function heicPreview(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const parts = partsOf(bytes)
  const preview = parts?.items.find((item) => item.type === 'jpeg' && isPicture(item, parts))
  return parts && preview && dataOf(parts.file, preview)
}

interface HeicParts {
  readonly file: ByteReader
  readonly top: readonly Box[]
  /** Where the last box ends. */
  readonly rest: number
  readonly meta: readonly Box[]
  readonly items: readonly HeicItem[]
  readonly primary: HeicItem
}

function partsOf(bytes: Uint8Array): HeicParts | undefined {
  const file = new ByteReader(bytes)
  const { boxes: top, rest } = boxesIn(file, 0, bytes.length)
  const box = top.filter(({ type }) => type === 'meta')
  const [whole] = box
  if (!whole || box.length > 1 || top.some(({ type }) => type === 'moov')) return undefined
  const { boxes: meta } = boxesIn(file, whole.body + 4, whole.end)
  const pitm = meta.find(({ type }) => type === 'pitm')
  const items = heicItems(file, meta)
  if (!pitm || !items) return undefined
  const id = file.byte(pitm.body) === 0 ? file.short(pitm.body + 4) : file.long(pitm.body + 4)
  const primary = items.find((item) => item.id === id)
  return primary && { file, top, rest, meta, items, primary }
}

/** A picture, or a preview of the picture in JPEG that hides nothing itself. */
function isPicture(item: HeicItem, { file, meta, primary }: HeicParts): boolean {
  if (pictureTypes.has(item.type)) return true
  const iref = meta.find(({ type }) => type === 'iref')
  if (item.type !== 'jpeg' || !iref) return false
  const isOfPrimary = referencesOf(file, iref, 'thmb').some(
    ({ from, to }) => from === item.id && to.includes(primary.id),
  )
  const data = isOfPrimary ? dataOf(file, item) : new Uint8Array()
  const reading = data.length > 0 ? readJpeg(data) : undefined
  return (
    reading?.facts.orientation === 1 &&
    reading.facts.metadata.every((kind) => kind === 'colour-profile')
  )
}

function dataOf(file: ByteReader, { data }: HeicItem): Uint8Array<ArrayBuffer> {
  return joinBytes(data.map(([from, to]) => file.slice(from, to)))
}

/** Where data of items may lie. */
function areasOf({ top, meta }: HeicParts): readonly Range[] {
  return [...top, ...meta]
    .filter(({ type }) => type === 'mdat' || type === 'idat')
    .map(({ body, end }) => [body, end])
}

function isWithin([from, to]: Range, areas: readonly Range[]): boolean {
  return areas.some(([start, end]) => start <= from && to <= end)
}

const free = [0x66, 0x72, 0x65, 0x65]

function freeBox(out: Uint8Array, { type, at, body, end }: Box, found: Findings): void {
  found.metadata.add(type === 'udes' || type === 'altt' ? 'text' : 'other')
  out.set(free, at + 4)
  out.fill(0, body, end)
}

/** What is known of the picture: noted for what it is, and no longer an item that anybody reads. */
function freeItem(out: Uint8Array, file: ByteReader, item: HeicItem, found: Findings): void {
  if (item.type === 'free') return
  const data = dataOf(file, item)
  if (item.type === 'Exif') {
    const start = 4 + (new ByteReader(data).long(0) ?? 0)
    readExif(data.subarray(start), found)
  } else if (item.type === 'mime') readXmp(data, found)
  else found.metadata.add(item.type === 'jpeg' ? 'thumbnail' : 'other')
  out.set(free, item.typeAt)
}

function freeName(out: Uint8Array, { typeAt, nameEnd }: HeicItem, found: Findings): void {
  const name = out.subarray(typeAt + 4, nameEnd)
  const isNamed = name.some((byte) => byte !== 0)
  if (isNamed && !found.metadata.has('xmp')) found.metadata.add('text')
  name.fill(0)
}

/** Overwrites what lies between the pictures: the data of all else. */
function freeBetween(out: Uint8Array, areas: readonly Range[], kept: readonly Range[]): void {
  for (const [start, end] of areas) {
    const inside = kept.filter(([from, to]) => start <= from && to <= end).sort(([a], [b]) => a - b)
    let at = start
    for (const [from, to] of inside) {
      if (from > at) out.fill(0, at, from)
      at = Math.max(at, to)
    }
    out.fill(0, at, end)
  }
}

/** The sizes of what is decoded, that of the picture first; frees the properties that no decoder needs. */
function propertiesFound(
  out: Uint8Array,
  { file, meta, primary }: HeicParts,
  found: Findings,
): readonly { readonly width: number; readonly height: number }[] | undefined {
  const iprp = meta.find(({ type }) => type === 'iprp')
  if (!iprp) return undefined
  const { boxes } = boxesIn(file, iprp.body, iprp.end)
  const [ipco, ipma] = ['ipco', 'ipma'].map((type) => boxes.find((box) => box.type === type))
  if (!ipco || !ipma) return undefined
  const properties = boxesIn(file, ipco.body, ipco.end).boxes
  for (const box of properties) {
    if (!pictureProperties.has(box.type)) freeBox(out, box, found)
    if (box.type === 'colr' && file.ascii(box.body, 4) !== 'nclx') {
      found.metadata.add('colour-profile')
    }
  }
  const own = propertiesOf(file, ipma, primary.id).flatMap((at) => properties[at] ?? [])
  const isTurned = own.some(({ type, body }) => type === 'irot' && ((file.byte(body) ?? 0) & 1) > 0)
  const sizeOf = ({ body }: Box) => ({
    width: file.long(body + 4) ?? 0,
    height: file.long(body + 8) ?? 0,
  })
  const size = own.find(({ type }) => type === 'ispe')
  if (!size) return undefined
  const { width, height } = sizeOf(size)
  const first = isTurned ? { width: height, height: width } : { width, height }
  return [first, ...properties.filter(({ type }) => type === 'ispe').map(sizeOf)]
}
