import { identityKeys } from '../model/identityKeys.ts'
import { likenessKeys } from '../model/likenessKeys.ts'
import { plainLetters } from '../model/plainLetters.ts'
import type { Resource } from '../model/resource.ts'
import { union } from './union.ts'

/** The fields of which a resource has one, in the order they are shown side by side. */
export const singleResourceFields = [
  'kind',
  'title',
  'source',
  'published',
  'url',
  'platform',
  'handle',
  'postId',
  'text',
  'language',
  'status',
] as const
export type SingleResourceField = (typeof singleResourceFields)[number]
export type ResourceChoices = Readonly<Partial<Record<SingleResourceField, string>>>

/**
 * One resource of several, which loses nothing: lists are joined, notes follow each other, identifiers complete each
 * other, and a single value that is not chosen is written down in the notes. Pure.
 */
export function mergedResource(
  keeper: Resource,
  others: readonly Resource[],
  choices: ResourceChoices = {},
): Resource {
  const all = [keeper, ...others]
  const singles = singleValues(all, choices)
  const notes = [...all.map((resource) => resource.notes.trim()), leftOut(all, singles)]
  const merged: Resource = {
    ...keeper,
    ...singles,
    people: longest(all.map(({ people }) => people)),
    identifiers: Object.assign({}, ...[...all].reverse().map(({ identifiers }) => identifiers)),
    placeInSource: Object.assign({}, ...[...all].reverse().map((each) => each.placeInSource ?? {})),
    mesh: union(
      all.map(({ mesh }) => mesh),
      ({ term }) => plainLetters(term),
    ),
    keywords: union(all.map(({ keywords }) => keywords)),
    hashtags: union(
      all.map(({ hashtags }) => hashtags),
      (tag) => tag.toLowerCase(),
    ),
    publicationTypes: union(all.map(({ publicationTypes }) => publicationTypes)),
    notices: union(all.map(({ notices }) => notices)),
    specialties: union(all.map(({ specialties }) => specialties)),
    tags: union(all.map(({ tags }) => tags)),
    starred: all.some(({ starred }) => starred),
    editedFields: union(all.map(({ editedFields }) => editedFields)),
    savedAt: all.map(({ savedAt }) => savedAt).sort()[0] ?? keeper.savedAt,
    notes: [...new Set(notes.filter(Boolean))].join('\n\n'),
  }
  const former = all.map((resource) => resource.identityKeys)
  return {
    ...merged,
    identityKeys: union([...former, identityKeys(merged)]),
    likenessKeys: likenessKeys(merged),
  }
}

function singleValues(all: readonly Resource[], choices: ResourceChoices): Partial<Resource> {
  return Object.fromEntries(
    singleResourceFields.flatMap((field) => {
      const from = all.find(({ id }) => id === choices[field])
      const value = from ? from[field] : all.map((resource) => resource[field]).find(isFilled)
      return isFilled(value) ? [[field, value] as const] : []
    }),
  )
}

/** Abstracts and states of reading are not worth a line: the longer text, and what is further read, are kept by choice. */
const saidInNotes = singleResourceFields.filter((field) => field !== 'kind' && field !== 'status')

function leftOut(all: readonly Resource[], kept: Partial<Resource>): string {
  const lost = saidInNotes.flatMap((field) => {
    const mine = plainLetters(textOf(kept[field]))
    const others = [...new Set(all.map((resource) => textOf(resource[field])).filter(Boolean))]
    return others.filter((text) => plainLetters(text) !== mine).map((text) => `${field}: ${text}`)
  })
  return lost.length > 0 ? `Merged; also recorded: ${lost.join('; ')}.` : ''
}

function textOf(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value === 'object' && value !== null && 'value' in value) return String(value.value)
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== ''
}

function longest<Member>(lists: readonly Member[][]): Member[] {
  return lists.reduce((best, list) => (list.length > best.length ? list : best))
}
