import { dateFromId } from '../dateFromId.ts'
import { matchesHost } from '../matchesHost.ts'
import type { PlatformReader, PlatformReading } from './platformReading.ts'

const actor = '(did:plc:[a-z2-7]{24}|did:web:[A-Za-z0-9.-]{3,253}|[A-Za-z0-9.-]{3,253})'
const postShape = new RegExp(`^/profile/${actor}/post/([a-z2-7]{13})/?$`)
const profileShape = new RegExp(`^/profile/${actor}/?$`)

/** Bluesky: /profile/{handle or did}/post/{record key}, /profile/{handle or did}. A did is no handle to show. */
export const bluesky: PlatformReader = {
  platform: 'bluesky',
  read(url, now): PlatformReading | undefined {
    if (!matchesHost(url.hostname, 'bsky.app')) return undefined
    const path = decoded(url.pathname)
    const post = postShape.exec(path)
    if (post?.[1] && post[2]) {
      return {
        platform: 'bluesky',
        what: 'post',
        confidence: 'certain',
        handle: handleOf(post[1]),
        postId: post[2],
        posted: dateFromId('tid', post[2], now),
        address: `https://bsky.app/profile/${post[1]}/post/${post[2]}`,
      }
    }
    const profile = profileShape.exec(path)?.[1]
    return {
      platform: 'bluesky',
      what: profile ? 'profile' : 'other',
      confidence: 'certain',
      handle: profile ? handleOf(profile) : undefined,
      kind: 'page',
    }
  },
}

/** The web address of an at:// address of a post, or nothing. */
export function webAddressOfAtUri(text: string): string | undefined {
  const parts = /^at:\/\/([^/\s]{3,300})\/app\.bsky\.feed\.post\/([a-z2-7]{13})$/.exec(text)
  return parts ? `https://bsky.app/profile/${parts[1]}/post/${parts[2]}` : undefined
}

function handleOf(actorText: string): string | undefined {
  return actorText.startsWith('did:') ? undefined : actorText
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
