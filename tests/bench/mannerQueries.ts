import { yearOf } from '../../src/model/publicationDate.ts'
import type { Resource } from '../../src/model/resource.ts'
import { misspell, slips } from './misspell.ts'
import { pick, seededRandom } from './seededRandom.ts'

/** The ways in which somebody half remembers a record. */
export const manners = ['exact', 'misspelt', 'beginnings', 'shuffled', 'abstract', 'year'] as const
export type Manner = (typeof manners)[number]

/** A question whose answer is known. */
export interface MannerItem {
  readonly kind: Manner
  readonly text: string
  readonly id: string
}

const empty = new Set(
  'about after among and are but between does from has have how into its not than that the their there these they this those was were what when where whether which while who with'.split(
    ' ',
  ),
)

/** Questions by manner after records drawn by chance; the same for a seed. */
export function mannerQueries(
  resources: readonly Resource[],
  perManner: number,
  seed: number,
): MannerItem[] {
  return manners.flatMap((kind, at) => {
    const random = seededRandom(seed * 31 + at)
    const items: MannerItem[] = []
    for (let tries = 0; items.length < perManner && tries < perManner * 20; tries += 1) {
      const resource = pick(resources, random)
      const text = asked(resource, kind, random)
      if (text) items.push({ kind, text, id: resource.id })
    }
    return items
  })
}

function asked(resource: Resource, kind: Manner, random: () => number): string | undefined {
  if (kind === 'abstract') return fromAbstract(resource, random)
  const words = some(wordsOf(resource.title), 3 + Math.floor(random() * 2), random)
  return words.length < 3 ? undefined : fromTitle(words, resource, kind, random)
}

function fromTitle(
  words: readonly string[],
  resource: Resource,
  kind: Exclude<Manner, 'abstract'>,
  random: () => number,
): string | undefined {
  switch (kind) {
    case 'exact':
      return words.join(' ')
    case 'misspelt': {
      const wrong = Math.floor(random() * words.length)
      const slip = pick(slips, random)
      return words.map((word, at) => (at === wrong ? misspell(word, slip, random) : word)).join(' ')
    }
    case 'beginnings':
      return words.map((word) => word.slice(0, Math.max(4, Math.ceil(word.length * 0.6)))).join(' ')
    case 'shuffled':
      return shuffled(words, random).join(' ')
    case 'year': {
      const year = yearOf(resource.published)
      return year === undefined ? undefined : `${words.slice(0, 3).join(' ')} ${year}`
    }
  }
}

/** Words of the text that the title does not have. */
function fromAbstract({ title, text = '' }: Resource, random: () => number): string | undefined {
  const inTitle = new Set(wordsOf(title))
  const words = some(
    wordsOf(text).filter((word) => !inTitle.has(word)),
    4,
    random,
  )
  return words.length < 4 ? undefined : words.join(' ')
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? []
  return [...new Set(words.filter((word) => !empty.has(word)))]
}

/** So many of them by chance, in their order. */
function some(words: readonly string[], most: number, random: () => number): string[] {
  const left = [...words]
  while (left.length > most) left.splice(Math.floor(random() * left.length), 1)
  return left
}

function shuffled(words: readonly string[], random: () => number): string[] {
  const left = [...words]
  const order: string[] = []
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1))
  return order
}
