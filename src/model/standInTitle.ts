import type { SourceFields } from './resource.ts'

type Told = Pick<SourceFields, 'identifiers'> &
  Partial<Pick<SourceFields, 'people' | 'source' | 'published' | 'url'>>

/**
 * What a record without a title is named by: who made it, where and when, else its strongest identifier or address.
 * Undefined where it has none of these: a date alone names nothing.
 */
export function standInTitle({
  people = [],
  source,
  published,
  identifiers,
  url,
}: Told): string | undefined {
  const [first] = people
  const who = first && `${first.family ?? first.name}${people.length > 1 ? ' et al.' : ''}`
  const year = published?.value.slice(0, 4)
  if (who || source) return [who, source, year].filter(Boolean).join(', ')
  const { doi, pmid, pmcid, arxiv, isbn } = identifiers
  const numbers = [
    doi && `DOI ${doi}`,
    pmid && `PMID ${pmid}`,
    pmcid,
    arxiv && `arXiv ${arxiv}`,
    isbn && `ISBN ${isbn}`,
    url,
  ]
  return numbers.find(Boolean)
}
