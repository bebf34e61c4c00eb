import { dateFromId } from '../dateFromId.ts'
import { matchesHost } from '../matchesHost.ts'
import type { PlatformReader, PlatformReading } from './platformReading.ts'
import { wordsOfSlug } from './wordsOfSlug.ts'

const shareShape = /-(activity|ugcPost|share)-(\d{19})(?:-|$)/
const updateShape = /^(?:\/embed)?\/feed\/update\/urn:li:(activity|ugcPost|share):(\d{19})\/?$/

/** LinkedIn: /posts/{author}_{slug}-activity-{id}-{xxxx}, /feed/update/urn:li:activity:{id}, /pulse/{slug}, /in/{slug}. */
export const linkedin: PlatformReader = {
  platform: 'linkedin',
  read(url, now): PlatformReading | undefined {
    if (!matchesHost(url.hostname, 'linkedin.com')) return undefined
    const path = url.pathname.replaceAll(/%3a/gi, ':')
    return post(path, now) ?? article(path) ?? profile(path)
  },
}

function post(path: string, now: Date): PlatformReading | undefined {
  const slug = /^\/posts\/([^/]{1,600})\/?$/.exec(path)?.[1]
  const marks = slug ? shareShape.exec(slug) : updateShape.exec(path)
  const postId = marks?.[2]
  if (!marks || !postId) return undefined
  const before = slug?.slice(0, marks.index) ?? ''
  const split = before.indexOf('_')
  return {
    platform: 'linkedin',
    what: 'post',
    confidence: 'certain',
    handle: before ? before.slice(0, split < 0 ? undefined : split) : undefined,
    postId,
    posted: dateFromId('linkedin', postId, now),
    address: `https://www.linkedin.com/feed/update/urn:li:${marks[1]}:${postId}`,
    words: split < 0 ? undefined : wordsOfSlug(before.slice(split + 1)),
  }
}

function article(path: string): PlatformReading | undefined {
  const slug = /^\/pulse\/([^/]{1,300})\/?$/.exec(path)?.[1]
  if (!slug) return undefined
  return {
    platform: 'linkedin',
    what: 'post',
    confidence: 'certain',
    postId: slug,
    kind: 'page',
    words: wordsOfSlug(slug),
  }
}

function profile(path: string): PlatformReading {
  const handle = /^\/(?:in|company|school)\/([^/]{1,150})(?:\/|$)/.exec(path)?.[1]
  const what = handle ? 'profile' : 'other'
  return { platform: 'linkedin', what, confidence: 'certain', handle, kind: 'page' }
}
