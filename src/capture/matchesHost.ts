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

/**
 * Whether a host below a network's is one where the company, and not its users, speaks (`help.x.com`), or that hides
 * where it leads (`pic.twitter.com`): nothing there is a profile or a post.
 */
export function isOwnSite(host: string): boolean {
  return /^(?:pic|help|support|blog|business|developers?|ads?|about|analytics|status|careers|legal|privacy|docs|api|cards|publish|platform|marketing|transparency|investors?|engineering|newsroom|news|press|learning|premium|media|creators|communities|graph)\.(?:twitter|x|instagram|facebook|linkedin|threads|reddit|redditinc|youtube|meta)\.(?:com|net)$/.test(
    host,
  )
}
