const mostDois = 50
const mostTried = 500
/** The characters DOIs are made of in practice; a comma ends one, because lists of DOIs are commoner than commas inside. */
const doiShape = /(?<![\d.])10\.\d{4,9}(?:\.\d{1,9})?\/[-._;()/:a-z0-9<>[\]+*!~$@]{1,300}/gi

/** The DOIs in a text, in lower case, in order, each once; trailing punctuation and unbalanced brackets are not part of one. */
export function findDois(text: string): string[] {
  const found = new Set<string>()
  let tried = 0
  for (const [match] of text.matchAll(doiShape)) {
    const doi = trimmedDoi(match)
    if (doi) found.add(doi)
    if (found.size >= mostDois || ++tried >= mostTried) break
  }
  return [...found]
}

/**
 * The DOI a web address holds in its path or in a doi or id parameter, as many publishers write it;
 * what follows it there (/full, .pdf, a preprint's version) is left off.
 */
export function doiOfAddress(url: URL): string | undefined {
  const places = [url.pathname, url.searchParams.get('doi'), url.searchParams.get('id')]
  for (const place of places) {
    const [doi] = place ? findDois(decoded(place)) : []
    if (doi) return withoutPageSuffix(doi)
  }
  return undefined
}

/** The resolver's address of a DOI. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`
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

function withoutPageSuffix(doi: string): string {
  const bare = doi
    .replace(/\.(?:full|abstract|short|long)(?:\.pdf)?$/, '')
    .replace(/\/(?:full|abstract|summary|pdf|epdf|pdfdirect|html|fulltext|meta|references)$/, '')
    .replace(/\.(?:pdf|html|full-text)$/, '')
    .replace(/\.full$/, '')
  return isPreprintServerDoi(bare) ? bare.replace(/v\d{1,3}$/, '') : bare
}

function isPreprintServerDoi(doi: string): boolean {
  return /^10\.(?:1101|64898)\/\d/.test(doi)
}
