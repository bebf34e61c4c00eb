/** Letters that do not come apart under NFKD. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
])

/** A name in plain small letters: accents, dots and apostrophes go, hyphens part words; other scripts stay as they are. */
export function foldName(name: string): string {
  const plain = /^[ -~]*$/.test(name) ? name.toLowerCase() : withoutAccents(name)
  return plain
    .replace(/[’'`ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function withoutAccents(name: string): string {
  return [...name.normalize('NFKD').toLowerCase()]
    .map((letter) => spellings.get(letter) ?? letter)
    .join('')
    .replace(/\p{M}+/gu, '')
}

/** A folded name as it is compared: Müller, Mueller and Muller meet, at the price that Joel and Jol would. */
export function looseName(folded: string): string {
  return folded.replace(/([aou])e/g, '$1')
}

/** The words of a name, folded. */
export function nameWords(name: string | undefined): string[] {
  const folded = foldName(name ?? '')
  return folded === '' ? [] : folded.split(' ')
}
