/** Forms of address and ranks before a name, in plain letters. */
const titles = new Set(
  (
    'dr drs dra drmed doctor prof professor profdr assocprof asstprof mr mrs ms miss mx sir dame rev hon capt maj col ' +
    'herr frau dott dottssa sig sra srta m mme mlle dhr mevr univprof pddr med dipling ing mag shri smt datuk dato ' +
    'lt ltc ltcol ltjg lcdr cdr cmdr cpt sgt ssgt brig radm vadm rtd ret usn usaf usa mc'
  ).split(' '),
)

/** Ranks and styles that are names as well: taken where a dot or two further words say so. */
const alsoNames = new Set(
  'gen general major adm ens cadet fr father sister brother ing mag med'.split(' '),
)

/** Behind the first only: `Lt Col`, `Prof. Dr. med.`, `CAPT (Ret)`. */
const onlyBehind = new Set('med rtd ret usn usaf usa mc'.split(' '))

/** The forms of address a name begins with, and the rest, of which at least a word is left. */
export function takeTitles(words: readonly string[]): { rest: string[]; titles: string[] } {
  const parted = words.flatMap((word, at) => (at === 0 ? partedTitle(word) : [word]))
  let at = 0
  while (at < parted.length - 1 && isTitle(parted[at] ?? '', at, parted.length - at - 1)) at += 1
  return { rest: parted.slice(at), titles: parted.slice(0, at) }
}

/** Whether words are nothing but forms of address: *Prof. Dr.*, not *Fellow*. */
export function isFormOfAddress(words: string): boolean {
  const parts = words.split(/[\s/]+/).filter(Boolean)
  return (
    parts.length > 0 && parts.every((part) => titles.has(plain(part)) || alsoNames.has(plain(part)))
  )
}

/** `Dr.Ana` is two words. */
function partedTitle(word: string): string[] {
  const glued = /^(\p{L}{2,5}\.)(\p{Lu}\p{L}+.*)$/u.exec(word)
  return glued?.[1] && glued[2] && titles.has(plain(glued[1])) ? [glued[1], glued[2]] : [word]
}

function isTitle(word: string, at: number, behind: number): boolean {
  const letters = plain(word)
  if (at === 0 && onlyBehind.has(letters)) return false
  if (alsoNames.has(letters)) return word.endsWith('.') || behind > 1
  return titles.has(letters) && (letters.length > 1 || word.endsWith('.'))
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}]/gu, '')
}
