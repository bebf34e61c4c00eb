import { pick } from './seededRandom.ts'

/** The slips of a hand that types: two letters swapped, one missing, one doubled, one wrong. */
export const slips = ['swapped', 'missing', 'doubled', 'wrong'] as const
export type Slip = (typeof slips)[number]

/** A word with one slip somewhere after its first letter; words under five letters stay as they are. */
export function misspell(word: string, slip: Slip, random: () => number): string {
  if (word.length < 5) return word
  const places = Array.from({ length: word.length - 2 }, (_, at) => at + 1)
  // Swapping two equal letters is no slip.
  const at = pick(
    slip === 'swapped' ? places.filter((i) => word[i] !== word[i + 1]) : places,
    random,
  )
  const before = word.slice(0, at)
  const letter = word.slice(at, at + 1)
  const after = word.slice(at + 1)
  switch (slip) {
    case 'swapped':
      return `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`
    case 'missing':
      return before + after
    case 'doubled':
      return before + letter + letter + after
    case 'wrong':
      return (
        before +
        pick(
          [...'abcdefghiklmnoprstuvwy'].filter((other) => other !== letter),
          random,
        ) +
        after
      )
  }
}
