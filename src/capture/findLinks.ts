import { parseWebAddress } from './parseWebAddress.ts'
import { webAddressOfAtUri } from './platforms/bluesky.ts'

const mostLinks = 50

/** A link as it stands in a text: where it begins and ends, and the address meant. */
export interface FoundLink {
  readonly start: number
  readonly end: number
  readonly address: string
}

/**
 * The web links of a text, in order: http and https addresses, at:// addresses of posts, `www.` and, where the text
 * is one word with a slash in it, an address written without its scheme. Closing punctuation is not part of a link.
 */
export function findLinks(text: string): FoundLink[] {
  const found: FoundLink[] = []
  for (const match of text.matchAll(
    /(?:https?:\/\/|at:\/\/|(?<![\w.@/-])www\.)(?:[^\s<>"“”«»`…]|<\d+:{1,2}[^\s<>"]{1,40}>){1,8000}/gi,
  )) {
    const written = trimmed(match[0], text.charAt(match.index - 1))
    const address = /^at:/i.test(written)
      ? webAddressOfAtUri(written)
      : /^www\./i.test(written)
        ? `https://${written}`
        : written
    if (address && parseWebAddress(address)) {
      found.push({ start: match.index, end: match.index + written.length, address })
    }
    if (found.length >= mostLinks) return found
  }
  const bare = found.length === 0 ? addressWithoutScheme(text) : undefined
  return bare ? [{ start: 0, end: text.length, address: bare }] : found
}

function addressWithoutScheme(text: string): string | undefined {
  if (text.length > 2_000) return undefined
  if (!/^[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}\/\S*$/i.test(text))
    return undefined
  const address = `https://${text}`
  return parseWebAddress(address) ? address : undefined
}

/** A mark for emphasis ends a link only where the same stands before it: addresses of videos end in underscores. */
function trimmed(written: string, before: string): string {
  let end = written.length
  const unclosed = { ')': balance(written, '(', ')'), ']': balance(written, '[', ']') }
  for (; end > 0; end--) {
    const last = written.charAt(end - 1)
    if (last === ')' || last === ']') {
      if (unclosed[last] >= 0) break
      unclosed[last]++
    } else if (last === '_' || last === '*' ? last !== before : !/[.,;:!?'’|]/.test(last)) break
  }
  return written.slice(0, end)
}

function balance(text: string, open: string, close: string): number {
  return text.split(open).length - text.split(close).length
}
