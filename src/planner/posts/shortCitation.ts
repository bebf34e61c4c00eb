import { addressPath } from '../../model/addressPath.ts'
import type { Person, Resource } from '../../model/resource.ts'

type Cited = Pick<
  Resource,
  'title' | 'people' | 'source' | 'placeInSource' | 'published' | 'identifiers' | 'url'
>

/** Who, where, when, as a post has room for it: `Osei et al., Stroke 2026`. What is not known is left out. */
export function shortCitation({ people, source, placeInSource, published }: Cited): string {
  const place = [placeInSource?.abbreviation ?? source ?? '', published?.value.slice(0, 4) ?? '']
    .filter((part) => part !== '')
    .join(' ')
  return [authors(people), place].filter((part) => part !== '').join(', ')
}

function authors(people: readonly Person[]): string {
  const names = people
    .filter(({ role }) => role === 'author' || role === 'group')
    .map(({ family, name }) => family ?? name)
  const [first = '', second] = names
  if (names.length > 2) return `${first} et al.`
  return second === undefined ? first : `${first} and ${second}`
}

/** The address to give for a resource: its DOI, else PubMed, PubMed Central or arXiv, else its own. */
export function addressOf({ identifiers, url }: Cited): string | undefined {
  const { doi, pmid, pmcid, arxiv } = identifiers
  if (doi) return `https://doi.org/${addressPath(doi)}`
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${addressPath(pmid)}/`
  if (pmcid) return `https://pmc.ncbi.nlm.nih.gov/articles/${addressPath(pmcid)}/`
  return arxiv ? `https://arxiv.org/abs/${addressPath(arxiv)}` : url
}
