import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readVideo } from '../../../electron/main/videos/readVideo.ts'
import { appleNotes, movie, placeNotes, sourceOf, webm } from './videoFiles.ts'

const read = (bytes: Uint8Array) => readVideo(sourceOf(bytes))

test.each([
  ['an MP4', movie(), { kind: 'mp4', seconds: 12.5, width: 1280, height: 720, hides: [] }],
  ['a MOV', movie({ brand: 'qt  ' }), { kind: 'mov' }],
  ['one held upright', movie({ turned: true }), { width: 720, height: 1280 }],
  ['one with captions', movie({ captions: true }), { captionTrack: true }],
  ['one without', movie(), { captionTrack: false, ranges: [] }],
  ['a place by QuickTime’s letters', movie({ notes: placeNotes }), { hides: ['place', 'device'] }],
  ['a place by Apple’s keys', movie({ notes: appleNotes }), { hides: ['place', 'device'] }],
  ['a WebM', webm(), { kind: 'webm', seconds: 3, width: 640, height: 360, hides: [] }],
  ['a WebM with a place', webm({ tags: 'LOCATION' }), { hides: ['place'] }],
])('reads %s', async (_name, bytes, facts) => {
  expect(await read(bytes)).toMatchObject({ outcome: 'video', ...facts })
})

test('tells where the notes stand, so that nothing else is overwritten', async () => {
  const bytes = movie({ notes: placeNotes })
  const reading = await read(bytes)
  if (reading.outcome !== 'video') return expect.unreachable()
  const [range] = reading.ranges
  expect(reading.ranges).toHaveLength(1)
  expect(Buffer.from(bytes.subarray(range?.at, range?.end))).toEqual(Buffer.from(placeNotes))
})

test('a length that is not told is not made up', async () => {
  expect(await read(movie({ seconds: 0 }))).not.toHaveProperty('seconds')
  expect(await read(webm({ seconds: Number.NaN }))).not.toHaveProperty('seconds')
})

test.each([
  ['empty', new Uint8Array(), 'empty'],
  ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n0000000', 'latin1'), 'unknown'],
  ['a torn MP4', movie().subarray(0, 60), 'damaged'],
  ['a torn WebM', webm().subarray(0, 60), 'damaged'],
  ['sound alone', movie({ width: 0 }), 'no-picture'],
])('refuses %s', async (_name, bytes, code) => {
  expect(await read(bytes)).toEqual({ outcome: 'refused', code })
})

test('torn and spoiled files end in an answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(movie({ notes: placeNotes }), webm()),
      fc.nat(400),
      fc.nat(255),
      fc.nat(500),
      async (bytes, at, value, length) => {
        const spoiled = Uint8Array.from(bytes)
        spoiled[at % spoiled.length] = value
        const reading = await read(spoiled.subarray(0, length))
        expect(['video', 'refused']).toContain(reading.outcome)
        const ranges = reading.outcome === 'video' ? reading.ranges : []
        expect(ranges.filter(({ at: start, end }) => start < 0 || end > length)).toEqual([])
      },
    ),
  )
})
