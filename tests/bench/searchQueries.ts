import type { Resource } from '../../src/model/resource.ts'
import { misspell, slips } from './misspell.ts'
import { pick, seededRandom } from './seededRandom.ts'

/** A question whose answer is known: words of one record's title as a person would half remember them. */
export interface KnownItem {
  readonly kind: 'exact' | 'half' | 'misspelt'
  readonly text: string
  readonly id: string
}

/** Every record's turn in an order of chance: three or four words of its title whole, the last cut short, or one misspelt. */
export function knownItems(resources: readonly Resource[], perKind: number): KnownItem[] {
  const random = seededRandom(7)
  const items: KnownItem[] = []
  for (const kind of ['exact', 'half', 'misspelt'] as const) {
    let made = 0
    for (let tries = 0; made < perKind && tries < perKind * 20; tries += 1) {
      const { id, title } = pick(resources, random)
      const words = someWords(title, random)
      if (words.length < 3) continue
      items.push({ kind, id, text: asTyped(words, kind, random).join(' ') })
      made += 1
    }
  }
  return items
}

/** What the search field holds after each key of some questions typed out, and every single letter and 64 pairs of letters. */
export function keystrokes(resources: readonly Resource[], questions: number): string[] {
  const typed = knownItems(resources, Math.ceil(questions / 3)).flatMap(({ text }) =>
    Array.from(text, (_, at) => text.slice(0, at + 1)),
  )
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const common = [...'acehimps']
  return [...typed, ...letters, ...common.flatMap((a) => common.map((b) => a + b))]
}

function someWords(title: string, random: () => number): string[] {
  const words = [...new Set(title.toLowerCase().match(/[a-z]{5,}/g))]
  while (words.length > 4) words.splice(Math.floor(random() * words.length), 1)
  return words
}

function asTyped(words: string[], kind: KnownItem['kind'], random: () => number): string[] {
  if (kind === 'exact') return words
  if (kind === 'half') {
    return words.map((word, at) =>
      at === words.length - 1 ? word.slice(0, Math.ceil(word.length / 2) + 1) : word,
    )
  }
  const wrong = Math.floor(random() * words.length)
  return words.map((word, at) =>
    at === wrong ? misspell(word, pick(slips, random), random) : word,
  )
}
