import { parsedUrl } from './parsedUrl.ts'

const openable: readonly string[] = ['http:', 'https:', 'mailto:']
const longest = 2048

/**
 * The address to hand to the system for a link, or null where it must not be opened.
 * Only http, https and mailto, at most 2 KB, no name or password before the host, no control characters; the answer is
 * written anew from the parsed parts, so that what was checked is what is opened (hosts in punycode, bidi escaped).
 * Line breaks are let through in the body of a message alone: in a header they would begin another one (RFC 6068).
 */
export function externalLink(text: string): string | null {
  if (text.length > longest || hasControl(text)) return null
  const url = parsedUrl(text)
  if (url === null || !openable.includes(url.protocol)) return null
  if (url.username !== '' || url.password !== '') return null
  if (/%(?:00|0a|0d)/i.test(withoutBodyBreaks(url))) return null
  return url.href.length > longest ? null : url.href
}

/** The address without the line breaks a message's body may have. */
function withoutBodyBreaks({ protocol, href }: URL): string {
  if (protocol !== 'mailto:') return href
  return href.replace(
    /([?&]body=)([^&#]*)/g,
    (_, name: string, body: string) => name + body.replace(/%0d%0a/gi, ''),
  )
}

function hasControl(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x20 || code === 0x7f) return true
  }
  return false
}
