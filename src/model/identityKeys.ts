import type { SourceFields } from './resource.ts'

type Identifying = Pick<SourceFields, 'identifiers' | 'platform' | 'postId' | 'url'>

/**
 * The keys under which the same thing is found again, strongest first: DOI, PMID, PMCID, arXiv number,
 * platform and post id, normalised address. Two resources that share a key are the same thing.
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
