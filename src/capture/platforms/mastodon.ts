import { dateFromId } from '../dateFromId.ts'
import { matchesHost } from '../matchesHost.ts'
import { platformRules } from '../platformRules.ts'
import type { PlatformReader, PlatformReading } from './platformReading.ts'

const user = '([A-Za-z0-9_][A-Za-z0-9_.-]{0,60})(?:@([A-Za-z0-9.-]{3,253}))?'
const postShape = new RegExp(
  `^/(?:(?:deck|web)/)?(?:@${user}|users/${user}/statuses)/(\\d{15,20})/?$`,
)
const profileShape = new RegExp(`^/(?:(?:deck|web)/)?(?:@${user}|users/${user})/?$`)

/**
 * Mastodon, on any host: /@{user}/{id}, /@{user}@{remote}/{id}, /users/{user}/statuses/{id}, and profiles.
 * A post number is the server's own, so the post id is `host/number`. A profile is a guess: other sites write /@name too.
 */
export const mastodon: PlatformReader = {
  platform: 'mastodon',
  read(url, now): PlatformReading | undefined {
    const host = url.hostname
    if (platformRules.notFediverse.hosts.some((other) => matchesHost(host, other))) return undefined
    const post = postShape.exec(url.pathname)
    const number = post?.[5]
    if (post && number) {
      const name = post[1] ?? post[3] ?? ''
      const remote = post[2] ?? post[4]
      const posted = dateFromId('mastodon', number, now)
      return {
        platform: 'mastodon',
        what: 'post',
        confidence: posted ? 'likely' : 'perhaps',
        handle: `${name}@${remote ?? host}`,
        postId: `${host}/${number}`,
        posted,
        address: `https://${url.host}/@${name}${remote ? `@${remote}` : ''}/${number}`,
      }
    }
    const profile = profileShape.exec(url.pathname)
    const name = profile?.[1] ?? profile?.[3]
    if (!name) return undefined
    const remote = profile?.[2] ?? profile?.[4]
    return {
      platform: 'mastodon',
      what: 'profile',
      confidence: 'perhaps',
      handle: `${name}@${remote ?? host}`,
      kind: 'page',
    }
  },
}
