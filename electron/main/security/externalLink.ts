import { parsedUrl } from './parsedUrl.ts'

const openable: readonly string[] = ['http:', 'https:', 'mailto:']
const longest = 2048

/**
 * The address to hand to the system for a link, or null where it must not be opened.
 * Only http, https and mailto, at most 2 KB, no name or password before the host, no control characters; the answer is
 * written anew from the parsed parts, so that what was checked is what is opened (hosts in punycode, bidi escaped).
 * Line breaks are let through in the body of a message alone: in a header they would begin another one (RFC 6068).
 * A message that would attach a file of this machine is not opened; some mail programs do so without asking.
 */
export function externalLink(text: string): string | null {
  if (text.length > longest || hasControl(text)) return null
  const url = parsedUrl(text)
  if (url === null || !openable.includes(url.protocol)) return null
  if (url.username !== '' || url.password !== '') return null
  if (/%(?:00|0a|0d)/i.test(withoutBodyBreaks(url))) return null
  if (url.protocol === 'mailto:' && attachesFile(url)) return null
  return url.href.length > longest ? null : url.href
}

/** Names by which mail programs take a file. */
const attaching = /^(?:x-)?(?:attach|attachment|attachments|attachfile)$/i

/**
 * Whether a mailto address names a file to attach. Names are read as leniently as by any mail program: in either case,
 * encoded once or more, with blanks around them. What only looks like a name once all is decoded, so perhaps words of
 * the message, counts when something is given to it.
 */
function attachesFile({ href }: URL): boolean {
  const named = href.split(/[?&]/).map((part) => decodedFully(part.split('=', 1)[0] ?? ''))
  const decoded = decodedFully(href).split(/[?&;]/)
  const given = decoded.flatMap((part) => (part.includes('=') ? part.split('=', 1) : []))
  return [...named, ...given].some((name) => attaching.test(name.split('=', 1)[0]?.trim() ?? ''))
}

/** Percent signs taken away until nothing changes; each turn makes the text shorter. */
function decodedFully(text: string): string {
  const decoded = text.replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return decoded === text ? text : decodedFully(decoded)
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
