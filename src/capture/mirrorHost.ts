/**
 * The host a library's proxy or a cache of accelerated pages stands for: `www-nejm-org.ezproxy.lib.edu` and
 * `www.nejm.org.ezproxy.lib.edu` are www.nejm.org; `www-bbc-com.cdn.ampproject.org` is www.bbc.com. EZproxy writes a
 * hyphen for a dot and two for a hyphen (OCLC, EZproxy's `Option HttpsHyphens`).
 */
export function hostBehindProxy(host: string): string | undefined {
  const found =
    /^(.+?)\.((?:[a-z0-9-]*(?:proxy|ezp|remotexs|offcampus)[a-z0-9-]*)\..+|idm\.oclc\.org|cdn\.ampproject\.org)$/.exec(
      host,
    )
  const front = found?.[1]
  if (!front) return undefined
  const dotted = front.includes('.')
    ? front
    : front.replace(/--|-/g, (hyphens) => (hyphens === '--' ? '-' : '.'))
  return /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/.test(dotted) ? dotted : undefined
}

/**
 * The address of a page whose accelerated copy (AMP) this is: out of Google's viewer, the cache, or a host, path or
 * parameter of the site's own that says `amp`. Undefined for every other.
 */
export function addressOfAmp(url: URL): URL | undefined {
  const viewed =
    /^(?:www\.)?google\.[a-z.]{2,6}$/.test(url.hostname) &&
    /^\/amp\/(s\/)?([^/]+\.[a-z]{2,24}\/.*)$/.exec(url.pathname)
  const cached =
    url.hostname.endsWith('.cdn.ampproject.org') && /^\/[cvi]\/(s\/)?(.+)$/.exec(url.pathname)
  const found = viewed || cached
  if (found) return parsed(`http${found[1] ? 's' : ''}://${found[2]}${url.search}`)
  const plain = new URL(url.href)
  plain.hostname = url.hostname.replace(/^(?:www\.)?amp\.(?=[^.]+\.[^.])/, 'www.')
  plain.pathname = url.pathname.replace(/\/amp\/?$|(?<=\/)amp\/(?=.{8})/, '')
  for (const [name, value] of [...plain.searchParams]) {
    if (name === 'amp' || (name === 'outputType' && value === 'amp'))
      plain.searchParams.delete(name)
  }
  return plain.href === url.href ? undefined : plain
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}

/**
 * The address inside one that Proofpoint rewrote. Version 2 writes `-` for `%` and `_` for `/` in its parameter `u`;
 * version 3 keeps the address between `__` and puts what it replaced by `*`, or by `**` and a letter for so many,
 * behind it in base 64 (Proofpoint, URL Decoder).
 */
export function addressInProofpoint(url: URL): string | undefined {
  if (!/(?:^|\.)urldefense(?:\.proofpoint)?\.com$/.test(url.hostname)) return undefined
  const second = url.pathname === '/v2/url' ? url.searchParams.get('u') : null
  if (second) return decoded(second.replace(/-/g, '%').replace(/_/g, '/'))
  if (url.pathname === '/v1/url') return url.searchParams.get('u') ?? undefined
  const third = /^\/v3\/__(.+?)__;([\w-]*)/.exec(`${url.pathname}${url.search}`)
  if (!third?.[1]) return undefined
  const replaced = [...fromBase64(third[2] ?? '')]
  // What is written as two slashes comes with one from some mail programs.
  return third[1].replace(/^(https?:\/)(?=[^/])/, '$1/').replace(/\*(?:\*([\w-]))?/g, (_, run) => {
    const length = run === undefined ? 1 : base64Letters.indexOf(run) + 2
    return replaced.splice(0, length).join('')
  })
}

const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function fromBase64(text: string): string {
  const bits = Array.from(text, (letter) => base64Letters.indexOf(letter)).filter((at) => at >= 0)
  const bytes: number[] = []
  for (let at = 0; at + 1 < bits.length; at += 4) {
    const [a = 0, b = 0, c, d] = bits.slice(at, at + 4)
    bytes.push((a << 2) | (b >> 4))
    if (c !== undefined) bytes.push(((b & 15) << 4) | (c >> 2))
    if (c !== undefined && d !== undefined) bytes.push(((c & 3) << 6) | d)
  }
  return decoded(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')) ?? ''
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
