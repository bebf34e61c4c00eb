import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { type UnreadKind, unreadKindOfEntries } from './unreadKinds.ts'

/** Why an archive is not read: it cannot be unpacked, unpacks to more than is sane, or holds nothing that is wanted. */
export type ArchiveRefusal = 'archive-unreadable' | 'archive-too-large' | 'archive-without-contacts'

export type OpenedArchive =
  | {
      readonly outcome: 'found'
      /** Its path within the archive. */
      readonly entry: string
      readonly bytes: Uint8Array
      /** The other files within, by path, at most `mostNamed` of them. */
      readonly left: readonly string[]
      readonly leftCount: number
    }
  | { readonly outcome: 'refused'; readonly code: ArchiveRefusal | UnreadKind }

/** Caps: entries in an archive, octets of an unpacked entry, and how many octets one packed octet may unpack to. */
const mostEntries = 20_000
const largestEntry = 50_000_000
const largestRatio = 100
/** Below this nobody is harmed by any ratio. */
const harmless = 1_000_000
const mostNamed = 500
const longestName = 500
/** Octets handed to the inflater at a time: what they unpack to before the caps are looked at stays small. */
const step = 16_384

/** Files looked for within, the first that is there: the connections of a LinkedIn export, a card file, a contacts table. */
const wanted: readonly RegExp[] = [
  /(?:^|\/)connections\.csv$/i,
  /(?:^|\/)[^/]+\.vcf$/i,
  /(?:^|\/)contacts\.csv$/i,
]

export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05)
}

/**
 * Finds the people in a ZIP without unpacking the rest of it and without writing anywhere: entries are only named.
 * Names that climb or are absolute are never chosen, archives within are not opened, and the sizes an archive states
 * are not believed: octets are counted as they come.
 */
export function openArchive(bytes: Uint8Array): OpenedArchive {
  const names = new Map<string, number>()
  const found = unpack(bytes, (name) => {
    names.set(name, (names.get(name) ?? 0) + 1)
    return false
  })
  if (found.outcome === 'refused') return found
  const safe = [...names.keys()].filter(isSafe)
  const entry = wanted.map((pattern) => safe.find((name) => pattern.test(name))).find(Boolean)
  if (entry === undefined) {
    const other = unreadKindOfEntries(safe) ?? 'archive-without-contacts'
    return { outcome: 'refused', code: names.size === 0 ? 'archive-unreadable' : other }
  }
  let taken = false
  const opened = unpack(bytes, (name) => {
    if (name !== entry || taken) return false
    taken = true
    return true
  })
  if (opened.outcome === 'refused') return opened
  if (!opened.content) return { outcome: 'refused', code: 'archive-unreadable' }
  const left = safe.filter((name) => name !== entry && !name.endsWith('/'))
  return {
    outcome: 'found',
    entry,
    bytes: opened.content,
    left: left.slice(0, mostNamed).map((name) => name.slice(0, longestName)),
    leftCount: left.length,
  }
}

/** A path within the archive: not absolute, not upwards, no drive, no control characters. */
function isSafe(name: string): boolean {
  return (
    name.length <= longestName &&
    !/^(?:[\\/]|[A-Za-z]:)|\\|\p{Cc}/u.test(name) &&
    !name.split('/').includes('..')
  )
}

type Unpacked =
  | { readonly outcome: 'read'; readonly content: Uint8Array | undefined }
  | { readonly outcome: 'refused'; readonly code: ArchiveRefusal }

class CapExceeded extends Error {}

/** Goes through an archive once and unpacks the entries `take` says yes to, one of which is answered whole. */
function unpack(bytes: Uint8Array, take: (name: string) => boolean): Unpacked {
  let entries = 0
  let pushed = 0
  let content: Uint8Array | undefined
  const unzip = new Unzip((file) => {
    entries += 1
    if (entries > mostEntries) throw new CapExceeded()
    if (!take(file.name)) return
    collect(
      file,
      () => pushed,
      (whole) => {
        content = whole
      },
    )
  })
  unzip.register(UnzipInflate)
  try {
    while (pushed < bytes.length && content === undefined) {
      const chunk = bytes.subarray(pushed, pushed + step)
      pushed += chunk.length
      unzip.push(chunk, pushed >= bytes.length)
    }
    return { outcome: 'read', content }
  } catch (error) {
    const code = error instanceof CapExceeded ? 'archive-too-large' : 'archive-unreadable'
    return { outcome: 'refused', code }
  }
}

function collect(file: UnzipFile, pushed: () => number, done: (whole: Uint8Array) => void): void {
  const begun = pushed() - step
  const parts: Uint8Array[] = []
  let size = 0
  file.ondata = (error, part, final) => {
    if (error) throw error
    size += part.length
    const packed = Math.max(step, pushed() - begun)
    if (size > largestEntry || (size > harmless && size > packed * largestRatio)) {
      file.terminate?.()
      throw new CapExceeded()
    }
    parts.push(part)
    if (final) done(joined(parts, size))
  }
  file.start()
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
