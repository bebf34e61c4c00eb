import type { MeshHeading, SourceFields } from '../model/resource.ts'
import type { Specialty } from '../model/specialty.ts'
import { crossCuttingHashtags, hashtagKey } from './hashtags.ts'
import { buildPhraseTable, findPhrases, type PhraseTable, wordsOf } from './phraseTable.ts'
import { specialtiesByHashtag } from './specialtyHashtags.ts'

const mostSuggested = 3
/**
 * Points for one piece of evidence. A specialty's own hashtag says most; one of medicine at large only tips the balance;
 * a heading or a title word alone is enough to suggest.
 */
const weights = {
  hashtag: 6,
  broadHashtag: 1,
  majorMesh: 4,
  mesh: 2,
  title: 3,
  keyword: 2,
  journal: 3,
} as const
const broad = new Set(crossCuttingHashtags.map(hashtagKey))
const leastScore = 2
/** A specialty with less than this share of the best one's score is noise beside it. */
const leastShare = 0.45

export interface SuggestionReason {
  readonly from: 'hashtag' | 'mesh' | 'title' | 'keyword' | 'journal'
  readonly value: string
}

export interface SpecialtySuggestion {
  readonly id: string
  readonly score: number
  readonly reasons: readonly SuggestionReason[]
}

type Fields = Pick<SourceFields, 'title' | 'hashtags' | 'mesh' | 'keywords' | 'source'>

interface Lookup {
  readonly hashtags: ReadonlyMap<string, readonly string[]>
  readonly mesh: ReadonlyMap<string, readonly string[]>
  readonly phrases: PhraseTable
}

/**
 * The specialties a resource seems to belong to, best first, at most three, each with what pointed to it.
 * Evidence: hashtags, MeSH headings (major ones more), words of the title, keywords, words of the journal's name.
 * The list's lookup tables are built once for each `specialties` array and kept as long as it lives.
 */
export function suggestSpecialties(
  fields: Fields,
  specialties: readonly Specialty[],
): SpecialtySuggestion[] {
  const lookup = lookupOf(specialties)
  const tally = new Tally()
  for (const tag of fields.hashtags) {
    const key = hashtagKey(tag)
    const weight = broad.has(key) ? weights.broadHashtag : weights.hashtag
    tally.add(lookup.hashtags.get(key), 'hashtag', tag, weight)
  }
  for (const heading of fields.mesh) {
    const ids = lookup.mesh.get(heading.term.toLowerCase())
    tally.add(ids, 'mesh', heading.term, isMajor(heading) ? weights.majorMesh : weights.mesh)
  }
  for (const { phrase, ids } of findPhrases(lookup.phrases, wordsOf(fields.title))) {
    tally.add(ids, 'title', phrase, weights.title)
  }
  for (const keyword of fields.keywords.slice(0, 100)) {
    const ids = lookup.mesh.get(keyword.toLowerCase())
    if (ids) tally.add(ids, 'keyword', keyword, weights.keyword)
    else tally.addEach(findPhrases(lookup.phrases, wordsOf(keyword)), 'keyword', weights.keyword)
  }
  if (fields.source) {
    tally.addEach(findPhrases(lookup.phrases, wordsOf(fields.source)), 'journal', weights.journal)
  }
  return tally.best()
}

function isMajor({ major, qualifiers }: MeshHeading): boolean {
  return major === true || qualifiers?.some((qualifier) => qualifier.startsWith('*')) === true
}

class Tally {
  readonly #found = new Map<
    string,
    { score: number; reasons: (SuggestionReason & { weight: number })[] }
  >()

  add(
    ids: readonly string[] | undefined,
    from: SuggestionReason['from'],
    value: string,
    weight: number,
  ): void {
    for (const id of ids ?? []) {
      const entry = this.#found.get(id) ?? { score: 0, reasons: [] }
      entry.score += weight
      entry.reasons.push({ from, value, weight })
      this.#found.set(id, entry)
    }
  }

  addEach(
    hits: readonly { readonly phrase: string; readonly ids: readonly string[] }[],
    from: SuggestionReason['from'],
    weight: number,
  ): void {
    for (const { phrase, ids } of hits) this.add(ids, from, phrase, weight)
  }

  best(): SpecialtySuggestion[] {
    const ranked = [...this.#found].sort(([, a], [, b]) => b.score - a.score)
    const least = Math.max(leastScore, (ranked[0]?.[1].score ?? 0) * leastShare)
    return ranked
      .filter(([, { score }]) => score >= least)
      .slice(0, mostSuggested)
      .map(([id, { score, reasons }]) => ({
        id,
        score,
        reasons: reasons
          .sort((a, b) => b.weight - a.weight)
          .map(({ from, value }) => ({ from, value })),
      }))
  }
}

const lookups = new WeakMap<readonly Specialty[], Lookup>()

function lookupOf(specialties: readonly Specialty[]): Lookup {
  const known = lookups.get(specialties)
  if (known) return known
  const built: Lookup = {
    hashtags: specialtiesByHashtag(specialties),
    mesh: idsBy(specialties, ({ mesh }) => mesh.map((term) => term.toLowerCase())),
    phrases: buildPhraseTable(
      specialties.flatMap(({ id, titleWords }) => titleWords.map((phrase) => ({ id, phrase }))),
    ),
  }
  lookups.set(specialties, built)
  return built
}

function idsBy(
  specialties: readonly Specialty[],
  keysOf: (specialty: Specialty) => string[],
): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const specialty of specialties) {
    for (const key of keysOf(specialty)) ids.set(key, [...(ids.get(key) ?? []), specialty.id])
  }
  return ids
}
