import type { SourceFields } from './resource.ts'

type Identifying = Pick<SourceFields, 'identifiers' | 'platform' | 'postId' | 'url'> &
  Partial<Named>

/**
 * The keys under which the same thing is found again, strongest first: DOI, PMID, PMCID, arXiv number,
 * platform and post id, normalised address; where there is none of these, the print of the title. Two resources that share a key are the same thing.
 */
export function identityKeys(fields: Identifying): string[] {
  const { doi, pmid, pmcid, arxiv } = fields.identifiers
  const keys: string[] = []
  if (doi) keys.push(`doi:${doi.toLowerCase()}`)
  if (pmid) keys.push(`pmid:${pmid}`)
  if (pmcid) keys.push(`pmcid:${pmcid.toUpperCase()}`)
  if (arxiv) keys.push(`arxiv:${arxiv.toLowerCase().replace(/v\d+$/, '')}`)
  if (fields.platform && fields.postId) keys.push(`${fields.platform}:${fields.postId}`)
  const address = fields.url ? addressKey(fields.url) : undefined
  if (address) keys.push(`url:${address}`)
  if (keys.length === 0 && fields.title !== undefined) {
    keys.push(
      titlePrint({ title: fields.title, people: fields.people ?? [], published: fields.published }),
    )
  }
  return keys
}

/** Host without www, path without a closing slash, query sorted; undefined for what is not a web address. */
function addressKey(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, host, pathname, searchParams } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  searchParams.sort()
  const query = searchParams.toString()
  const path = pathname.replace(/\/+$/, '')
  return `${host.replace(/^www\./, '')}${path}${query ? `?${query}` : ''}`
}

interface Named {
  readonly title: SourceFields['title']
  readonly people: SourceFields['people']
  readonly published?: SourceFields['published']
}

/**
 * What stands in for identifiers where a record has none: title, year and first author, without case, accents and signs.
 * Only compared among records without identifiers; two different works may share it, so it never outweighs one.
 */
function titlePrint({ title, people, published }: Named): string {
  const fold = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
  const first = people[0]
  const author = fold(first?.family ?? first?.name ?? '')
  return `print:${fold(title)}|${published?.value.slice(0, 4) ?? ''}|${author}`
}
