import english from '../../../resources/deid/words.json' with { type: 'json' }

let known: ReadonlySet<string> | undefined

/** Made when first asked for, so that no start waits for it. */
function words(): ReadonlySet<string> {
  known ??= new Set(Object.values<string>(english.words).flatMap((list) => list.split(' ')))
  return known
}

/** Endings and what stands without them; the list holds no word that one of them makes of another. */
const endings = [
  ['ies', 'y'],
  ['es', ''],
  ['es', 'e'],
  ['s', ''],
  ['ied', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['ier', 'y'],
  ['ness', ''],
] as const

/** A common word of English, as it stands in the list or with an ending. */
export function isEnglishWord(word: string): boolean {
  const lower = word.toLowerCase()
  return words().has(lower) || endings.some(([ending, instead]) => isStem(lower, ending, instead))
}

function isStem(word: string, ending: string, instead: string): boolean {
  if (!word.endsWith(ending)) return false
  const stem = word.slice(0, -ending.length) + instead
  if (stem.length < 3) return false
  return words().has(stem) || (stem.at(-1) === stem.at(-2) && words().has(stem.slice(0, -1)))
}
