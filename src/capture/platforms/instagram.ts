import { matchesHost } from '../matchesHost.ts'
import type { PlatformReader, PlatformReading } from './platformReading.ts'

const pages = new Set(
  'explore accounts direct reels stories about legal p reel tv share web developer create challenge ar oauth s'.split(
    ' ',
  ),
)

/** Instagram: /p/{code}, /reel/{code}, /reels/{code}, /tv/{code}, with or without the handle before; stories; /{handle}. */
export const instagram: PlatformReader = {
  platform: 'instagram',
  read(url): PlatformReading | undefined {
    if (!matchesHost(url.hostname, 'instagram.com')) return undefined
    if (/^\/share(?:\/|$)/.test(url.pathname)) {
      return { platform: 'instagram', what: 'other', confidence: 'certain', hidesGoal: true }
    }
    const post = /^\/(?:([A-Za-z0-9._]{1,30})\/)?(p|reels?|tv)\/([A-Za-z0-9_-]{5,40})(?=\/|$)/.exec(
      url.pathname,
    )
    if (post?.[3]) {
      return {
        platform: 'instagram',
        what: 'post',
        confidence: 'certain',
        handle: post[1],
        postId: post[3],
        kind: post[2] === 'p' ? undefined : 'video',
        address: `https://www.instagram.com/${post[2] === 'p' ? 'p' : 'reel'}/${post[3]}/`,
      }
    }
    const story = /^\/stories\/([A-Za-z0-9._]{1,30})\/(\d{10,25})\/?$/.exec(url.pathname)
    if (story?.[2]) {
      const [, handle, postId] = story
      return { platform: 'instagram', what: 'post', confidence: 'certain', handle, postId }
    }
    const profile = /^\/([A-Za-z0-9._]{1,30})\/?$/.exec(url.pathname)?.[1]
    const handle = profile && !pages.has(profile.toLowerCase()) ? profile : undefined
    const what = handle ? 'profile' : 'other'
    return { platform: 'instagram', what, confidence: 'certain', handle, kind: 'page' }
  },
}
