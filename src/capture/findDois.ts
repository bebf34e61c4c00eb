import { addressPath } from '../model/addressPath.ts'

const mostDois = 50
const mostTried = 500
/** The characters DOIs are made of in practice; a comma ends one, because lists of DOIs are commoner than commas inside. */
const doiShape =
  /(?<![\d.])10\.\d{4,9}(?:\.\d{1,9})?\/[-._;()/:a-z0-9<>[\]+*!~$@]{1,300}(?:(?<=;2-)#)?/gi

/**
 * The DOIs in a text, in lower case, in order, each once; trailing punctuation and unbalanced brackets are not part of
 * one. What a PDF or web page puts into one is mended: soft hyphens, other dashes, ligatures, characters of no width,
 * angle brackets as entities.
 */
export function findDois(text: string): string[] {
  const found = new Set<string>()
  let tried = 0
  for (const [match] of mended(text).matchAll(doiShape)) {
    const doi = trimmedDoi(match)
    if (doi) found.add(doi)
    if (found.size >= mostDois || ++tried >= mostTried) break
  }
  return [...found]
}

/** An en dash within is a hyphen; a longer one parts the DOI from the words behind it. */
function mended(text: string): string {
  if (
    !/[\u00ad\u200b-\u200d\u2060\ufeff\u2010-\u2013\u2212\ufb00-\ufb06\uff01-\uff5e]|&[lg]t;/.test(
      text,
    )
  )
    return text
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/(?<=[\p{L}\p{N}])[\u2010-\u2013\u2212](?=[\p{L}\p{N}])/gu, '-')
    .replace(/[\ufb00-\ufb06\uff01-\uff5e]/g, (sign) => sign.normalize('NFKC'))
    .replace(/&lt;(?=\d)/g, '<')
    .replace(/(?<=<\d[^\s<>]{0,40})&gt;/g, '>')
}

/**
 * The DOI a web address holds in its path or in a doi or id parameter, as many publishers write it;
 * what follows it there (/full, .pdf, a preprint's version) is left off.
 */
export function doiOfAddress(url: URL): string | undefined {
  const places = [url.pathname, url.searchParams.get('doi'), url.searchParams.get('id')]
  for (const place of places) {
    const [doi] = place ? findDois(decoded(place)) : []
    if (doi) return withoutPageSuffix(place === url.pathname ? withoutNumber(doi, url) : doi)
  }
  return undefined
}

/** The resolver's address of a DOI. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${addressPath(doi)}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function trimmedDoi(match: string): string | undefined {
  let doi = match.toLowerCase()
  // Angle brackets belong to old serial-item DOIs (<693::aid-...>); anything else after one is markup.
  const bracket = doi.search(/<(?!\d)/)
  if (bracket >= 0) doi = doi.slice(0, bracket)
  if (!doi.includes('<')) doi = doi.split('>')[0] ?? doi
  for (;;) {
    const last = doi.at(-1) ?? ''
    const opening = { ')': '(', ']': '[', '>': '<' }[last]
    const closes = opening !== undefined && count(doi, opening) < count(doi, last)
    if (!closes && !/[.;:!*/~$@_([<]/.test(last)) break
    doi = doi.slice(0, -1)
  }
  return /^10\.\d{4,9}(?:\.\d+)?\/./.test(doi) ? doi : undefined
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1
}

/** What publishers put behind a DOI for the parts and forms of a page. */
const pageParts =
  /\/(?:full|abstract|summary|e?pdf|pdfdirect|epub|html|fulltext|full-text|meta|metrics|references|citations|figures?|tables?|assets?|images?|media|suppl|suppl_file|supplementary-material|supplement|attachment|download|export|cite|permissions|issuetoc|related|comments|peer-review|tab-[a-z-]+)(?:\/.*)?$/

const pageForms =
  /\.(?:full|abstract|short|long|extract|full-text|figures-only|supplementary-material|article-info|article-metrics|e?pdf|html|xml|ris|responses)(?:[.+][a-z]{2,8})*$/

function withoutPageSuffix(doi: string): string {
  const bare = doi.replace(pageParts, '').replace(pageForms, '')
  return isPreprintServerDoi(bare.slice(bare.lastIndexOf('10.')))
    ? bare.replace(/v\d{1,3}$/, '')
    : bare
}

/** Silverchair's sites write their own number and the words of the title behind a DOI (`/article/doi/10.…/5829999/title`). */
function withoutNumber(doi: string, { pathname }: URL): string {
  if (!/\/(?:full)?articles?(?:-[a-z]{2,20})?\/doi\//i.test(pathname)) return doi
  return doi.replace(/^(10\.[^/]+\/.+?)\/\d{4,9}(?:\/[^/]*)?$/, '$1')
}

/** Whether nothing stands behind a DOI in an address but what is known to follow one. */
export function endsInAddress(url: URL, doi: string): boolean {
  const path = decoded(url.pathname).toLowerCase().replace(/\/$/, '')
  return !path.includes('/10.') || withoutPageSuffix(path).endsWith(doi)
}

function isPreprintServerDoi(doi: string): boolean {
  return /^10\.(?:1101|64898)\/\d/.test(doi)
}
