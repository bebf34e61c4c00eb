/**
 * A DOI in its canonical form, lower case and without a resolver, out of `10.…`, `doi: 10.…` or a doi.org address.
 * Undefined when the value does not begin with one. Shape: DOI Handbook 2.2, registrant code of 4 to 9 digits.
 */
export function doiFrom(value: string): string | undefined {
  const bare = value
    .trim()
    .replace(/^(?:https?:)?\/\//i, '')
    .replace(/^(?:dx\.|www\.)?doi\.org\//i, '')
    .replace(/^doi:?[ \t]{0,4}/i, '')
  // Old DOIs of parts of serials hold angle brackets (`<197::aid-xyz2>`) and may end in a number sign.
  const found = /^10\.\d{4,9}(?:\.\d{1,9})?\/(?:[^\s"<>]|<\d+:{1,2}[^\s<>"]{1,40}>){1,2000}/.exec(
    mended(bare).slice(0, 2100),
  )?.[0]
  return found === undefined ? undefined : withoutTail(found).toLowerCase()
}

/** Without what a PDF puts into one: soft hyphens, characters of no width, other dashes; and not written for the web. */
function mended(doi: string): string {
  return doi
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/(?<=[\p{L}\p{N}])[\u2010-\u2013\u2212](?=[\p{L}\p{N}])/gu, '-')
    .replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/^(10\.\S*?)%3c(\d+:{1,2}[^\s%]+)%3e/i, '$1<$2>')
}

/** Sentence punctuation behind a DOI is not part of it, nor is a bracket it does not open. */
function withoutTail(doi: string): string {
  let end = doi.length
  while (end > 0) {
    const last = doi[end - 1]
    const unopened = last === ')' && !doi.slice(0, end).includes('(')
    if (last !== '.' && last !== ',' && last !== ';' && !unopened) break
    end -= 1
  }
  return doi.slice(0, end)
}

/** An arXiv number a value names as one: `arXiv preprint arXiv:2101.00001`, an address of arxiv.org, arXiv's own DOI. */
export function arxivIn(value: string): string | undefined {
  const shape =
    /(?:\barxiv[:.]\s{0,2}|\barxiv\.org\/(?:abs|pdf|html)\/|10\.48550\/arxiv\.)(\d{4}\.\d{4,5}(?:v\d{1,3})?|[a-z-]{1,20}(?:\.[a-z]{2})?\/\d{7})(?!\d)/i
  return shape.exec(value.slice(0, 5_000))?.[1]
}

/** A PubMed number: one to nine digits, not beginning with a zero. */
export function pmidFrom(value: string): string | undefined {
  return /^(?:(?:pmid|medline):?[ \t]{0,4})?([1-9]\d{0,8})(?:[ \t]?\[pmid\])?$/i.exec(
    value.trim(),
  )?.[1]
}

/** A PubMed Central number with its PMC, out of `PMC123`, `PMC123.2` or `PMC123[pmcid]`. */
export function pmcidFrom(value: string): string | undefined {
  const digits = /^(?:pmcid:?[ \t]{0,4})?PMC(\d{1,9})(?:\.\d{1,3})?(?:[ \t]?\[pmcid\])?$/i.exec(
    value.trim(),
  )?.[1]
  return digits === undefined ? undefined : `PMC${digits}`
}

/** The PubMed number an address of a PubMed page holds. */
export function pmidInAddress(value: string): string | undefined {
  return /^https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/([1-9]\d{0,8})(?:\/|\?|#|$)/i.exec(
    value.trim(),
  )?.[1]
}

/** Where a PubMed record is read. */
export function pubmedAddress(pmid: string): string {
  return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
}

/** An arXiv number out of `arXiv:2305.12345v1`. */
export function arxivFrom(value: string): string | undefined {
  return /^arxiv:[ \t]{0,4}(\d{4}\.\d{4,5}(?:v\d{1,3})?|[a-z-]{1,20}(?:\.[A-Z]{2})?\/\d{7})/i.exec(
    value.trim(),
  )?.[1]
}

/** An ISSN with its hyphen. */
export function issnFrom(value: string): string | undefined {
  const found = /^(\d{4})-?(\d{3}[\dXx])(?:\D|$)/.exec(value.trim())
  return found ? `${found[1]}-${found[2]?.toUpperCase()}` : undefined
}

/** An ISBN of 10 or 13 digits without hyphens. */
export function isbnFrom(value: string): string | undefined {
  const digits = /^[\d -]{9,16}[\dXx]/.exec(value.trim())?.[0]?.replace(/[ -]/g, '').toUpperCase()
  return digits && (digits.length === 10 || digits.length === 13) ? digits : undefined
}

/** An http or https address as given; `//host/…` gets https. Undefined for any other scheme and for what is no address. */
export function webAddress(value: string): string | undefined {
  const address = value.trim().startsWith('//') ? `https:${value.trim()}` : value.trim()
  if (!/^https?:\/\/[^\s/]/i.test(address) || address.length > 20_000) return undefined
  try {
    new URL(address)
    return address
  } catch {
    return undefined
  }
}
