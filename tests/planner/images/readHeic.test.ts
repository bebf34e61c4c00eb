import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heicPreview } from '../../../src/planner/images/readHeic.ts'
import { inspectImage, stripMetadata } from '../../../src/planner/images/stripMetadata.ts'
import { box, heic, type MadeItem } from './makeHeic.ts'
import { bytes, exifBlock, jpeg, segment } from './makeImages.ts'

const picture: MadeItem = { type: 'hvc1', data: bytes('the coded picture, byte by byte') }
const exif: MadeItem = {
  type: 'Exif',
  data: bytes(
    [0, 0, 0, 6],
    'Exif\0\0',
    exifBlock({ orientation: 6, takenAt: '2026:03:14 09:26:53', hasPlace: true }),
    'PhoneOfDrOsei',
  ),
}
const xmp: MadeItem = {
  type: 'mime',
  name: 'application/rdf+xml',
  data: bytes('<x:xmpmeta><exif:GPSLatitude>51,30N</exif:GPSLatitude></x:xmpmeta>'),
  isSmall: true,
}
const maker: MadeItem = { type: 'uri ', data: bytes('serial 48213377') }
const dressed = heic({
  items: [picture, exif, xmp, maker],
  turned: 1,
  properties: [box('udes', [0, 0, 0, 0], 'Ward seven')],
  inMeta: [box('uuid', 'sixteen bytes ofmaker notes')],
  between: bytes('between the items'),
  after: bytes(box('uuid', 'sixteen bytes ofa large preview'), 'after the end'),
})
const hidden = [
  'PhoneOfDrOsei',
  '51,30N',
  '48213377',
  'Ward seven',
  'maker notes',
  'preview',
  'between',
  'after the end',
]
const textOf = (image: Uint8Array) => new TextDecoder('latin1').decode(image)
function cleaned(image: Uint8Array) {
  const result = stripMetadata(image)
  if (result.outcome !== 'clean') throw new Error(`refused: ${result.code}`)
  return result
}

describe('a HEIC picture', () => {
  test('tells what the phone wrote, and its size as it stands', () => {
    expect(inspectImage(dressed)).toEqual({
      outcome: 'image',
      kind: 'heic',
      width: 48,
      height: 64,
      orientation: 1,
      hasLocation: true,
      hasThumbnail: false,
      takenAt: '2026-03-14T09:26:53',
      metadata: ['exif', 'xmp', 'text', 'other', 'after-the-end'],
    })
  })

  test('is cleaned without a byte of the picture changing or moving', () => {
    for (const word of hidden) expect(textOf(dressed)).toContain(word)
    const { bytes: clean, width, height, removed } = cleaned(dressed)
    for (const word of hidden) expect(textOf(clean), word).not.toContain(word)
    expect({ width, height }).toEqual({ width: 48, height: 64 })
    expect(removed).toContain('exif')
    const [before, after] = [dressed, clean].map((file) =>
      textOf(file).indexOf('the coded picture'),
    )
    expect(after).toBe(before)
    expect(textOf(clean)).toContain(textOf(picture.data))
    expect(inspectImage(clean)).toMatchObject({
      outcome: 'image',
      metadata: [],
      hasLocation: false,
    })
    expect([...cleaned(clean).bytes]).toEqual([...clean])
  })

  test('keeps tiles, layers and coded thumbnails, which are pictures too', () => {
    const tiles = ['grid', 'hvc1', 'av01', 'iden'].map((type, at) => ({
      type,
      data: bytes(`tile number ${at}`),
    }))
    const clean = textOf(cleaned(heic({ items: tiles })).bytes)
    for (const { data } of tiles) expect(clean).toContain(textOf(data))
  })

  test('shows itself by a preview in JPEG where it carries one that hides nothing', () => {
    const small = jpeg({ width: 16, height: 12 })
    const withPreview = (data: Uint8Array) =>
      heic({ items: [picture, exif, { type: 'jpeg', data, isThumbnail: true }] })
    expect(heicPreview(cleaned(withPreview(small)).bytes)).toEqual(small)
    const telling = jpeg({}, segment(0xe1, 'Exif\0\0', exifBlock({ hasPlace: true })))
    expect(inspectImage(withPreview(telling))).toMatchObject({ hasThumbnail: true })
    expect(heicPreview(cleaned(withPreview(telling)).bytes)).toBeUndefined()
    expect(heicPreview(heic({ items: [picture] }))).toBeUndefined()
  })

  test.each([
    ['damaged', heic({ items: [exif] })],
    ['damaged', heic({ items: [picture] }).slice(0, 120)],
    ['damaged', bytes(heic({ items: [picture] }), box('moov', 'moves'))],
    ['too-many-pixels', heic({ items: [picture], width: 30_000, height: 30_000 })],
  ])('is refused where it cannot be followed: %s', (code, file) => {
    expect(stripMetadata(file)).toEqual({ outcome: 'refused', code })
  })

  test('never throws, whatever was changed; what comes out is clean and stays so', () => {
    const preview = { type: 'jpeg', data: jpeg(), isThumbnail: true }
    const good = [dressed, heic({ items: [picture, preview, exif] })]
    const changes = fc.array(fc.tuple(fc.nat(700), fc.nat(255)), { maxLength: 6 })
    fc.assert(
      fc.property(fc.constantFrom(...good), changes, fc.nat(900), (file, changed, cut) => {
        const copy = file.slice(0, cut % 3 === 0 ? cut : file.length)
        for (const [at, value] of changed) if (copy.length > 0) copy[at % copy.length] = value
        const before = copy.slice()
        const result = stripMetadata(copy)
        expect(copy).toEqual(before)
        if (result.outcome !== 'clean') return
        const again = inspectImage(result.bytes)
        expect(again).toMatchObject({ outcome: 'image', hasLocation: false })
        expect(
          again.outcome === 'image' && again.metadata.filter((one) => one !== 'colour-profile'),
        ).toEqual([])
        expect([...cleaned(result.bytes).bytes]).toEqual([...result.bytes])
      }),
      { numRuns: 300 },
    )
  })
})
