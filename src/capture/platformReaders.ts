import { bluesky } from './platforms/bluesky.ts'
import { classroom } from './platforms/classroom.ts'
import { facebook } from './platforms/facebook.ts'
import { instagram } from './platforms/instagram.ts'
import { linkedin } from './platforms/linkedin.ts'
import { mastodon } from './platforms/mastodon.ts'
import type { PlatformReader } from './platforms/platformReading.ts'
import { reddit } from './platforms/reddit.ts'
import { researchgate } from './platforms/researchgate.ts'
import { threads } from './platforms/threads.ts'
import { x } from './platforms/x.ts'
import { youtube } from './platforms/youtube.ts'

/** Every network that is recognised, asked in this order; Mastodon last, because it lives on any host. */
export const platformReaders: readonly PlatformReader[] = [
  x,
  bluesky,
  threads,
  linkedin,
  facebook,
  instagram,
  reddit,
  youtube,
  researchgate,
  classroom,
  mastodon,
]
