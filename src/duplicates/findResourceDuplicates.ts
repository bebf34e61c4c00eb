import { pairId } from '../model/duplicate.ts'
import { plainLetters } from '../model/plainLetters.ts'
import type { Resource } from '../model/resource.ts'
import { differences } from '../model/sameWork.ts'
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
 * first author and year where nothing speaks against it: a preprint and its paper, an erratum and what it corrects,
 * two editions or parts are two things. Those in the trash and pairs kept apart are left out. For a worker.
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
  const ids = [one.id, other.id] as const
  const reasons = reasonsFor(one, other)
  const has = (reason: ResourceReason) => reasons.includes(reason)
  const against = differences(one.resource, other.resource)
  if (has('same-identifier')) {
    // Chapters that share the DOI of their book, and a notice that bears that of its paper, are for the user to tell.
    const isSafe = against.length === 0 && has('same-title')
    return { ids, level: isSafe ? 'safe' : 'suggest', points: isSafe ? 20 : 15, reasons }
  }
  const proof = [has('same-author'), has('same-year'), has('same-source')].filter(Boolean).length
  if (has('same-address') && !against.includes('identifier')) {
    return { ids, level: 'suggest', points: 12 + proof, reasons }
  }
  // A word misspelt is another title, but no other work.
  if (against.some((difference) => difference !== 'title')) return null
  if (areVersions(one, other)) return null
  const named = has('same-title') || has('like-title')
  if (named && one.title.length >= shortestTelling && proof >= 1) {
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

/** Two posts are two; and titles with other numbers in them, as parts and editions have, are of two works. */
function areVersions(one: ResourceFacts, other: ResourceFacts): boolean {
  const [mine, theirs] = [one.resource, other.resource]
  const isOtherPost = mine.postId !== undefined && theirs.postId !== undefined
  if (isOtherPost && mine.platform === theirs.platform && mine.postId !== theirs.postId) return true
  return numbersOf(mine.title) !== numbersOf(theirs.title)
}

/** Figures and Roman numerals of a title, and which edition it calls itself. */
function numbersOf(title: string): string {
  const found = title
    .toLowerCase()
    .match(
      /\d+|(?<=\b(?:part|chapter|volume|vol\.?|book|section|phase|stage|type|paper)\s)(?:[ivx]{1,5}|[a-h]|one|two|three|four|five|six)\b|\b[ivx]{1,5}\b(?=\s*[:.)]|\s*$)|\b(?:first|second|third|fourth|fifth|sixth)\b/g,
    )
  return (found ?? []).join(' ')
}
