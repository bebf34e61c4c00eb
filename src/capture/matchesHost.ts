/**
 * Whether a host answers to a pattern of resources/platforms.json: `x.com` means it and every host below it,
 * `=x.com` it alone, `nitter.*` any ending, `*.example.org` only hosts below, `*` every host, `??.linkedin.com` two letters.
 */
export function matchesHost(host: string, pattern: string): boolean {
  if (pattern === '*') return true
  if (pattern.startsWith('=')) return host === pattern.slice(1)
  if (pattern.startsWith('??.')) {
    return (
      host.length === pattern.length && /^[a-z]{2}\./.test(host) && host.endsWith(pattern.slice(2))
    )
  }
  if (pattern.endsWith('.*')) return host.startsWith(pattern.slice(0, -1))
  if (pattern.startsWith('*.')) return host.endsWith(pattern.slice(1))
  return host === pattern || host.endsWith(`.${pattern}`)
}
