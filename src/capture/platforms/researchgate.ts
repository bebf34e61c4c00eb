import { matchesHost } from '../matchesHost.ts'
import type { PlatformReader, PlatformReading } from './platformReading.ts'
import { wordsOfSlug } from './wordsOfSlug.ts'

/** ResearchGate: /publication/{number}_{Title}, /post/{slug}, /profile/{Name}. */
export const researchgate: PlatformReader = {
  platform: 'researchgate',
  read(url): PlatformReading | undefined {
    if (!matchesHost(url.hostname, 'researchgate.net')) return undefined
    const publication = /^\/publication\/(\d{5,12})(?:_([^/]{1,500}))?(?=\/|$)/.exec(url.pathname)
    if (publication?.[1]) {
      const [, postId, title] = publication
      return {
        platform: 'researchgate',
        what: 'post',
        confidence: 'certain',
        postId,
        kind: 'paper',
        address: `https://www.researchgate.net/publication/${postId}`,
        words: wordsOfSlug(title),
      }
    }
    const slug = /^\/post\/([^/]{1,300})\/?$/.exec(url.pathname)?.[1]
    if (slug) {
      const words = wordsOfSlug(slug)
      return { platform: 'researchgate', what: 'post', confidence: 'certain', postId: slug, words }
    }
    const handle = /^\/profile\/([^/]{1,100})(?:\/|$)/.exec(url.pathname)?.[1]
    const what = handle ? 'profile' : 'other'
    return { platform: 'researchgate', what, confidence: 'certain', handle, kind: 'page' }
  },
}
