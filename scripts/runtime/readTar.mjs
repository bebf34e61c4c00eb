import { Buffer } from 'node:buffer'

const blockSize = 512

/**
 * @typedef {object} TarEntry
 * @property {string} name path inside the archive, as written there
 * @property {'file' | 'folder' | 'other'} kind
 * @property {number} mode Unix permission bits
 * @property {number} size bytes of the body
 * @property {AsyncGenerator<Buffer>} body must be read to its end (or left alone) before the next entry
 */

/**
 * Reads a tar stream (POSIX ustar with pax headers) entry by entry without holding a file in memory.
 * Only what an npm package needs is understood: files, folders and long names; links come out as 'other'.
 * @param {AsyncIterable<Uint8Array>} source the unzipped bytes
 * @returns {AsyncGenerator<TarEntry>}
 */
export async function* readTar(source) {
  const bytes = new ByteReader(source)
  let longName = ''
  for (;;) {
    const header = await bytes.exactly(blockSize)
    if (header === null || header.every((byte) => byte === 0)) return
    const size = octal(header, 124, 12)
    const padding = (blockSize - (size % blockSize)) % blockSize
    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'x') {
      longName = paxPath(await bytes.exactly(size)) ?? ''
      await bytes.skip(padding)
      continue
    }
    const body = bytes.upTo(size)
    yield {
      name: longName || shortName(header),
      kind: kindOf(type),
      mode: octal(header, 100, 8),
      size,
      body,
    }
    for await (const _rest of body);
    await bytes.skip(bytes.left + padding)
    longName = ''
  }
}

/** @param {string} type the type flag of the header @returns {TarEntry['kind']} */
function kindOf(type) {
  if (type === '0' || type === '\0') return 'file'
  return type === '5' ? 'folder' : 'other'
}

/** @param {Buffer} header */
function shortName(header) {
  const prefix = text(header, 345, 155)
  const name = text(header, 0, 100)
  return prefix === '' ? name : `${prefix}/${name}`
}

/** @param {Buffer} header @param {number} start @param {number} length */
function text(header, start, length) {
  const field = header.subarray(start, start + length)
  const end = field.indexOf(0)
  return field.subarray(0, end === -1 ? length : end).toString('utf8')
}

/** @param {Buffer} header @param {number} start @param {number} length */
function octal(header, start, length) {
  const value = Number.parseInt(text(header, start, length).trim() || '0', 8)
  if (!Number.isFinite(value))
    throw new Error('The archive is damaged: a tar header holds no number.')
  return value
}

/** A pax record is "LENGTH key=value\n". @param {Buffer | null} records */
function paxPath(records) {
  return /(?:^|\n)\d+ path=([^\n]*)/.exec(records?.toString('utf8') ?? '')?.[1]
}

/** Hands out a byte stream in the lengths asked for. */
class ByteReader {
  /** @param {AsyncIterable<Uint8Array>} source */
  constructor(source) {
    this.chunks = source[Symbol.asyncIterator]()
    /** @type {Buffer} */
    this.pending = Buffer.alloc(0)
    /** Bytes of the current body that nobody has read yet. */
    this.left = 0
  }

  /** @returns {Promise<boolean>} false at the end of the stream */
  async more() {
    const next = await this.chunks.next()
    if (next.done) return false
    this.pending = Buffer.concat([this.pending, next.value])
    return true
  }

  /** @param {number} length @returns {Promise<Buffer | null>} null when the stream ended cleanly before it */
  async exactly(length) {
    while (this.pending.length < length) {
      if (await this.more()) continue
      if (this.pending.length === 0) return null
      throw new Error('The archive ends in the middle of an entry.')
    }
    return this.take(length)
  }

  /** @param {number} length */
  take(length) {
    const taken = this.pending.subarray(0, length)
    this.pending = this.pending.subarray(length)
    return taken
  }

  /** @param {number} length @returns {AsyncGenerator<Buffer>} */
  async *upTo(length) {
    this.left = length
    while (this.left > 0) {
      if (this.pending.length === 0 && !(await this.more())) {
        throw new Error('The archive ends in the middle of a file.')
      }
      const piece = this.take(Math.min(this.left, this.pending.length))
      this.left -= piece.length
      yield piece
    }
  }

  /** @param {number} length */
  async skip(length) {
    for await (const _piece of this.upTo(length));
  }
}
