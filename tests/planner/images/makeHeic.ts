import { bytes, type Piece } from './makeImages.ts'

const big = (value: number, length: number) =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256)

export const box = (type: string, ...body: readonly Piece[]) => {
  const content = bytes(...body)
  return bytes(big(content.length + 8, 4), type, content)
}
const fullBox = (type: string, version: number, ...body: readonly Piece[]) =>
  box(type, version, [0, 0, 0], ...body)

/** One item of a picture in the making: its four letters, its bytes, and a name. */
export interface MadeItem {
  readonly type: string
  readonly data: Uint8Array
  readonly name?: string
  /** Lies in the box of small data instead of the file's. */
  readonly isSmall?: boolean
  /** A thumbnail of the first item. */
  readonly isThumbnail?: boolean
}

export interface MadeHeic {
  readonly items: readonly MadeItem[]
  readonly width?: number
  readonly height?: number
  /** Quarter turns. */
  readonly turned?: number
  readonly properties?: readonly Uint8Array[]
  /** Boxes of `meta` and of the file, beside those it needs. */
  readonly inMeta?: readonly Uint8Array[]
  readonly after?: Uint8Array
  /** What lies in the data before the items. */
  readonly between?: Uint8Array
}

/** A HEIC file as phones write it: boxes, items, and data that offsets in the file point to. The first item is the picture. */
export function heic(made: MadeHeic): Uint8Array {
  const { items, width = 64, height = 48, turned = 0, properties = [], inMeta = [] } = made
  const large = items.filter(({ isSmall }) => !isSmall)
  const small = items.filter(({ isSmall }) => isSmall)
  const idAt = (item: MadeItem) => items.indexOf(item) + 1
  const ipco = box(
    'ipco',
    box('hvcC', [1, 2, 3]),
    fullBox('ispe', 0, big(width, 4), big(height, 4)),
    box('irot', turned),
    ...properties,
  )
  const ipma = fullBox('ipma', 0, big(1, 4), big(1, 2), 3, [0x81, 2, 3])
  const infes = items.map((item) =>
    fullBox('infe', 2, big(idAt(item), 2), [0, 0], item.type, item.name ?? '', 0),
  )
  const thumbnails = items.filter(({ isThumbnail }) => isThumbnail)
  const iref = fullBox(
    'iref',
    0,
    ...thumbnails.map((item) => box('thmb', big(idAt(item), 2), big(1, 2), big(1, 2))),
  )
  const between = made.between ?? bytes()
  /** Written twice: the offsets stand in a box whose length must be known for them. */
  const metaFrom = (dataAt: number) => {
    let at = dataAt + between.length
    let smallAt = 0
    const places = items.map((item) => {
      const offset = item.isSmall ? smallAt : at
      if (item.isSmall) smallAt += item.data.length
      else at += item.data.length
      const method = item.isSmall ? 1 : 0
      return bytes(
        big(idAt(item), 2),
        big(method, 2),
        [0, 0],
        big(1, 2),
        big(offset, 4),
        big(item.data.length, 4),
      )
    })
    return fullBox(
      'meta',
      0,
      fullBox('hdlr', 0, [0, 0, 0, 0], 'pict', new Uint8Array(13)),
      fullBox('pitm', 0, big(1, 2)),
      fullBox('iinf', 0, big(items.length, 2), ...infes),
      iref,
      box('iprp', ipco, ipma),
      fullBox('iloc', 1, [0x44, 0x00], big(items.length, 2), ...places),
      box('idat', ...small.map(({ data }) => data)),
      ...inMeta,
    )
  }
  const ftyp = box('ftyp', 'heic', [0, 0, 0, 0], 'mif1heic')
  const dataAt = ftyp.length + metaFrom(0).length + 8
  return bytes(
    ftyp,
    metaFrom(dataAt),
    box('mdat', between, ...large.map(({ data }) => data)),
    made.after ?? bytes(),
  )
}
