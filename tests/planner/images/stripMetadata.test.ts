import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crc32 } from '../../../src/planner/images/readPng.ts'
import { inspectImage, stripMetadata } from '../../../src/planner/images/stripMetadata.ts'
import {
  bytes,
  chunk,
  type ExifFields,
  exifBlock,
  gif,
  gifExtension,
  jpeg,
  png,
  riffChunk,
  segment,
  webp,
} from './makeImages.ts'

const camera: ExifFields = {
  orientation: 6,
  takenAt: '2026:03:14 09:26:53',
  hasPlace: true,
  hasThumbnail: true,
}
const xmp = '<x:xmpmeta><exif:GPSLatitude>51,30N</exif:GPSLatitude></x:xmpmeta>'
const profile = (name: string) => bytes(name, '\0', 0, [1, 2, 3, 4])

const dressed = {
  jpeg: jpeg(
    {},
    segment(0xe1, 'Exif\0\0', exifBlock(camera)),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp),
    segment(0xed, 'Photoshop 3.0\0', '8BIM', [0x1c, 2, 90, 0, 4], 'Lund'),
    segment(0xe2, 'ICC_PROFILE\0', [1, 1, 9, 9]),
    segment(0xe2, 'MPF\0', [1, 2, 3]),
    segment(0xee, 'Adobe', [0, 100, 0, 0, 0, 0, 1]),
    segment(0xfe, 'ward 7, bed 12'),
  ),
  png: png(
    {},
    chunk('iCCP', profile('Screen of Dr Osei')),
    chunk('eXIf', exifBlock(camera, 'II')),
    chunk('tEXt', 'Comment\0ward 7'),
    chunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', xmp),
    chunk('tIME', [7, 234, 3, 14, 9, 26, 53]),
    chunk('caBX', 'a private block'),
    chunk('pHYs', new Uint8Array(9)),
  ),
  webp: webp(
    {},
    riffChunk('EXIF', exifBlock(camera, 'II')),
    riffChunk('XMP ', xmp),
    riffChunk('none', 'odd'),
  ),
  gif: gif(
    {},
    gifExtension(0xff, bytes('NETSCAPE2.0'), bytes(1, 0, 0)),
    gifExtension(0xfe, bytes('ward 7')),
    gifExtension(0xff, bytes('XMP DataXMP'), bytes(xmp.slice(0, 60))),
    gifExtension(0xf9, bytes(0, 0, 0, 0)),
  ),
}

function cleaned(image: Uint8Array) {
  const result = stripMetadata(image)
  if (result.outcome !== 'clean') throw new Error(`refused: ${result.code}`)
  return result
}

const textOf = (image: Uint8Array) => new TextDecoder('latin1').decode(image)

describe('inspectImage', () => {
  test.each(['jpeg', 'png', 'webp'] as const)('finds in a %s what the camera wrote', (kind) => {
    expect(inspectImage(dressed[kind])).toMatchObject({
      outcome: 'image',
      kind,
      width: 64,
      height: 48,
      orientation: 6,
      hasLocation: true,
      hasThumbnail: true,
      takenAt: '2026-03-14T09:26:53',
    })
  })

  test('names every kind of hidden data', () => {
    const metadata = (image: Uint8Array) => {
      const facts = inspectImage(image)
      return facts.outcome === 'image' ? facts.metadata : []
    }
    expect(metadata(dressed.jpeg)).toEqual([
      'exif',
      'xmp',
      'iptc',
      'comment',
      'thumbnail',
      'colour-profile',
      'other',
    ])
    expect(metadata(dressed.png)).toEqual([
      'exif',
      'xmp',
      'text',
      'time',
      'thumbnail',
      'colour-profile',
      'other',
    ])
    expect(metadata(dressed.webp)).toEqual(['exif', 'xmp', 'thumbnail', 'other'])
    expect(metadata(dressed.gif)).toEqual(['xmp', 'comment'])
    expect(metadata(jpeg())).toEqual([])
  })

  test('a place is also in XMP and in IPTC alone', () => {
    const place = (...pieces: Uint8Array[]) => {
      const facts = inspectImage(jpeg({}, ...pieces))
      return facts.outcome === 'image' && facts.hasLocation
    }
    expect(place(segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp))).toBe(true)
    expect(place(segment(0xed, 'Photoshop 3.0\0', [0x1c, 2, 101, 0, 1, 65]))).toBe(true)
    expect(place(segment(0xe1, 'Exif\0\0', exifBlock({ orientation: 3 })))).toBe(false)
  })

  test('a thumbnail in the JFIF header is found and taken out', () => {
    const image = bytes(
      [0xff, 0xd8],
      segment(0xe0, 'JFIF\0', [1, 2, 0, 0, 72, 0, 72, 1, 1, 200, 100, 50]),
      jpeg().slice(20),
    )
    expect(inspectImage(image)).toMatchObject({ hasThumbnail: true })
    expect(inspectImage(cleaned(image).bytes)).toMatchObject({ hasThumbnail: false, metadata: [] })
  })
})

describe('stripMetadata', () => {
  test.each(Object.entries(dressed))(
    'a clean %s says nothing more, and says how to turn it',
    (kind, image) => {
      const clean = cleaned(image)
      const after = inspectImage(clean.bytes)
      expect(after).toMatchObject({
        outcome: 'image',
        kind,
        width: 64,
        height: 48,
        orientation: 1,
        hasLocation: false,
        hasThumbnail: false,
      })
      expect(
        after.outcome === 'image' && after.metadata.filter((one) => one !== 'colour-profile'),
      ).toEqual([])
      expect(clean.orientation).toBe(kind === 'gif' ? 1 : 6)
      expect(textOf(clean.bytes)).not.toMatch(/ward|Osei|GPS|Exif|EXIF|private|2026/)
      expect(clean.bytes.length).toBeLessThan(image.length)
    },
  )

  test('the picture itself is copied byte for byte', () => {
    expect(textOf(cleaned(dressed.jpeg).bytes)).toContain(textOf(jpeg().slice(20)).slice(0, -2))
    expect(cleaned(jpeg()).bytes).toEqual(jpeg())
    expect(cleaned(png()).bytes).toEqual(png())
    expect(cleaned(webp({ flags: 0 })).bytes).toEqual(webp({ flags: 0 }))
    expect(cleaned(gif()).bytes).toEqual(gif())
  })

  test('what a decoder needs for colours and loops stays', () => {
    expect(textOf(cleaned(dressed.jpeg).bytes)).toMatch(/ICC_PROFILE[\s\S]*Adobe/)
    expect(textOf(cleaned(dressed.png).bytes)).toMatch(/iCCPprofile\0[\s\S]*pHYs/)
    expect(textOf(cleaned(dressed.gif).bytes)).toContain('NETSCAPE2.0')
  })

  test('the profile under its new name has a right checksum', () => {
    const image = cleaned(dressed.png).bytes
    const at = textOf(image).indexOf('iCCP')
    const view = new DataView(image.buffer)
    const length = view.getUint32(at - 4)
    expect(view.getUint32(at + 4 + length)).toBe(crc32(image.subarray(at, at + 4 + length)))
  })

  test('a WebP header no longer announces what is gone', () => {
    expect(cleaned(dressed.webp).bytes[20]).toBe(0)
  })

  test('what hides behind the end goes', () => {
    for (const image of [jpeg(), png(), gif()]) {
      const hidden = bytes(image, 'a film, or a second picture')
      expect(inspectImage(hidden)).toMatchObject({ metadata: ['after-the-end'] })
      expect(cleaned(hidden).bytes).toEqual(image)
    }
    expect(cleaned(bytes(webp({ flags: 0 }), 'more')).bytes).toEqual(webp({ flags: 0 }))
  })

  test('in an animated WebP, frames are cleaned as well', () => {
    const still = riffChunk('VP8L', 0x2f, [63, 0xc0, 0x0b, 0], [1, 2])
    const frame = riffChunk(
      'ANMF',
      new Uint8Array(6),
      [63, 0, 0, 47, 0, 0],
      new Uint8Array(4),
      still,
      riffChunk('spy!', 'ward 7'),
    )
    const content = bytes('WEBP', riffChunk('VP8X', 2, [0, 0, 0], [63, 0, 0, 47, 0, 0]), frame)
    const image = bytes('RIFF', [content.length, 0, 0, 0], content)
    expect(textOf(cleaned(image).bytes)).not.toContain('ward')
    expect(inspectImage(cleaned(image).bytes)).toMatchObject({ metadata: [] })
  })
})

describe('refusals', () => {
  test.each([
    ['empty', bytes()],
    [
      'svg',
      bytes(
        '<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
      ),
    ],
    ['damaged', bytes([0, 0, 0, 24], 'ftypheic')],
    ['heic', bytes([0, 0, 0, 24], 'ftyphevc')],
    ['heic', bytes([0, 0, 0, 24], 'ftypavif')],
    ['pdf', bytes('%PDF-1.7')],
    ['tiff', bytes('II*\0', new Uint8Array(20))],
    ['unknown', bytes('BM', new Uint8Array(60))],
    ['damaged', jpeg().slice(0, 60)],
    ['damaged', png().slice(0, 40)],
    ['damaged', webp().slice(0, 40)],
    ['damaged', gif().slice(0, 25)],
    ['too-many-pixels', jpeg({ width: 30_000, height: 30_000 })],
    ['too-many-pixels', png({ width: 30_000, height: 30_000 })],
    ['too-many-pixels', gif({ width: 30_000, height: 30_000 })],
    ['too-many-pixels', webp({ width: 16_000, height: 16_000 })],
    ['too-many-pixels', png({ width: 0xffff_ffff, height: 1 })],
    ['damaged', png({ width: 0, height: 10 })],
  ])('%s', (code, image) => {
    expect(inspectImage(image)).toEqual({ outcome: 'refused', code })
    expect(stripMetadata(image)).toEqual({ outcome: 'refused', code })
  })
})

describe('hostile bytes', () => {
  const pieces = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom(...Object.values(dressed), exifBlock(camera), exifBlock(camera, 'II')),
    fc.constantFrom(
      segment(0xe1, 'Exif\0\0', exifBlock(camera)),
      chunk('eXIf', exifBlock(camera)),
      gifExtension(0xfe, bytes('a')),
    ),
  )
  const opening = fc.constantFrom(
    [0xff, 0xd8, 0xff],
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    bytes('GIF89a'),
    bytes('RIFF', [40, 0, 0, 0], 'WEBPVP8X'),
  )
  const madeUp = fc
    .tuple(opening, fc.array(pieces, { maxLength: 4 }))
    .map(([start, rest]) => bytes(start, ...rest))
  /** A good file with bytes changed, cut and doubled: nearly right is harder than random. */
  const broken = fc
    .record({
      image: fc.constantFrom(...Object.values(dressed)),
      changes: fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 8 }),
      cut: fc.nat(2000),
      tail: fc.uint8Array({ maxLength: 20 }),
    })
    .map(({ image, changes, cut, tail }) => {
      const copy = image.slice()
      for (const [at, value] of changes) copy[at % copy.length] = value
      return cut % 3 === 0 ? bytes(copy.slice(0, cut % copy.length), tail) : bytes(copy, tail)
    })

  test('never throw; what comes out is clean, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(madeUp, broken), (image) => {
        const before = image.slice()
        const facts = inspectImage(image)
        const result = stripMetadata(image)
        expect(image).toEqual(before)
        expect(result.outcome === 'clean').toBe(facts.outcome === 'image')
        if (result.outcome !== 'clean') return
        const after = inspectImage(result.bytes)
        expect(after).toMatchObject({
          outcome: 'image',
          orientation: 1,
          hasLocation: false,
          hasThumbnail: false,
        })
        expect(
          after.outcome === 'image' && after.metadata.filter((one) => one !== 'colour-profile'),
        ).toEqual([])
        expect([...cleaned(result.bytes).bytes]).toEqual([...result.bytes])
      }),
      { numRuns: 600 },
    )
  })

  test('directories that point at themselves come to an end', () => {
    const circle = bytes('MM', [0, 42, 0, 0, 0, 8], [0xff, 0xff], new Uint8Array(12 * 40).fill(8))
    expect(inspectImage(jpeg({}, segment(0xe1, 'Exif\0\0', circle)))).toMatchObject({
      metadata: ['exif'],
    })
  })
})
