import type { Specialty } from '../model/specialty.ts'
import { foldText } from './foldText.ts'
import { americanSpelling } from './spelling.ts'
import { wordsInOrder } from './tokens.ts'

const none = 3

/**
 * The specialties somebody may mean who types this, the likeliest first, else in the order they come: by name, by what
 * they are usually called (peds, EM, OB-GYN, heme/onc), by hashtag. All of them where nothing is typed.
 */
export function findSpecialties<S extends Pick<Specialty, 'name' | 'synonyms' | 'hashtags'>>(
  typed: string,
  specialties: readonly S[],
): S[] {
  const said = compact(typed)
  if (said === '') return typed.trim() === '' ? [...specialties] : []
  const words = wordsOf(typed)
  return specialties
    .map((specialty) => ({ specialty, distance: distanceOf(specialty, said, words) }))
    .filter(({ distance }) => distance < none)
    .sort((a, b) => a.distance - b.distance)
    .map(({ specialty }) => specialty)
}

/** 0 for a name that is said whole, 1 for one that begins so, 2 for one with words that do, else `none`. */
function distanceOf(
  { name, synonyms, hashtags }: Pick<Specialty, 'name' | 'synonyms' | 'hashtags'>,
  said: string,
  words: readonly string[],
): number {
  const names = [name, ...synonyms, ...hashtags]
  const whole = names.map(compact)
  if (whole.includes(said)) return 0
  if (whole.some((one) => one.startsWith(said))) return 1
  const known = names.flatMap(wordsOf)
  return words.every((word) => known.some((one) => one.startsWith(word))) ? 2 : none
}

/** OB/GYN, OB-GYN and ob gyn are one. */
function compact(text: string): string {
  return wordsOf(text).join('')
}

function wordsOf(text: string): string[] {
  return wordsInOrder(foldText(text).replaceAll('&', ' ')).map(americanSpelling)
}
