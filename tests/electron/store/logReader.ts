/**
 * Another reader of LevelDB's log, written from its format description alone and as strict as LevelDB opens a store
 * for Chromium: whatever is not as it should be throws. It and the program's own share no line.
 */
export function strictRecords(file: Buffer): Buffer[] {
  const logical: Buffer[] = []
  let open: Buffer | undefined
  for (const [type, payload] of strictParts(file)) {
    const begins = type === 1 || type === 2
    if (begins !== (open === undefined)) throw new Error('a part out of place')
    open = Buffer.concat([open ?? Buffer.alloc(0), payload])
    if (type === 2 || type === 3) continue
    logical.push(open)
    open = undefined
  }
  if (open !== undefined) throw new Error('no last part')
  return logical
}

/** Where each physical part of a log begins, in its order, and where the last one ends. */
export function partStarts(file: Buffer): number[] {
  const starts: number[] = []
  let at = 0
  for (const [, payload] of strictParts(file)) {
    const left = 0x8000 - (at % 0x8000)
    if (left < 7) at += left
    starts.push(at)
    at += 7 + payload.length
  }
  return [...starts, at]
}

function strictParts(file: Buffer): (readonly [number, Buffer])[] {
  const blocks = Array.from({ length: Math.ceil(file.length / 0x8000) }, (_, index) =>
    file.subarray(index * 0x8000, (index + 1) * 0x8000),
  )
  return blocks.flatMap((block) => {
    const parts: (readonly [number, Buffer])[] = []
    let rest = block
    // Only a block that is full may end in bytes that are not used.
    while (rest.length >= 7 || (rest.length > 0 && block.length < 0x8000)) {
      const part = strictPart(rest)
      parts.push(part)
      rest = rest.subarray(7 + part[1].length)
    }
    return parts
  })
}

function strictPart(bytes: Buffer): readonly [number, Buffer] {
  if (bytes.length < 7) throw new Error('half a header')
  const size = bytes.readUInt16LE(4)
  const type = bytes[6] ?? 0
  if (bytes.length < 7 + size) throw new Error('half a record')
  if (type < 1 || type > 4) throw new Error('no such type')
  const sum = castagnoli(bytes.subarray(6, 7 + size))
  if (unmasked(bytes.readUInt32LE(0)) !== sum) throw new Error('checksum')
  return [type, bytes.subarray(7, 7 + size)]
}

/** A log as LevelDB writes it; a second list is appended behind what is there, as after the store was opened again. */
export function logOf(records: readonly Buffer[], behind: Buffer = Buffer.alloc(0)): Buffer {
  return records.reduce(appended, behind)
}

function appended(log: Buffer, record: Buffer): Buffer {
  let all = log
  let rest: Buffer | undefined = record
  while (rest) {
    const inBlock = 0x8000 - (all.length % 0x8000)
    if (inBlock < 7) all = Buffer.concat([all, Buffer.alloc(inBlock)])
    const most: number = 0x8000 - (all.length % 0x8000) - 7
    const begins = rest === record
    const ends: boolean = rest.length <= most
    const type = begins ? (ends ? 1 : 2) : ends ? 4 : 3
    const typed = Buffer.concat([Buffer.of(type), rest.subarray(0, most)])
    const head = Buffer.alloc(6)
    head.writeUInt32LE(masked(castagnoli(typed)), 0)
    head.writeUInt16LE(typed.length - 1, 4)
    all = Buffer.concat([all, head, typed])
    rest = ends ? undefined : rest.subarray(most)
  }
  return all
}

const delta = 0xa282ead8n
function masked(crc: number): number {
  const wide = BigInt(crc)
  return Number((((wide >> 15n) | (wide << 17n)) + delta) & 0xffffffffn)
}
function unmasked(stored: number): number {
  const turned = (BigInt(stored) - delta) & 0xffffffffn
  return Number(((turned >> 17n) | (turned << 15n)) & 0xffffffffn)
}

/** Bit by bit, with the polynomial as it is written in the books, from the highest bit. */
function castagnoli(bytes: Uint8Array): number {
  let register = 0xffffffff
  for (const byte of bytes) {
    for (let bit = 0; bit < 8; bit += 1) {
      const top = register >>> 31
      register = (register << 1) >>> 0
      if (top !== ((byte >>> bit) & 1)) register = (register ^ 0x1edc6f41) >>> 0
    }
  }
  let reversed = 0
  for (let bit = 0; bit < 32; bit += 1) reversed = (reversed << 1) | ((register >>> bit) & 1)
  return (reversed ^ 0xffffffff) >>> 0
}
