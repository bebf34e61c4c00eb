import type { ByteReader } from './byteReader.ts'

/** A box of the ISO base media file format (ISO/IEC 14496-12): `at` is where it begins, its body ends before `end`. */
export interface Box {
  readonly type: string
  readonly at: number
  readonly body: number
  readonly end: number
}

/** The boxes from `start` to `end`, as far as they can be followed; `rest` is where the last of them ends. */
export function boxesIn(
  file: ByteReader,
  start: number,
  end: number,
): { readonly boxes: readonly Box[]; readonly rest: number } {
  const boxes: Box[] = []
  let rest = start
  for (let box = boxAt(file, start, end); box; box = boxAt(file, rest, end)) {
    boxes.push(box)
    rest = box.end
  }
  return { boxes, rest }
}

/** The box that begins at a byte; undefined where none does that ends before `end`. */
function boxAt(file: ByteReader, at: number, end: number): Box | undefined {
  if (at + 8 > end) return undefined
  const short = file.long(at) ?? 0
  const isLong = short === 1
  // A length of 64 bits whose upper half is used is longer than any file that is read here.
  if (isLong && file.long(at + 8) !== 0) return undefined
  const header = isLong ? 16 : 8
  const told = isLong ? (file.long(at + 12) ?? 0) : short
  const length = short === 0 ? end - at : told
  if (length < header || at + length > end) return undefined
  return { type: file.ascii(at + 4, 4), at, body: at + header, end: at + length }
}
