import type { ByteReader } from '../../model/byteReader.ts'
import { type Box, boxesIn } from '../../model/isoBoxes.ts'

/** From one byte of the file up to another, which is not included. */
export type Range = readonly [from: number, to: number]

/** One item of a HEIF file (ISO/IEC 23008-12): a picture, a part of one, or what is known of it. */
export interface HeicItem {
  readonly id: number
  readonly type: string
  /** Where its type and its name are written. */
  readonly typeAt: number
  readonly nameEnd: number
  /** Where its data lie in the file, in order. */
  readonly data: readonly Range[]
}

/** More items than any camera writes; a lie about their number costs nothing. */
const mostItems = 10_000

/** The items of a file by its `meta` box; undefined where one of them cannot be found. */
export function heicItems(
  file: ByteReader,
  boxes: readonly Box[],
): readonly HeicItem[] | undefined {
  const [iinf, iloc, idat] = ['iinf', 'iloc', 'idat'].map((type) =>
    boxes.find((box) => box.type === type),
  )
  if (!iinf || !iloc) return undefined
  const places = itemPlaces(file, iloc, idat)
  if (!places) return undefined
  const start = iinf.body + (file.byte(iinf.body) === 0 ? 6 : 8)
  const entries = boxesIn(file, start, iinf.end).boxes.slice(0, mostItems)
  const items = entries.map((box) => itemOf(file, box, places))
  return items.every((item) => item !== undefined) ? items : undefined
}

function itemOf(
  file: ByteReader,
  { type, body, end }: Box,
  places: ReadonlyMap<number, readonly Range[]>,
): HeicItem | undefined {
  const version = file.byte(body) ?? 0
  const id = version === 2 ? file.short(body + 4) : file.long(body + 4)
  const typeAt = body + (version === 2 ? 8 : 10)
  if (type !== 'infe' || version < 2 || id === undefined || typeAt + 4 > end) return undefined
  return { id, type: file.ascii(typeAt, 4), typeAt, nameEnd: end, data: places.get(id) ?? [] }
}

/** Reads whole numbers of 0, 4 or 8 bytes one after another; undefined once one is not to be followed. */
class Numbers {
  readonly #file: ByteReader
  #at: number

  constructor(file: ByteReader, at: number) {
    this.#file = file
    this.#at = at
  }

  next(size: number): number | undefined {
    const at = this.#at
    this.#at += size
    if (size === 0) return 0
    if (size === 2) return this.#file.short(at)
    if (size === 4) return this.#file.long(at)
    return size === 8 && this.#file.long(at) === 0 ? this.#file.long(at + 4) : undefined
  }
}

/** How the places of data are written: the bytes each number takes, and where small data begin. */
interface PlaceForm {
  readonly version: number
  readonly offset: number
  readonly length: number
  readonly base: number
  readonly index: number
  readonly smallFrom: number | undefined
}

/** Where the data of each item lie (`iloc`): in the file, or in the box of small data. Built of other items is not followed. */
function itemPlaces(
  file: ByteReader,
  { body }: Box,
  idat: Box | undefined,
): ReadonlyMap<number, readonly Range[]> | undefined {
  const version = file.byte(body) ?? 0
  const sizes = file.short(body + 4) ?? 0
  const form: PlaceForm = {
    version,
    offset: sizes >> 12,
    length: (sizes >> 8) & 15,
    base: (sizes >> 4) & 15,
    index: version === 0 ? 0 : sizes & 15,
    smallFrom: idat?.body,
  }
  const wide = version < 2 ? 2 : 4
  const numbers = new Numbers(file, body + 6)
  const count = numbers.next(wide) ?? 0
  const places = new Map<number, readonly Range[]>()
  if (version > 2 || count > mostItems) return undefined
  for (let at = 0; at < count; at += 1) {
    const id = numbers.next(wide)
    const ranges = nextRanges(numbers, form)
    if (id === undefined || !ranges) return undefined
    places.set(id, ranges)
  }
  return places
}

function nextRanges(numbers: Numbers, form: PlaceForm): Range[] | undefined {
  const method = form.version === 0 ? 0 : (numbers.next(2) ?? 2) & 15
  const elsewhere = numbers.next(2)
  const base = numbers.next(form.base)
  const extents = Math.min(numbers.next(2) ?? 0, mostItems)
  const from = [0, form.smallFrom][method]
  if (elsewhere !== 0 || base === undefined || from === undefined) return undefined
  const ranges: Range[] = []
  for (let part = 0; part < extents; part += 1) {
    numbers.next(form.index)
    const [offset, length] = [numbers.next(form.offset), numbers.next(form.length)]
    if (offset === undefined || length === undefined) return undefined
    ranges.push([from + base + offset, from + base + offset + length])
  }
  return ranges
}

/** The items that one refers to by a kind of reference (`iref`): a thumbnail to its picture. */
export function referencesOf(
  file: ByteReader,
  { body, end }: Box,
  kind: string,
): readonly { readonly from: number; readonly to: readonly number[] }[] {
  const isWide = file.byte(body) !== 0
  const read = (at: number) => (isWide ? file.long(at) : file.short(at)) ?? 0
  const size = isWide ? 4 : 2
  return boxesIn(file, body + 4, end)
    .boxes.filter(({ type }) => type === kind)
    .map((box) => {
      const first = box.body + size + 2
      const most = Math.max(0, Math.floor((box.end - first) / size))
      const count = Math.min(file.short(box.body + size) ?? 0, most)
      return {
        from: read(box.body),
        to: Array.from({ length: count }, (_, at) => read(first + at * size)),
      }
    })
}

/** The properties of one item (`ipma`) by their place in the list of properties, from 0. */
export function propertiesOf(file: ByteReader, { body, end }: Box, id: number): readonly number[] {
  const version = file.byte(body) ?? 0
  const isWide = ((file.byte(body + 3) ?? 0) & 1) === 1
  const count = Math.min(file.long(body + 4) ?? 0, mostItems)
  let at = body + 8
  for (let entry = 0; entry < count && at < end; entry += 1) {
    const here = version === 0 ? file.short(at) : file.long(at)
    at += version === 0 ? 2 : 4
    const many = file.byte(at) ?? 0
    at += 1
    const size = isWide ? 2 : 1
    if (here === id) {
      return Array.from({ length: many }, (_, place) => {
        const value = isWide ? file.short(at + place * 2) : file.byte(at + place)
        return ((value ?? 0) & (isWide ? 0x7fff : 0x7f)) - 1
      })
    }
    at += many * size
  }
  return []
}
