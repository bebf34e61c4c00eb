import { pairId } from '../model/duplicate.ts'
import { plainLetters } from '../model/plainLetters.ts'
import type { Resource } from '../model/resource.ts'
import type { DuplicatePair } from './duplicatePair.ts'
import { isOneEdit } from './editDistance.ts'
import { pairsWithin } from './pairsWithin.ts'

/** What speaks for two resources being one; the interface words it. */
export type ResourceReason =
  | 'same-identifier'
  | 'same-address'
  | 'same-title'
  | 'like-title'
  | 'same-author'
  | 'same-year'
  | 'same-source'

interface ResourceFacts {
  readonly id: string
  readonly resource: Resource
  /** The title in plain letters. */
  readonly title: string
  readonly words: readonly string[]
  readonly author: string
  readonly year: string
}

/** Shorter titles are borne by unlike things: Editorial, Letter to the editor. */
const shortestTelling = 20
const alikeEnough = 0.85

/**
 * Pairs of resources that may be the same thing, the surest first: by a shared identifier or address, or by title,
 * first author and year. A preprint and its paper, an erratum and what it corrects, are two things. Those in the trash
 * and pairs kept apart are left out. For a worker.
 */
export function findResourceDuplicates(
  resources: Iterable<Resource>,
  notDuplicates: ReadonlySet<string>,
): DuplicatePair<ResourceReason>[] {
  const facts: ResourceFacts[] = []
  for (const resource of resources) if (!resource.deletedAt) facts.push(factsOf(resource))
  const found: DuplicatePair<ResourceReason>[] = []
  for (const [one, other] of pairsWithin(facts, blockKeys)) {
    const pair = compare(one, other)
    if (pair && !notDuplicates.has(pairId(one.id, other.id))) found.push(pair)
  }
  return found.sort((a, b) => b.points - a.points)
}

function factsOf(resource: Resource): ResourceFacts {
  const [first] = resource.people
  return {
    id: resource.id,
    resource,
    title: plainLetters(resource.title),
    words: resource.title
      .normalize('NFKD')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
    author: plainLetters(first?.family ?? first?.name ?? resource.handle ?? ''),
    year: resource.published?.value.slice(0, 4) ?? '',
  }
}

function blockKeys({ resource, title, words, author }: ResourceFacts): string[] {
  const longest = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 4)
  return [
    ...resource.identityKeys,
    ...(title.length >= shortestTelling ? [`t ${title.slice(0, 60)}`] : []),
    // A title with a word misspelt or cut still shares most of its long words.
    ...longest.slice(0, 3).map((word) => `w ${author.slice(0, 4)} ${word}`),
  ]
}

function compare(one: ResourceFacts, other: ResourceFacts): DuplicatePair<ResourceReason> | null {
  if (areVersions(one.resource, other.resource)) return null
  const ids = [one.id, other.id] as const
  const reasons = reasonsFor(one, other)
  const has = (reason: ResourceReason) => reasons.includes(reason)
  if (has('same-identifier')) {
    const level = has('same-title') || has('like-title') ? 'safe' : 'suggest'
    return { ids, level, points: 20, reasons }
  }
  if (contradict(one.resource, other.resource)) return null
  const named = has('same-title') || has('like-title')
  const proof = [has('same-author'), has('same-year'), has('same-source')].filter(Boolean).length
  if (has('same-address')) return { ids, level: 'suggest', points: 12 + proof, reasons }
  if (named && one.title.length >= shortestTelling && proof >= 1 && !otherYear(one, other)) {
    return { ids, level: 'suggest', points: (has('same-title') ? 8 : 5) + proof, reasons }
  }
  return null
}

function reasonsFor(one: ResourceFacts, other: ResourceFacts): ResourceReason[] {
  const shared = one.resource.identityKeys.filter((key) =>
    other.resource.identityKeys.includes(key),
  )
  const proving = shared.filter((key) => !/^(?:print|url):/.test(key))
  const reasons: ResourceReason[] = []
  if (proving.length > 0) reasons.push('same-identifier')
  if (shared.some((key) => key.startsWith('url:'))) reasons.push('same-address')
  if (one.title === other.title) reasons.push('same-title')
  else if (likeness(one.words, other.words) >= alikeEnough) reasons.push('like-title')
  if (one.author !== '' && one.author === other.author) reasons.push('same-author')
  if (one.year !== '' && one.year === other.year) reasons.push('same-year')
  const [mine, theirs] = [one.resource.source, other.resource.source].map((name) =>
    plainLetters(name ?? ''),
  )
  if (mine && mine === theirs) reasons.push('same-source')
  return reasons
}

/** Words in common, misprints forgiven, over the words of the longer title. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const longest = Math.max(one.length, other.length)
  if (longest < 4 || Math.abs(one.length - other.length) > longest * 0.3) return 0
  const left = [...other]
  let common = 0
  for (const word of one) {
    const at = left.findIndex((its) => its === word || (word.length > 5 && isOneEdit(word, its)))
    if (at < 0) continue
    left.splice(at, 1)
    common += 1
  }
  return common / longest
}

/** Two identifiers of one kind that differ are two works, whatever their titles. */
function contradict(one: Resource, other: Resource): boolean {
  const differ = (mine: string | undefined, theirs: string | undefined) =>
    mine !== undefined && theirs !== undefined && mine.toLowerCase() !== theirs.toLowerCase()
  return (
    differ(one.identifiers.doi, other.identifiers.doi) ||
    differ(one.identifiers.pmid, other.identifiers.pmid) ||
    (one.platform === other.platform && differ(one.postId, other.postId))
  )
}

/** A year apart is the online and the printed date of one paper. */
function otherYear(one: ResourceFacts, other: ResourceFacts): boolean {
  if (one.year === '' || other.year === '') return false
  return Math.abs(Number(one.year) - Number(other.year)) > 1
}

const notices =
  /^(?:erratum|corrigendum|correction|retraction|retracted|reply|author reply|response|comment|editorial)\b/i

/** A preprint and its paper, a post about a paper, a notice about one: related, and not the same. */
function areVersions(one: Resource, other: Resource): boolean {
  if (notices.test(one.title) !== notices.test(other.title)) return true
  if (one.kind === other.kind) return false
  const kinds = new Set([one.kind, other.kind])
  return kinds.has('preprint') || kinds.has('post') || kinds.has('case-discussion')
}
