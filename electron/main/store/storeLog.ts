import { crc32c } from './crc32c.ts'

/**
 * The log of a LevelDB store (github.com/google/leveldb, doc/log_format.md): blocks of 32 KB, in each physical records
 * of a header (masked checksum 4, length 2, type 1; little-endian) and a payload. A logical record is one that is
 * full, or a first, any number of middles, and a last. What is left of a block below seven bytes is not used.
 */
const blockSize = 32_768
const headerSize = 7
const full = 1
const first = 2
const middle = 3
const last = 4

/** What a log holds. */
export interface LogReading {
  /** The logical records that are whole, in their order. */
  readonly records: readonly Uint8Array[]
  /** Whether anything else is in it: half a record at the end, or bytes whose checksum is wrong. */
  readonly damaged: boolean
}

interface Physical {
  readonly type: number
  readonly payload: Uint8Array
  /** Where the next one begins. */
  readonly end: number
}

/**
 * Reads every whole record of a log, also those behind a damage: a store that goes on after a refused write appends
 * right behind the half record, in the same block, and what it wrote there was acknowledged. Never throws.
 */
export function readLog(log: Uint8Array): LogReading {
  const assembly = new Assembly()
  for (const found of physicalRecords(log)) {
    if (found) assembly.add(found)
    else assembly.tear()
  }
  assembly.end()
  return assembly
}

/** Puts physical records together to logical ones. */
class Assembly implements LogReading {
  readonly records: Uint8Array[] = []
  damaged = false
  #begun: Uint8Array[] | null = null

  add({ type, payload }: Physical): void {
    const begins = type === full || type === first
    // One begun that is not ended, or a part without its beginning.
    if (begins === (this.#begun !== null)) this.tear()
    if (begins) this.#begun = []
    this.#begun?.push(payload)
    if (this.#begun && (type === full || type === last)) {
      this.records.push(joined(this.#begun))
      this.#begun = null
    }
  }

  /** Of a record that was begun before a damage nobody can say that what follows belongs to it. */
  tear(): void {
    this.damaged = true
    this.#begun = null
  }

  end(): void {
    if (this.#begun) this.tear()
  }
}

/** The physical records in their order; null for each stretch that is none. */
function* physicalRecords(log: Uint8Array): Generator<Physical | null> {
  let at = 0
  while (at < log.length) {
    const left = blockSize - (at % blockSize)
    const found = left < headerSize ? undefined : physicalAt(log, at)
    if (left < headerSize) at += left
    else if (found) {
      yield found
      at = found.end
    } else {
      yield null
      at = nextWhole(log, at + 1)
    }
  }
}

/** A log of these records and nothing else. */
export function writeLog(records: readonly Uint8Array[]): Uint8Array {
  const pieces: Uint8Array[] = []
  let at = 0
  for (const record of records) {
    for (const piece of piecesOf(record, at)) {
      pieces.push(piece)
      at += piece.length
    }
  }
  return joined(pieces)
}

/** A record as it is written from an offset on: what is left of a block that cannot take a header, headers, payloads. */
function* piecesOf(record: Uint8Array, offset: number): Generator<Uint8Array> {
  let at = offset
  let from = 0
  let begun = false
  do {
    const unused = blockSize - (at % blockSize)
    if (unused < headerSize) {
      yield new Uint8Array(unused)
      at += unused
    }
    const payload = record.subarray(from, from + blockSize - (at % blockSize) - headerSize)
    from += payload.length
    at += headerSize + payload.length
    yield headerOf(typeOf(begun, from === record.length), payload)
    yield payload
    begun = true
  } while (from < record.length)
}

function typeOf(begun: boolean, ends: boolean): number {
  if (begun) return ends ? last : middle
  return ends ? full : first
}

/** The physical record at an offset, which has room for a header in its block; undefined where there is no whole one. */
function physicalAt(log: Uint8Array, at: number): Physical | undefined {
  if (at + headerSize > log.length) return undefined
  const view = new DataView(log.buffer, log.byteOffset + at, headerSize)
  const length = view.getUint16(4, true)
  const type = view.getUint8(6)
  const end = at + headerSize + length
  const blockEnd = at - (at % blockSize) + blockSize
  if (type < full || type > last || end > Math.min(blockEnd, log.length)) return undefined
  const payload = log.subarray(at + headerSize, end)
  if (view.getUint32(0, true) !== checksumOf(type, payload)) return undefined
  return { type, payload, end }
}

/** The next offset at which a whole physical record stands; the log's end where there is none. */
function nextWhole(log: Uint8Array, from: number): number {
  for (let at = from; at < log.length; at += 1) {
    if (blockSize - (at % blockSize) >= headerSize && physicalAt(log, at)) return at
  }
  return log.length
}

function headerOf(type: number, payload: Uint8Array): Uint8Array {
  const header = new DataView(new ArrayBuffer(headerSize))
  header.setUint32(0, checksumOf(type, payload), true)
  header.setUint16(4, payload.length, true)
  header.setUint8(6, type)
  return new Uint8Array(header.buffer)
}

/** Masked, since a checksum over bytes that hold checksums says little: rotated by 15 bits, a constant added. */
function checksumOf(type: number, payload: Uint8Array): number {
  const crc = crc32c(Uint8Array.of(type), payload)
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
