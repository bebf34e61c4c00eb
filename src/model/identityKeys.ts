import { plainLetters } from './plainLetters.ts'
import type { SourceFields } from './resource.ts'

/** What a key made of the title, and one made of the address, begins with. */
export const titlePrintPrefix = 'print:'
export const addressPrefix = 'url:'

type Identifying = Pick<SourceFields, 'identifiers' | 'platform' | 'postId' | 'url'> &
  Partial<Named>

/**
 * The keys under which the same thing is found again, strongest first: DOI, PMID, PMCID, arXiv number, platform and
 * post id, normalised address; where there is none of these, the print of the title. A key finds what may be the
 * same; whether it is, is for sameWork.ts: chapters share the DOI of their book, and papers an address.
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
  if (address) keys.push(`${addressPrefix}${address}`)
  if (keys.length === 0 && fields.title !== undefined) {
    keys.push(
      titlePrint({ title: fields.title, people: fields.people ?? [], published: fields.published }),
    )
  }
  return keys
}

/**
 * Host without www, path without a closing slash, query sorted, and the route that programs in a page keep behind `#/`
 * or `#!`; undefined for what is not a web address.
 */
function addressKey(url: string): string | undefined {
  const parsed = parsedUrl(url)
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') return undefined
  const { host, pathname, searchParams, hash } = parsed
  searchParams.sort()
  const query = searchParams.toString()
  const route = /^#[/!]/.test(hash) ? withoutClosingSlashes(hash) : ''
  const place = `${host.replace(/^www\./, '')}${withoutClosingSlashes(pathname)}`
  return `${place}${query ? `?${query}` : ''}${route.length > 1 ? route : ''}`
}

/** Not by a pattern: one that looks for slashes at the end takes the square of the time on a path full of them. */
function withoutClosingSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}

/** URL.canParse and URL.parse are younger than the runtimes this has to work on. */
function parsedUrl(url: string): URL | undefined {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
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
  const first = people[0]
  const author = plainLetters(first?.family ?? first?.name ?? '')
  return `${titlePrintPrefix}${plainLetters(title)}|${published?.value.slice(0, 4) ?? ''}|${author}`
}
