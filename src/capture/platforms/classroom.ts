import { matchesHost } from '../matchesHost.ts'
import type { PlatformReader, PlatformReading } from './platformReading.ts'

/** Google Classroom: /c/{course}, /c/{course}/a|p|m|sa/{item}/details, with or without /u/{n} before. */
export const classroom: PlatformReader = {
  platform: 'classroom',
  read(url): PlatformReading | undefined {
    if (!matchesHost(url.hostname, 'classroom.google.com')) return undefined
    const parts =
      /^(?:\/u\/\d{1,2})?\/c\/([A-Za-z0-9_=-]{4,60})(?:\/(a|p|m|sa)\/([A-Za-z0-9_=-]{4,60})(?:\/details)?)?\/?$/.exec(
        url.pathname,
      )
    if (!parts?.[1])
      return { platform: 'classroom', what: 'other', confidence: 'certain', kind: 'page' }
    const [, course, sort, item] = parts
    const tail = sort && item ? `/${sort}/${item}/details` : ''
    return {
      platform: 'classroom',
      what: item ? 'post' : 'other',
      confidence: 'certain',
      postId: item ? `${course}/${item}` : course,
      kind: 'course',
      address: `https://classroom.google.com/c/${course}${tail}`,
    }
  },
}
