/**
 * Reads numbers and names out of bytes that may lie about their length: past the end every number is undefined and
 * every slice is short, so no reader below can run off.
 */
export class ByteReader {
  readonly bytes: Uint8Array
  readonly #view: DataView
  readonly #little: boolean

  constructor(bytes: Uint8Array, { littleEndian = false } = {}) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#little = littleEndian
  }

  get length(): number {
    return this.bytes.length
  }

  byte(at: number): number | undefined {
    return this.#has(at, 1) ? this.#view.getUint8(at) : undefined
  }

  short(at: number): number | undefined {
    return this.#has(at, 2) ? this.#view.getUint16(at, this.#little) : undefined
  }

  long(at: number): number | undefined {
    return this.#has(at, 4) ? this.#view.getUint32(at, this.#little) : undefined
  }

  /** Bytes as Latin-1 characters, fewer at the end. */
  ascii(at: number, length: number): string {
    return Array.from(this.slice(at, at + length), (byte) => String.fromCharCode(byte)).join('')
  }

  slice(start: number, end: number): Uint8Array {
    return this.bytes.subarray(Math.max(0, start), Math.max(0, start, end))
  }

  startsWith(name: string, at = 0): boolean {
    return this.ascii(at, name.length) === name
  }

  #has(at: number, length: number): boolean {
    return at >= 0 && at + length <= this.length
  }
}

/** One run of bytes from many. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}

/** Whether bytes hold a word, for metadata that is text somewhere inside; at most the first megabyte is searched. */
export function holdsWord(bytes: Uint8Array, word: RegExp): boolean {
  return word.test(new TextDecoder('latin1').decode(bytes.subarray(0, 1_000_000)))
}
