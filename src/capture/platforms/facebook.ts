import { matchesHost } from '../matchesHost.ts'
import type { PlatformReader, PlatformReading } from './platformReading.ts'

const id = '(pfbid[A-Za-z0-9]{10,120}|\\d{5,25})'
const name = '[A-Za-z0-9.-]{1,100}'
const shapes: readonly { shape: RegExp; kind?: 'video' | 'page' }[] = [
  { shape: new RegExp(`^/(?<handle>${name})/posts/(?:[^/]{1,300}/)?(?<id>${id})/?$`) },
  { shape: new RegExp(`^/groups/${name}/(?:posts|permalink)/(?<id>${id})/?$`) },
  { shape: new RegExp(`^/(?<handle>${name})/photos/(?:[^/]{1,100}/)?(?<id>${id})/?$`) },
  {
    shape: new RegExp(`^/(?<handle>${name})/videos/(?:[^/]{1,300}/)?(?<id>${id})/?$`),
    kind: 'video',
  },
  { shape: new RegExp(`^/reel/(?<id>${id})/?$`), kind: 'video' },
  { shape: /^\/share\/(?:[prv]\/)?(?<id>[A-Za-z0-9_-]{5,40})\/?$/ },
  { shape: /^\/events\/(?:[^/]{1,200}\/)?(?<id>\d{5,25})\/?$/, kind: 'page' },
]
const pages = new Set(
  'groups events watch share reel photo login help pages marketplace gaming home.php l.php sharer sharer.php hashtag'.split(
    ' ',
  ),
)

/** Facebook: posts of pages and groups, permalink.php, watch, reels, photos, events, share codes, profiles. */
export const facebook: PlatformReader = {
  platform: 'facebook',
  read(url): PlatformReading | undefined {
    if (matchesHost(url.hostname, 'fb.watch')) {
      const code = /^\/([A-Za-z0-9_-]{5,40})\/?$/.exec(url.pathname)?.[1]
      return code ? post(code, undefined, 'video') : undefined
    }
    if (!matchesHost(url.hostname, 'facebook.com')) return undefined
    return byParameter(url) ?? byPath(url.pathname) ?? profile(url)
  },
}

function byParameter(url: URL): PlatformReading | undefined {
  const story = url.searchParams.get('story_fbid')
  const video = /^\/watch\/?$/.test(url.pathname) ? url.searchParams.get('v') : null
  const photo = /^\/photo(?:\.php|\/)?$/.test(url.pathname) ? url.searchParams.get('fbid') : null
  const found = story ?? video ?? photo
  if (!found || !new RegExp(`^${id}$`).test(found)) return undefined
  return post(found, undefined, video ? 'video' : undefined)
}

function byPath(path: string): PlatformReading | undefined {
  for (const { shape, kind } of shapes) {
    const groups = shape.exec(path)?.groups
    if (groups?.id) return post(groups.id, groups.handle, kind)
  }
  return undefined
}

function post(postId: string, handle?: string, kind?: 'video' | 'page'): PlatformReading {
  return { platform: 'facebook', what: 'post', confidence: 'certain', handle, postId, kind }
}

function profile(url: URL): PlatformReading {
  const named = /^\/(?:people\/[^/]{1,100}\/(\d{5,25})|([A-Za-z0-9.]{3,60}))\/?$/.exec(url.pathname)
  const numbered = url.pathname === '/profile.php' ? url.searchParams.get('id') : null
  const found = numbered ?? named?.[1] ?? named?.[2]
  const handle = found && !pages.has(found.toLowerCase()) ? found : undefined
  const what = handle ? 'profile' : 'other'
  return { platform: 'facebook', what, confidence: 'certain', handle, kind: 'page' }
}
