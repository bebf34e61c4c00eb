/** Words a family name may begin with: van der Berg, de la Cruz, El Amrani. */
const particles = new Set(
  (
    'van von vom der den het de del della dello degli di da do dos das du des la le las los el al bin ibn bint ben abu ' +
    "ter ten te zu zum zur af av san santa st saint mac op 't dell' ould"
  ).split(' '),
)

/** Words between two family names: Ortega y Gasset, Costa e Silva. */
const joining = new Set(['y', 'e', 'i', 'und', 'zu'])

/** Given names that go on behind a particle: María del Carmen, José de Jesús. */
const givenBehindParticle = new Set(
  'carmen pilar rosario mar rocio angeles jesus lourdes luz dolores socorro consuelo refugio guadalupe fatima lurdes'.split(
    ' ',
  ),
)

function isParticle(word: string): boolean {
  return particles.has(word.toLowerCase().replace('’', "'"))
}

/** Given and family name of at least two words in the order one is called by. */
export function familyFrom(
  words: readonly string[],
  capitals: boolean,
): { given: readonly string[]; family: readonly string[] } {
  const shouted = capitals ? undefined : inCapitals(words)
  if (shouted) return shouted
  const from = familyStart(words)
  return { given: words.slice(0, from), family: words.slice(from) }
}

function familyStart(words: readonly string[]): number {
  const last = words.length - 1
  const joined = words.findIndex((word, at) => at > 1 && at < last && joining.has(word))
  if (joined > 0) return joined - 1
  let at = 1
  while (at < last) {
    if (!isParticle(words[at] ?? '')) at += 1
    else {
      const behind = words.findIndex((word, place) => place > at && !isParticle(word))
      const isGiven = behind < last && givenBehindParticle.has(letters(words[behind] ?? ''))
      if (!isGiven) return at
      at = behind + 1
    }
  }
  return last
}

function letters(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

/** `RUIZ Ana`, `Taro TANAKA`: of a name in both, capitals mark the family's; two letters are initials. */
function inCapitals(
  words: readonly string[],
): { given: readonly string[]; family: readonly string[] } | undefined {
  const isShouted = (word: string) => /^[\p{Lu}\p{M}'’-]{3,}$/u.test(word)
  const family = words.filter(isShouted)
  const given = words.filter((word) => !isShouted(word))
  const isFirst = isShouted(words[0] ?? '') && words.findLastIndex(isShouted) === family.length - 1
  const areWords = given.every((word) => /\p{Ll}|\./u.test(word)) && !given.some(isParticle)
  return isFirst && given.length > 0 && areWords ? { given, family } : undefined
}

/** `Ludwig van` behind a comma: the particles belong to the family name before it. */
export function trailingParticles(words: readonly string[]): {
  words: readonly string[]
  particles: readonly string[]
} {
  let end = words.length
  while (end > 1 && isParticle(words[end - 1] ?? '') && /^\p{Ll}|^'/u.test(words[end - 1] ?? ''))
    end -= 1
  return { words: words.slice(0, end), particles: words.slice(end) }
}
