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
    'jr sr ii iii iv 2nd 3rd esq msci macp abfm abim fafp faafp facmg'
  ).split(' '),
)

/** Those that are family names or given names as well: taken only where a comma or full capitals say so. */
const alsoNames = new Set(['ma', 'do', 'ba', 'pa', 'ab', 'med', 'mat', 'ot', 'pt', 'rn'])

/** A word as it is looked up: `Ph.D.` and `PHD` are one. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether the words behind a comma are degrees or suffixes: known ones, or short words in capitals. */
export function isCredential(words: string): boolean {
  const parts = words.split(/[\s/]+/).filter(Boolean)
  return parts.length > 0 && parts.every((part) => known.has(plain(part)) || isInCapitals(part))
}

/** Whether the last word of a name without a comma is a degree: known, and not also a name unless in capitals or dotted. */
export function isTrailingCredential(word: string, nameInCapitals: boolean): boolean {
  const letters = plain(word)
  if (!known.has(letters)) return false
  if (!alsoNames.has(letters)) return true
  return !nameInCapitals && (word.includes('.') || /^\p{Lu}+$/u.test(word))
}

/** `FACP`, `MRCP(UK)`, `CSCS`: two to ten signs, none of them in lower case but a closing `s` or `h`. */
function isInCapitals(word: string): boolean {
  return /^[\p{Lu}.()\-&\d]{2,10}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)
}
