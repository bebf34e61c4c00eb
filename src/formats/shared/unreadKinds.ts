/** Kinds of files that are known for what they are and are not read yet. */
export type UnreadKind =
  | 'pdf'
  | 'word'
  | 'spreadsheet'
  | 'slides'
  | 'e-book'
  | 'picture'
  | 'packed'
  | 'opml'
  | 'feed'
  | 'bookmarks'
  | 'mail'
  | 'xml'
  | 'json'
  | 'endnote'

/** First bytes of files that are known by them. */
const openings: readonly (readonly [UnreadKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['packed', [0x1f, 0x8b]],
  ['packed', [0x42, 0x5a, 0x68]],
  ['packed', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['packed', [0x52, 0x61, 0x72, 0x21]],
]

/** What a file is by its first bytes, where that is none of the formats that are read. */
export function unreadKindOfBytes(bytes: Uint8Array): UnreadKind | undefined {
  const found = openings.find(([, opening]) => opening.every((byte, at) => bytes[at] === byte))
  if (found) return found[0]
  const tag = (at: number, length: number) => String.fromCharCode(...bytes.slice(at, at + length))
  if (tag(257, 5) === 'ustar') return 'packed'
  if (tag(0, 4) === 'RIFF' && tag(8, 4) === 'WEBP') return 'picture'
  return tag(4, 4) === 'ftyp' && /^(?:heic|heix|mif1|avif)$/.test(tag(8, 4)) ? 'picture' : undefined
}

/** What an archive is by the names within: office documents and books are archives too. */
export function unreadKindOfEntries(names: readonly string[]): UnreadKind | undefined {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^META-INF\/container\.xml$/)) return 'e-book'
  if (has(/^\[Content_Types\]\.xml$/)) {
    if (has(/^xl\//)) return 'spreadsheet'
    if (has(/^ppt\//)) return 'slides'
    return has(/^word\//) ? 'word' : undefined
  }
  return has(/^mimetype$/) && has(/^content\.xml$/) ? 'word' : undefined
}

const kindsByRoot: Readonly<Record<string, UnreadKind>> = {
  opml: 'opml',
  rss: 'feed',
  feed: 'feed',
  'rdf:rdf': 'feed',
  svg: 'picture',
}

/** What a text is by its opening, where that is none of the formats that are read; `html` is a web page. */
export function unreadKindOfText(text: string): UnreadKind | 'html' | undefined {
  const opening = text.slice(0, 20_000).replace(/^\uFEFF/, '')
  if (/^\s*<!doctype netscape-bookmark-file/i.test(opening)) return 'bookmarks'
  const root = rootOf(opening)
  if (root !== undefined)
    return Object.hasOwn(kindsByRoot, root) ? kindsByRoot[root] : markupOf(root, opening)
  if (/^\s*\{\\rtf/.test(opening)) return 'word'
  if (/^\s*[[{]\s*(?:["{[\]}]|$)/.test(opening)) return 'json'
  if (/^%0 \S/m.test(opening) && /^%[AT] \S/m.test(opening)) return 'endnote'
  const headers = opening.match(
    /^(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version):\s/gim,
  )
  return (headers?.length ?? 0) >= 3 || /^From \S+@\S+ /.test(opening) ? 'mail' : undefined
}

/** The first element of a document of tags, in small letters, behind its declaration, comments and type. */
function rootOf(text: string): string | undefined {
  let rest = text.trimStart()
  for (let steps = 0; steps < 20; steps += 1) {
    const aside = /^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype(?:[^>[]|\[[\s\S]*?\])*>)\s*/i.exec(
      rest,
    )
    if (!aside) break
    rest = rest.slice(aside[0].length)
  }
  return /^<([a-z][\w:.-]{0,60})(?=[\s/>])/i.exec(rest)?.[1]?.toLowerCase()
}

const pageElements = new Set(
  'html head body title meta link script style div p table form a h1 h2 h3 ul ol center font span'.split(
    ' ',
  ),
)

/** A page also where it begins in the middle; anything else between tags is data. */
function markupOf(root: string, text: string): UnreadKind | 'html' {
  return pageElements.has(root) || /^\s*<!doctype html/i.test(text) ? 'html' : 'xml'
}
