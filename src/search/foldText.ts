const plain = /^[\0-\x7f]*$/
const marks = /\p{M}+/gu
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const dashes = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g
const undecomposed = /[ßøłđðþœæıħŧŋĸſ]/g
const greekRun = /\p{Script=Greek}+/gu
const greekBlock = /[\u0370-\u03ff]/

/** Letters that Unicode does not take apart, as they are written where they are not at hand. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  œ: 'oe',
  æ: 'ae',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ſ: 's',
}

const greekNames =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  )
const firstGreek = 0x3b1

/** Pairs of letters that medicine writes together: γδ T cells. */
const greekPairs = new Set(['αβ', 'γδ', 'βγ', 'δε', 'δψ'])

/**
 * Text as it is compared: lower case, without accents, ß as ss and ø as o, every dash a hyphen, Greek letters spelt out
 * and set off by hyphens (TNFα is tnf-alpha); Greek words stay.
 */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  const folded = text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(invisible, '')
    .replace(dashes, '-')
    .toLowerCase()
    .replace(undecomposed, (letter) => letters[letter] ?? letter)
  return greekBlock.test(folded) ? folded.replace(greekRun, spelt) : folded
}

function spelt(run: string, at: number, whole: string): string {
  const known = run.length === 1 || greekPairs.has(run)
  const names = known ? [...run].map(greekName) : []
  if (names.length === 0 || names.includes(undefined)) return run
  const before = isLatin(whole.charCodeAt(at - 1)) ? '-' : ''
  const after = isLatin(whole.charCodeAt(at + run.length)) ? '-' : ''
  return before + names.join('-') + after
}

function greekName(letter: string): string | undefined {
  return greekNames[letter.charCodeAt(0) - firstGreek]
}

function isLatin(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58)
}
