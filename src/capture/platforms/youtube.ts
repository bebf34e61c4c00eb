import { matchesHost } from '../matchesHost.ts'
import type { PlatformReader, PlatformReading } from './platformReading.ts'

const code = '[A-Za-z0-9_-]{11}'

/** YouTube: watch?v=, youtu.be, shorts, live, embed; community posts; playlists; channels. A start time (t) is kept. */
export const youtube: PlatformReader = {
  platform: 'youtube',
  read(url): PlatformReading | undefined {
    const short = matchesHost(url.hostname, 'youtu.be')
    if (!short && !matchesHost(url.hostname, 'youtube.com')) return undefined
    const video = videoCode(url, short)
    if (video) {
      const start = url.searchParams.get('t') ?? url.searchParams.get('start')
      const from = start && /^[0-9hms]{1,12}$/.test(start) ? `&t=${start}` : ''
      return item(video, 'video', `https://www.youtube.com/watch?v=${video}${from}`)
    }
    const community = /^\/post\/(Ug[A-Za-z0-9_-]{10,60})\/?$/.exec(url.pathname)?.[1]
    if (community) return item(community, 'post')
    const list = url.pathname === '/playlist' ? url.searchParams.get('list') : null
    if (list && /^[A-Za-z0-9_-]{10,60}$/.test(list)) {
      return item(list, 'video', `https://www.youtube.com/playlist?list=${list}`)
    }
    const handle = /^\/(?:@|channel\/(?=UC)|c\/|user\/)([^/]{1,60})(?:\/|$)/.exec(url.pathname)?.[1]
    const what = handle ? 'profile' : 'other'
    return { platform: 'youtube', what, confidence: 'certain', handle, kind: 'page' }
  },
}

function videoCode(url: URL, short: boolean): string | undefined {
  const shape = short ? `^/(${code})/?$` : `^/(?:shorts|live|embed|v)/(${code})/?$`
  const inPath = new RegExp(shape).exec(url.pathname)?.[1]
  const parameter = !short && url.pathname === '/watch' ? url.searchParams.get('v') : null
  return inPath ?? (parameter && new RegExp(`^${code}$`).test(parameter) ? parameter : undefined)
}

function item(postId: string, kind: 'video' | 'post', address?: string): PlatformReading {
  return { platform: 'youtube', what: 'post', confidence: 'certain', postId, kind, address }
}
