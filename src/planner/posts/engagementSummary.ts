import type { Draft, DraftFigures, DraftKind } from '../../model/draft.ts'
import type { NetworkId } from '../../model/network.ts'
import { weekOf } from './postingSlots.ts'

/** Sums of one group. `posts` counts publications; those without figures yet are in `unmeasured` and add nothing. */
export interface EngagementTotals {
  readonly posts: number
  readonly unmeasured: number
  readonly likes: number
  readonly replies: number
  readonly reposts: number
}

export interface EngagementGroup<Key extends string> extends EngagementTotals {
  readonly key: Key
}

export interface EngagementSummary {
  readonly total: EngagementTotals
  /** By the Monday of the week of publication, in order; within ten years also the weeks without a post. */
  readonly byWeek: readonly EngagementGroup<string>[]
  readonly byNetwork: readonly EngagementGroup<NetworkId>[]
  /** A post of two specialties is in both groups; one of none is in none. */
  readonly bySpecialty: readonly EngagementGroup<string>[]
  readonly byKind: readonly EngagementGroup<DraftKind>[]
}

type Publication = Draft['published'][number]

interface Post {
  readonly draft: Draft
  readonly publication: Publication
  readonly figures: DraftFigures | undefined
}

/**
 * What came of what was published, for charts: each publication with the latest figures of its network. Weeks are
 * those of `zone`. Drafts in the trash are left out. Numbers are the user's own readings; none is estimated.
 */
export function engagementSummary(drafts: readonly Draft[], zone: string): EngagementSummary {
  const posts = drafts.filter(({ deletedAt }) => deletedAt === undefined).flatMap(postsOf)
  return {
    total: totals(posts),
    byWeek: withoutGaps(grouped(posts, ({ publication }) => [weekOf(publication.at, zone)])),
    byNetwork: largestFirst(grouped(posts, ({ publication }) => [publication.network])),
    bySpecialty: largestFirst(grouped(posts, ({ draft }) => [...new Set(draft.specialties)])),
    byKind: largestFirst(grouped(posts, ({ draft }) => [draft.kind])),
  }
}

/** Figures belong to a network, so a thread posted there in pieces has them once, with its first publication. */
function postsOf(draft: Draft): Post[] {
  const firsts = new Map<NetworkId, Publication>()
  for (const publication of draft.published) {
    const known = firsts.get(publication.network)
    if (!known || publication.at < known.at) firsts.set(publication.network, publication)
  }
  return [...firsts.values()].map((publication) => ({
    draft,
    publication,
    figures: latest(draft.figures.filter(({ network }) => network === publication.network)),
  }))
}

function latest(figures: readonly DraftFigures[]): DraftFigures | undefined {
  return figures.reduce<DraftFigures | undefined>(
    (newest, one) => (newest && newest.at >= one.at ? newest : one),
    undefined,
  )
}

function totals(posts: readonly Post[]): EngagementTotals {
  const sum = (of: (figures: DraftFigures) => number) =>
    posts.reduce((all, { figures }) => all + (figures ? of(figures) : 0), 0)
  return {
    posts: posts.length,
    unmeasured: posts.filter(({ figures }) => figures === undefined).length,
    likes: sum(({ likes }) => likes),
    replies: sum(({ replies }) => replies),
    reposts: sum(({ reposts }) => reposts),
  }
}

function grouped<Key extends string>(
  posts: readonly Post[],
  keysOf: (post: Post) => readonly Key[],
): EngagementGroup<Key>[] {
  const groups = new Map<Key, Post[]>()
  for (const post of posts) {
    for (const key of keysOf(post)) groups.set(key, [...(groups.get(key) ?? []), post])
  }
  return [...groups].map(([key, members]) => ({ key, ...totals(members) }))
}

function largestFirst<Key extends string>(groups: EngagementGroup<Key>[]): EngagementGroup<Key>[] {
  return groups.sort((a, b) => b.posts - a.posts || a.key.localeCompare(b.key))
}

const mostWeeks = 522

/** Empty weeks are shown as such: a chart that leaves them out would hide the pauses. A date centuries off fills no gap. */
function withoutGaps(groups: readonly EngagementGroup<string>[]): EngagementGroup<string>[] {
  const inOrder = [...groups].sort((a, b) => a.key.localeCompare(b.key))
  const byKey = new Map(groups.map((group) => [group.key, group]))
  const last = inOrder.at(-1)?.key ?? ''
  const filled: EngagementGroup<string>[] = []
  for (let week = inOrder[0]?.key ?? ''; week !== '' && week <= last; week = nextWeek(week)) {
    if (filled.length > mostWeeks) return inOrder
    filled.push(byKey.get(week) ?? { key: week, ...totals([]) })
  }
  return filled
}

/** Days are counted in UTC, where each has 24 hours. */
function nextWeek(monday: string): string {
  const day = new Date(`${monday}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 7)
  return day.toISOString().slice(0, 10)
}
