import { matchesHost } from '../matchesHost.ts'
import type { PlatformReader, PlatformReading } from './platformReading.ts'
import { wordsOfSlug } from './wordsOfSlug.ts'

/** Reddit: /r/{sub}/comments/{id}/{slug}/{comment}, /r/{sub}/s/{code}, redd.it/{id}, /user/{handle}. A comment is `post/comment`. */
export const reddit: PlatformReader = {
  platform: 'reddit',
  read(url): PlatformReading | undefined {
    if (matchesHost(url.hostname, 'redd.it')) {
      const short = /^\/([a-z0-9]{4,10})\/?$/.exec(url.pathname)?.[1]
      return short ? post(short, `https://www.reddit.com/comments/${short}/`) : undefined
    }
    if (!matchesHost(url.hostname, 'reddit.com')) return undefined
    const thread =
      /^(?:\/(?:r|user)\/[A-Za-z0-9_-]{1,50})?\/comments\/([a-z0-9]{4,10})(?:\/([^/]{0,300})(?:\/([a-z0-9]{4,10}))?)?\/?$/.exec(
        url.pathname,
      )
    if (thread?.[1]) {
      const [, id, slug, comment] = thread
      const tail = comment ? `comment/${comment}/` : ''
      const address = `https://www.reddit.com/comments/${id}/${tail}`
      return { ...post(comment ? `${id}/${comment}` : id, address), words: wordsOfSlug(slug) }
    }
    const share = /^\/r\/[A-Za-z0-9_]{1,50}\/s\/([A-Za-z0-9]{5,20})\/?$/.exec(url.pathname)?.[1]
    if (share) return post(`s/${share}`)
    const handle = /^\/u(?:ser)?\/([A-Za-z0-9_-]{1,30})\/?$/.exec(url.pathname)?.[1]
    const what = handle ? 'profile' : 'other'
    return { platform: 'reddit', what, confidence: 'certain', handle, kind: 'page' }
  },
}

function post(postId: string, address?: string): PlatformReading {
  return { platform: 'reddit', what: 'post', confidence: 'certain', postId, address }
}
