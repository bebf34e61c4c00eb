const longestAddress = 8_000

/**
 * A web address or nothing. Only http and https pass: a javascript:, data: or file: address is never a link here.
 * User name and password are dropped, a closing dot of the host too; names in other scripts come out as punycode.
 */
export function parseWebAddress(text: string): URL | undefined {
  const trimmed = text.trim()
  if (trimmed.length > longestAddress || !/^https?:\/\//i.test(trimmed)) return undefined
  const url = parsed(trimmed)
  if (!url) return undefined
  url.username = ''
  url.password = ''
  const host = url.hostname.replace(/\.$/, '')
  if (!host) return undefined
  if (host !== url.hostname) url.hostname = host
  return url
}

/** `URL.canParse` is younger than the oldest runtime the program runs on. */
function parsed(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
