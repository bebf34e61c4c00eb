import { logOf, partStarts, strictRecords } from '../electron/store/logReader.ts'

/** A log as something left it, and the whole records in it, as the other reader tells them. */
export interface TornLog {
  readonly name: string
  readonly log: Buffer
  readonly whole: readonly Buffer[]
  /** So many bytes from its beginning are as they were written. */
  readonly intact: number
}

/** What of a log a cut at each byte of its last 4 KB is about. */
const tail = 4_096

/** Sixteen ways in which the end of a log is damaged: cuts spread over its last 4 KB, and what disks do besides. */
export function tornLogs(log: Buffer): TornLog[] {
  const last = partStarts(log).at(-2) ?? 0
  const spread = Array.from({ length: 9 }, (_, index) => Math.round((tail * (index + 1)) / 9) - 3)
  const cuts: readonly (readonly [string, number])[] = [
    ...spread.map((back) => [`cut ${back} bytes before its end`, log.length - back] as const),
    ['cut one byte before its end', log.length - 1],
    ['half a header of its last record', last + 3],
    ['the header of its last record alone', last + 7],
  ]
  return [
    ...cuts.map(([name, at]) => cutAt(name, log, at)),
    behind('its last 512 bytes zero', log, log.length - 512, Buffer.alloc(512)),
    behind('cut 300 bytes before its end, then 4 KB of zeros', log, log.length - 300, zeros),
    withoutOne('half a record, and what was written behind it', log, halved),
    withoutOne('a byte of a record turned over, and what was written behind it', log, turnedOver),
  ]
}

const zeros = Buffer.alloc(tail)

/** So much of a log is enough for cuts in its end. */
const enough = 65_536

/** The last records of a log laid out by themselves, and that cut at every byte of its last 4 KB. */
export function cutsAtEveryByte(log: Buffer): TornLog[] {
  const { records, ends } = readOf(log)
  const short = logOf(records.filter((_, at) => (ends[at] ?? 0) > log.length - enough))
  return Array.from({ length: tail }, (_, index) =>
    cutAt(`cut ${tail - index} bytes before its end`, short, short.length - tail + index),
  )
}

interface ReadLog {
  readonly records: readonly Buffer[]
  /** Where each record ends. */
  readonly ends: readonly number[]
}

const known = new WeakMap<Buffer, ReadLog>()

function readOf(log: Buffer): ReadLog {
  const before = known.get(log)
  if (before) return before
  const records = strictRecords(log)
  let at = 0
  const ends = records.map(({ length }) => {
    at = endBehind(at, length)
    return at
  })
  if (at !== log.length) throw new Error('The log is laid out otherwise than it is described')
  known.set(log, { records, ends })
  return { records, ends }
}

/** Where a record of a length ends that begins at an offset. */
function endBehind(offset: number, length: number): number {
  let at = offset
  let rest = length
  for (;;) {
    const left = 0x8000 - (at % 0x8000)
    if (left < 7) at += left
    const piece = Math.min(rest, 0x8000 - (at % 0x8000) - 7)
    at += 7 + piece
    rest -= piece
    if (rest === 0) return at
  }
}

function cutAt(name: string, log: Buffer, at: number): TornLog {
  return behind(name, log, at, Buffer.alloc(0))
}

function behind(name: string, log: Buffer, at: number, more: Buffer): TornLog {
  const { records, ends } = readOf(log)
  const cut = log.subarray(0, at)
  const torn = more.length === 0 ? cut : Buffer.concat([cut, more])
  const whole = records.slice(0, ends.filter((end) => end <= at).length)
  return { name, log: torn, whole, intact: at }
}

/** The fourth record from the end damaged, the three after it whole behind it. */
function withoutOne(
  name: string,
  log: Buffer,
  damaged: (bytes: Buffer, begins: number) => Buffer,
): TornLog {
  const { records, ends } = readOf(log)
  const torn = damaged(Buffer.from(log.subarray(0, ends.at(-4))), ends.at(-5) ?? 0)
  const after = records.slice(-3)
  const whole = [...records.slice(0, -4), ...after]
  return { name, log: logOf(after, torn), whole, intact: ends.at(-5) ?? 0 }
}

function halved(bytes: Buffer, begins: number): Buffer {
  return bytes.subarray(0, middleOf(bytes, begins))
}

function turnedOver(bytes: Buffer, begins: number): Buffer {
  const at = middleOf(bytes, begins)
  bytes[at] = (bytes[at] ?? 0) ^ 0xff
  return bytes
}

function middleOf(bytes: Buffer, begins: number): number {
  return Math.ceil((begins + bytes.length) / 2)
}
