import { isRoleWord } from './positionWords.ts'

/**
 * Degrees, licences and fellowships written behind names in medicine, in plain letters.
 * Only those seen on business cards and in staff lists; a word in capitals behind a comma is taken for one as well.
 */
const known = new Set(
  (
    'md do mbbs mbbch bmbs bmbch mbchb mbbchir bds dds dmd dpm dvm phd dphil edd drph scd dsc dnp psyd pharmd jd ' +
    'mph mha mhs msc ms ma mba med mhpe mpp mres mphil msph msn bsn bs bsc ba ab llm mat ' +
    'rn np aprn fnp crna cnm pa pac pt dpt ot otr rd rdn lcsw slp emt ' +
    'facs facp facc facog faap faan faad facep fache faha fascrs fcp fccp fidsa fhm sfhm facr fasn ' +
    'frcs frcp frcpc frcsc frcpath frca frcr frcog mrcp mrcs mrcgp mrcpsych mrcpch fracp fracs fmhpe ' +
    'jr sr ii iii iv vi 2nd 3rd 4th esq msci macp abfm abim fafp faafp facmg'
  ).split(' '),
)

/** Those that are family names or given names as well: taken only where a comma or full capitals say so. */
const alsoNames = new Set(['ma', 'do', 'ba', 'pa', 'ab', 'med', 'mat', 'ot', 'pt', 'rn', 'vi'])

/** A word as it is looked up: `Ph.D.` and `PHD` are one. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether the words behind a comma are degrees or suffixes: known ones, or short words in capitals. */
export function isCredential(words: string): boolean {
  return credentialsIn(words) !== undefined
}

/** Whether every word is a degree or suffix that is known by name, not merely in capitals. */
export function isKnownCredential(words: string): boolean {
  const parts = partsOf(words)
  return parts.length > 0 && parts.every(isKnown)
}

/** The degrees in words that are nothing but degrees, one by one, whatever parts them: `MD PhD`, `RN - CRNA`, `MD & MPH`. */
export function credentialsIn(words: string): string[] | undefined {
  const parts = partsOf(words)
  const areAll = parts.every((part) => isKnown(part) || (isInCapitals(part) && !isRoleWord(part)))
  return parts.length > 0 && areAll ? parts : undefined
}

function partsOf(words: string): string[] {
  return (words.match(/[^\s,;/&|•–—]+(?:\s+\([^()]{1,20}\))?/g) ?? []).filter((part) =>
    /[\p{L}\p{N}]/u.test(part),
  )
}

/** `MD-PhD` and `MD/PhD` are one word made of two degrees. */
function isKnown(part: string): boolean {
  return known.has(plain(part)) || part.split(/[-/&]/).every((one) => known.has(plain(one)))
}

/** Whether the last word of a name without a comma is a degree: known, and not also a name unless in capitals or dotted. */
export function isTrailingCredential(word: string, nameInCapitals: boolean): boolean {
  const letters = plain(word)
  if (!isKnown(word)) return false
  if (!alsoNames.has(letters)) return true
  return !nameInCapitals && (word.includes('.') || /^\p{Lu}+$/u.test(word))
}

/** `FACP`, `MRCP(UK)`, `CSCS`: two to ten signs, none of them in lower case but a closing `s` or `h`. */
function isInCapitals(word: string): boolean {
  return /^[\p{Lu}.()\-&\d]{2,10}$/u.test(word.replace(/\s+/g, '')) && /\p{Lu}.*\p{Lu}/u.test(word)
}
