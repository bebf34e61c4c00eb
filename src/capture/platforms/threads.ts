import { matchesHost } from '../matchesHost.ts'
import type { PlatformReader, PlatformReading } from './platformReading.ts'

/** Threads: /@{handle}/post/{code}, /t/{code}, /@{handle}. */
export const threads: PlatformReader = {
  platform: 'threads',
  read(url): PlatformReading | undefined {
    if (!matchesHost(url.hostname, 'threads.com')) return undefined
    const post = /^\/(?:@([A-Za-z0-9._]{1,30})\/post|t)\/([A-Za-z0-9_-]{5,40})(?=\/|$)/.exec(
      url.pathname,
    )
    if (post?.[2]) {
      return {
        platform: 'threads',
        what: 'post',
        confidence: 'certain',
        handle: post[1],
        postId: post[2],
        address: `https://www.threads.com/${post[1] ? `@${post[1]}/post` : 't'}/${post[2]}`,
      }
    }
    const handle = /^\/@([A-Za-z0-9._]{1,30})\/?$/.exec(url.pathname)?.[1]
    const what = handle ? 'profile' : 'other'
    return { platform: 'threads', what, confidence: 'certain', handle, kind: 'page' }
  },
}
