import type { Confidence, FactReason } from './captured.ts'
import { findDois } from './findDois.ts'

const mostOfEach = 50

/** Identifiers found in a text, each list in order and without doubles, in the model's canonical form. */
export interface FoundIdentifiers {
  readonly dois: readonly string[]
  readonly pmids: readonly string[]
  readonly pmcids: readonly string[]
  readonly arxivs: readonly string[]
  readonly trials: readonly string[]
}

/**
 * The identifiers written in a text. A PMID or an arXiv number counts only where the text says so
 * (`PMID: 123`, `arXiv:2101.00001`): bare digits mean too many things.
 */
export function findIdentifiers(text: string): FoundIdentifiers {
  const dois = findDois(text)
  const arxivs = all(
    text,
    /\barxiv\s?[:.]\s?(\d{4}\.\d{4,5}(?:v\d{1,3})?|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})(?!\d)/gi,
  )
  return {
    dois,
    pmids: all(text, /\bpmid\s{0,3}[:#=]?\s{0,3}([1-9]\d{0,7})(?!\d)/gi),
    pmcids: all(text, /(?<![\p{L}\d])PMC(\d{4,9})(?!\d)/giu).map((digits) => `PMC${digits}`),
    arxivs: [...new Set([...arxivs, ...dois.flatMap(arxivOfDoi)])],
    trials: all(text, /(?<![\p{L}\d])(NCT\d{8}|ISRCTN\d{8})(?!\d)/giu).map((id) =>
      id.toUpperCase(),
    ),
  }
}

/** What a text that is nothing but a number may be: an arXiv number by its shape, or perhaps a PMID. */
export function bareNumber(
  text: string,
):
  | { what: 'pmid' | 'arxiv'; value: string; confidence: Confidence; reason: FactReason }
  | undefined {
  if (/^[1-9]\d{0,7}$/.test(text)) {
    return { what: 'pmid', value: text, confidence: 'perhaps', reason: 'bare-number' }
  }
  if (/^\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d{1,3})?$/.test(text)) {
    return { what: 'arxiv', value: text, confidence: 'likely', reason: 'bare-number' }
  }
  return undefined
}

/** Whether an ORCID's last character agrees with the others (ISO 7064, MOD 11-2). */
export function isOrcid(text: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(text)) return false
  const characters = text.replaceAll('-', '')
  let total = 0
  for (const digit of characters.slice(0, 15)) total = (total + Number(digit)) * 2
  const check = (12 - (total % 11)) % 11
  return characters.at(-1) === (check === 10 ? 'X' : String(check))
}

function all(text: string, shape: RegExp): string[] {
  const found = new Set<string>()
  for (const match of text.matchAll(shape)) {
    if (match[1]) found.add(match[1])
    if (found.size >= mostOfEach) break
  }
  return [...found]
}

function arxivOfDoi(doi: string): string[] {
  const number = /^10\.48550\/arxiv\.(.+)$/.exec(doi)?.[1]
  return number ? [number] : []
}
