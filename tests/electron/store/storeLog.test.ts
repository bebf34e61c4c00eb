import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32c } from '../../../electron/main/store/crc32c.ts'
import { readLog, writeLog } from '../../../electron/main/store/storeLog.ts'
import { logOf, strictRecords } from './logReader.ts'

const texts = (records: readonly Uint8Array[]) =>
  records.map((each) => Buffer.from(each).toString('base64'))
const mend = (log: Uint8Array) => Buffer.from(writeLog(readLog(log).records))

/** Sizes around the edges of blocks and headers, and ordinary ones. */
const size = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 32_740, max: 32_780 }),
  fc.constantFrom(32_761, 65_522, 70_000),
)
/** Told by length and seed: a counterexample is to be read. */
const records = fc.array(fc.tuple(size, fc.integer({ min: 0, max: 255 })), { maxLength: 5 })
type Told = readonly (readonly [number, number])[]

function bytesOf(told: Told): Buffer[] {
  return told.map(([length, seed]) => {
    const bytes = Buffer.alloc(length, seed)
    for (let at = 0; at < length; at += 5) bytes[at] = (at * 31 + seed) & 0xff
    return bytes
  })
}

test('the checksum is that of RFC 3720', () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
  expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa)
  expect(crc32c(Buffer.from('12345'), Buffer.from('6789'))).toBe(0xe3069283)
})

test('a whole log is read as it was written and is not damaged; written again it is the same', () => {
  fc.assert(
    fc.property(records, (told) => {
      const written = bytesOf(told)
      const log = logOf(written)
      const read = readLog(log)
      expect(texts(read.records)).toEqual(texts(written))
      expect(read.damaged).toBe(false)
      expect(Buffer.compare(Buffer.from(writeLog(read.records)), log)).toBe(0)
    }),
    { numRuns: 12 },
  )
})

test('a log cut anywhere keeps every record that was whole, and no part of another', () => {
  fc.assert(
    fc.property(records, fc.double({ min: 0, max: 1, noNaN: true }), (told, share) => {
      const written = bytesOf(told)
      const log = logOf(written)
      const cut = log.subarray(0, Math.floor(log.length * share))
      const mended = strictRecords(mend(cut))
      expect(texts(mended)).toEqual(texts(written).slice(0, mended.length))
      // The next one would have fitted had it been whole.
      const next = logOf(written.slice(0, mended.length + 1))
      expect(mended.length === written.length || next.length > cut.length).toBe(true)
    }),
    { numRuns: 12 },
  )
})

test('what was written behind a torn record is kept, and the torn one is not', () => {
  fc.assert(
    fc.property(records, records, fc.nat(40_000), (earlier, later, torn) => {
      const [before, after] = [bytesOf(earlier), bytesOf(later)]
      const whole = logOf(before)
      const refused = logOf([Buffer.alloc(70_000, 0x5a)], whole)
      const cut = refused.subarray(0, Math.min(refused.length - 1, whole.length + 1 + torn))
      const log = logOf(after, cut)
      expect(texts(strictRecords(mend(log)))).toEqual(texts([...before, ...after]))
      // A cut within the bytes that no block uses is none.
      const isTorn = after.length > 0 && cut.length % 0x8000 !== 0
      expect(readLog(log).damaged || !isTorn).toBe(true)
    }),
    { numRuns: 12 },
  )
})

test('whatever is done to its bytes, a log is read without a throw, and no record is made up', () => {
  fc.assert(
    fc.property(
      records,
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
        minLength: 1,
        maxLength: 8,
      }),
      (told, changes) => {
        const written = bytesOf(told)
        const log = Buffer.from(logOf(written))
        for (const [at, by] of changes) {
          if (log.length > 0) log[at % log.length] = (log[at % log.length] ?? 0) ^ by
        }
        const known = new Set(texts(written))
        for (const text of texts(strictRecords(mend(log)))) expect(known.has(text)).toBe(true)
      },
    ),
    { numRuns: 12 },
  )
})

test('zeros behind the last record, as a file system leaves them after a loss of power, are cut off', () => {
  const written = [Buffer.from('one'), Buffer.from('two')]
  const log = Buffer.concat([logOf(written), Buffer.alloc(5_000)])
  expect(readLog(log).damaged).toBe(true)
  expect(texts(strictRecords(mend(log)))).toEqual(texts(written))
})

test('torn at every byte of its last 4 KB, the log is whole again each time', () => {
  const written = Array.from({ length: 30 }, (_, index) =>
    Buffer.alloc(20 + ((index * 37) % 300), index),
  )
  const log = logOf(written)
  const ends = written.map((_, index) => logOf(written.slice(0, index + 1)).length)
  for (let at = log.length - 4_096; at < log.length; at += 1) {
    const kept = strictRecords(mend(log.subarray(0, at)))
    expect(kept.length).toBe(ends.filter((end) => end <= at).length)
  }
})
