import { searchLexicon } from './searchLexicon.ts'

type Rule = readonly [pattern: RegExp, american: string]

/** What no word without a British spelling contains: all others are left at once. */
const worthALook = /ae|oe|our|is[aei]|ys[ei]|re[ds]?$|leuc|sulph|ogue|ell|sat/

/** Where America writes -ize: after these; exercise, revise, comprise and surprise end otherwise. */
const beforeIze =
  '[aeiou]l|[aegiortu]n|[aeou]r|[aiou]t|ut|[io]c|[iou]m|[aeiou]g|[iu]d|ard|thod|iod|[iu]v|tas|yp|ph|th|bl|ss'
const notIze = /^(?:un)?(?:advert|compr?om|prom|prem|treat|parad|impr?ov|antic|pract|not)/

/**
 * Stems and endings that differ as a kind. A rule leaves words alone that only look alike: aerobic, does, leucine,
 * phytoestrogen, exercise, four. Single words stand in resources/search-lexicon.json.
 */
const rules: readonly Rule[] = [
  [/haem/g, 'hem'],
  [/^((?:an|ur)|[a-z]{2,})aem(?=[io])/, '$1em'],
  [/(^|oo?)oe(?=soph|str[aeiou]|dem)/, '$1e'],
  [/(lymph|myx|papill|anti|non|peri|blephar)oe(?=dem|str[aeiou]|soph)/, '$1e'],
  [/oo(?=e(?:soph|str|dem))/, 'o'],
  [/foet(?=[aiou])/, 'fet'],
  [/coeli/, 'celi'],
  [/rrhoe(?=[ai])/, 'rrhe'],
  [/pnoe(?=[ai])/, 'pne'],
  [/manoeuv(?:re?)/, 'maneuver'],
  [/homoeo/, 'homeo'],
  [/phaeo/, 'pheo'],
  [/([cf])ae([cs])/, '$1e$2'],
  [/gynaec/, 'gynec'],
  [/paed/, 'ped'],
  [/aetiol/, 'etiol'],
  [/([a-z])?aesth/, '$1esth'],
  [/p(?:al|r)aeo/, 'paleo'],
  [/archaeo/, 'archeo'],
  [/amoeb/, 'ameb'],
  [/naev/, 'nev'],
  [/chimaer/, 'chimer'],
  [/opoei/, 'opei'],
  [/leuc(?=o[cdept]|aem)/, 'leuk'],
  [/leukaem/, 'leukem'],
  [/sulph/, 'sulf'],
  [
    /(tum|behavi|col|fav|lab|od|hon|hum|neighb|rig|vap|flav|harb|vig|sav|endeav|arm|rum|clam|demean|ferv|ranc)our/,
    '$1or',
  ],
  [/(cent|met|lit|fib|tit|calib|theat|spect|goit|lust|meag|sab)re(?=[ds]?$)/, '$1er'],
  [/((?:an|di|par|cat)al|electrol|hydrol|hemol|autol|pyrol)ys(?=e$|e[dr]s?$|ing$)/, '$1yz'],
  [/(mod|lab|couns|trav|canc|chann|tunn|lev|pan|unrav|marv|fu)ell(?=ed|ing|ers?$|ors?$)/, '$1el'],
  [/(cata|dia|mono|ana|epi|pro)logue(?=s?$)/, '$1log'],
]

const ize = new RegExp(
  `^([a-z]+(?:${beforeIze}))is(?=e$|e[drs]$|ers$|ing$|ations?$|ational$|abl[ey]$|ability$)`,
)

const { spellings } = searchLexicon
const american = new Map(spellings)
const british = [...american.keys()].sort()

/** A word as America spells it: anaemia is anemia. Others stay as they are. Takes folded text. */
export function americanSpelling(word: string): string {
  const known = american.get(word)
  if (known !== undefined) return known
  if (!worthALook.test(word)) return word
  let spelt = word
  for (const [pattern, us] of rules) spelt = spelt.replace(pattern, us)
  if (!notIze.test(spelt)) spelt = spelt.replace(ize, '$1iz')
  return spelt
}

const shortestStem = 4
/** Letters somebody who has begun a British word is about to type, where they make it one. */
const toCome = ['r', 'e', 'ia', 'th', 'a', 'ed', 'ation', 'tion']

const mostKept = 64
const kept = new Map<string, readonly string[]>()

/** Beginnings a word that is still being typed may have in America's spelling, itself not among them: tumou is tumor. */
export function americanBeginnings(begun: string): readonly string[] {
  const known = kept.get(begun)
  if (known) return known
  if (kept.size >= mostKept) kept.clear()
  const found = beginningsOf(begun)
  kept.set(begun, found)
  return found
}

function beginningsOf(begun: string): string[] {
  const found = new Set([americanSpelling(begun)])
  if (begun.length >= shortestStem) {
    for (const more of toCome) found.add(beginningBy(begun, more))
    for (const word of british) if (word.startsWith(begun)) found.add(american.get(word) ?? word)
  }
  found.delete(begun)
  return [...found]
}

/** The beginning as America spells it once more letters are typed: they are taken off again where they stayed. */
function beginningBy(begun: string, more: string): string {
  const whole = begun + more
  const spelt = americanSpelling(whole)
  if (spelt === whole) return begun
  return spelt.endsWith(more) ? spelt.slice(0, -more.length) : spelt
}
