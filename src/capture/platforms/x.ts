import { dateFromId } from '../dateFromId.ts'
import { matchesHost } from '../matchesHost.ts'
import type { PlatformReader, PlatformReading } from './platformReading.ts'

const pages = new Set(
  'home i search explore settings intent hashtag messages notifications share login signup tos privacy about jobs compose account download oauth widgets logout topics lists bookmarks who_to_follow'.split(
    ' ',
  ),
)

/** X (Twitter): /{handle}/status/{id}, /i/web/status/{id}, /i/spaces, /i/lists, /{handle}. */
export const x: PlatformReader = {
  platform: 'x',
  read(url, now): PlatformReading | undefined {
    if (!matchesHost(url.hostname, 'x.com')) return undefined
    const post = /^\/(?:i\/web|([A-Za-z0-9_]{1,15}))\/status(?:es)?\/(\d{1,20})(?=\/|$)/.exec(
      url.pathname,
    )
    if (post?.[2]) {
      const handle = post[1] === 'i' ? undefined : post[1]
      return {
        platform: 'x',
        what: 'post',
        confidence: 'certain',
        handle,
        postId: post[2],
        posted: dateFromId('x', post[2], now),
        address: `https://x.com/${handle ?? 'i/web'}/status/${post[2]}`,
      }
    }
    const profile = /^\/@?([A-Za-z0-9_]{1,15})\/?$/.exec(url.pathname)?.[1]
    if (profile && !pages.has(profile.toLowerCase())) {
      return {
        platform: 'x',
        what: 'profile',
        confidence: 'certain',
        handle: profile,
        kind: 'page',
      }
    }
    return { platform: 'x', what: 'other', confidence: 'certain', kind: 'page' }
  },
}
