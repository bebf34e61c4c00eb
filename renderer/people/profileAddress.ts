import { addressPath } from '../../src/model/addressPath.ts'
import type { Profile, ProfilePlatform } from '../../src/model/contact.ts'

/** The address of a handle on each platform where a handle alone says it. */
const addresses: Partial<Record<ProfilePlatform, (handle: string) => string>> = {
  x: (handle) => `https://x.com/${handle}`,
  bluesky: (handle) => `https://bsky.app/profile/${handle}`,
  threads: (handle) => `https://www.threads.net/@${handle}`,
  linkedin: (handle) => `https://www.linkedin.com/in/${handle}`,
  facebook: (handle) => `https://www.facebook.com/${handle}`,
  instagram: (handle) => `https://www.instagram.com/${handle}`,
  reddit: (handle) => `https://www.reddit.com/user/${handle}`,
  youtube: (handle) => `https://www.youtube.com/@${handle}`,
  researchgate: (handle) => `https://www.researchgate.net/profile/${handle}`,
  orcid: (handle) => `https://orcid.org/${handle}`,
  'google-scholar': (handle) => `https://scholar.google.com/citations?user=${handle}`,
  mastodon: mastodonAddress,
}

/** Where a profile is on the web: the address it came with, else the one its handle makes; undefined where neither is known. */
export function profileAddress({ platform, handle, url }: Profile): string | undefined {
  if (url) return url
  const plain = handle?.replace(/^@/, '')
  if (!plain) return undefined
  return addresses[platform]?.(addressPath(plain)) || undefined
}

/** `name@server`; a name without its server has no address. */
function mastodonAddress(handle: string): string {
  const [name, server] = handle.split('@')
  return name && server ? `https://${server}/@${name}` : ''
}
