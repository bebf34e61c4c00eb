import type { Identifiers } from '../model/resource.ts'
import type { Confidence, FactReason } from './captured.ts'
import { doiAddress, doiOfAddress, endsInAddress } from './findDois.ts'
import { isOrcid } from './findIdentifiers.ts'
import { matchesHost } from './matchesHost.ts'

/** Identifiers an address holds; `address` is the canonical one where the site has several forms for one thing. */
export interface ScholarlyReading {
  readonly identifiers: Identifiers
  readonly orcid?: string
  readonly address?: string
  readonly confidence: Confidence
  readonly reason: FactReason
}

type Reader = (url: URL, path: string) => ScholarlyReading | undefined

/** Reads resolvers, PubMed, PMC, Europe PMC, arXiv, trial registries, ORCID and publishers' addresses that hold a DOI. */
export function readScholarlyAddress(url: URL): ScholarlyReading | undefined {
  const path = url.pathname.replace(/\/+$/, '')
  for (const reader of readers) {
    const reading = reader(url, path)
    if (reading) return reading
  }
  return undefined
}

const readers: readonly Reader[] = [resolver, pubmed, pmc, arxiv, trial, orcid, nature, publisher]

function certain(
  identifiers: Identifiers,
  address?: string,
  confidence: Confidence = 'certain',
): ScholarlyReading {
  const reason = confidence === 'certain' ? 'in-the-address' : 'publisher-pattern'
  return { identifiers, confidence, reason, ...(address ? { address } : {}) }
}

function resolver(url: URL): ScholarlyReading | undefined {
  if (!matchesHost(url.hostname, 'doi.org')) return undefined
  const doi = doiOfAddress(url)
  if (!doi) return undefined
  const number = /^10\.48550\/arxiv\.(.+)$/.exec(doi)?.[1]
  return certain({ doi, ...(number ? { arxiv: number } : {}) }, doiAddress(doi))
}

const pmidShapes: readonly (readonly [host: string, path: RegExp])[] = [
  ['pubmed.ncbi.nlm.nih.gov', /^\/([1-9]\d{0,7})(?:\/|$)/],
  ['pubmed.gov', /^\/([1-9]\d{0,7})(?:\/|$)/],
  ['pmc.ncbi.nlm.nih.gov', /^\/(?:pmc\/)?articles\/pmid\/([1-9]\d{0,7})$/],
  ['ncbi.nlm.nih.gov', /^\/(?:m\/)?pubmed\/([1-9]\d{0,7})$/],
  ['ncbi.nlm.nih.gov', /^\/pmc\/articles\/pmid\/([1-9]\d{0,7})$/],
  ['europepmc.org', /^\/(?:article|abstract)\/med\/(\d{1,8})$/i],
]

function pubmed(url: URL, path: string): ScholarlyReading | undefined {
  const host = url.hostname.replace(/^www\./, '')
  const inPath = pmidShapes
    .filter(([itsHost]) => host === itsHost)
    .map(([, shape]) => shape.exec(path)?.[1])
    .find((found) => found !== undefined)
  const pmid = inPath ?? (isSearchOfPubmed(host, path) ? pmidAskedFor(url) : undefined)
  return pmid ? certain({ pmid }, `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`) : undefined
}

function isSearchOfPubmed(host: string, path: string): boolean {
  if (host === 'pubmed.ncbi.nlm.nih.gov' || host === 'pubmed.gov') return path === ''
  return (
    host === 'ncbi.nlm.nih.gov' && /^\/(?:pubmed|entrez\/query\.fcgi|sites\/entrez)$/.test(path)
  )
}

/** A search for one number is that record. */
function pmidAskedFor({ searchParams }: URL): string | undefined {
  const asked = searchParams.get('term') ?? searchParams.get('list_uids') ?? ''
  return /^([1-9]\d{0,7})(?:\[.{1,10}\])?$/.exec(asked)?.[1]
}

function pmc(url: URL, path: string): ScholarlyReading | undefined {
  const ncbi = matchesHost(url.hostname, 'ncbi.nlm.nih.gov')
  if (!ncbi && !matchesHost(url.hostname, 'europepmc.org')) return undefined
  const digits = /^\/(?:pmc\/)?(?:articles?|abstract)\/(?:pmc\/)?PMC(\d{4,9})(?=\/|$)/i.exec(
    path,
  )?.[1]
  const pmcid = digits ? `PMC${digits}` : undefined
  return pmcid ? certain({ pmcid }, `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`) : undefined
}

function arxiv(url: URL, path: string): ScholarlyReading | undefined {
  if (!matchesHost(url.hostname, 'arxiv.org')) return undefined
  const number =
    /^\/(?:abs|pdf|html|format)\/(\d{4}\.\d{4,5}(?:v\d{1,3})?|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7}(?:v\d{1,3})?)(?:\.pdf)?$/.exec(
      path,
    )?.[1]
  if (!number) return undefined
  return certain({ arxiv: number }, `https://arxiv.org/abs/${number.replace(/v\d+$/, '')}`)
}

function trial(url: URL, path: string): ScholarlyReading | undefined {
  const nct = matchesHost(url.hostname, 'clinicaltrials.gov') && /NCT\d{8}$/i.exec(path)?.[0]
  if (nct) {
    const id = nct.toUpperCase()
    return certain({ trials: [id] }, `https://clinicaltrials.gov/study/${id}`)
  }
  const isrctn = matchesHost(url.hostname, 'isrctn.com') && /^\/(ISRCTN\d{8})$/i.exec(path)?.[1]
  return isrctn ? certain({ trials: [isrctn.toUpperCase()] }) : undefined
}

function orcid(url: URL, path: string): ScholarlyReading | undefined {
  if (!matchesHost(url.hostname, 'orcid.org')) return undefined
  const id = path.slice(1).toUpperCase()
  return isOrcid(id) ? { ...certain({}, `https://orcid.org/${id}`), orcid: id } : undefined
}

/** The publisher's own article codes are the tails of its DOIs. */
function nature(url: URL, path: string): ScholarlyReading | undefined {
  if (!matchesHost(url.hostname, 'nature.com')) return undefined
  const code =
    /^\/articles\/([a-z0-9][a-z0-9._-]{4,60}?)(?:\.e?pdf|\.ris|\/figures\/\d+|\/tables\/\d+|\/metrics)?$/i.exec(
      path,
    )?.[1]
  return code ? certain({ doi: `10.1038/${code.toLowerCase()}` }, undefined, 'likely') : undefined
}

/** Where the publisher's own number follows, where the DOI ends is a rule of thumb. */
function publisher(url: URL): ScholarlyReading | undefined {
  const doi = doiOfAddress(url)
  if (!doi) return undefined
  return certain({ doi }, undefined, endsInAddress(url, doi) ? 'certain' : 'likely')
}
