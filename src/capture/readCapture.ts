import { emptyDraft, type Identifiers, type ResourceDraft } from '../model/resource.ts'
import type { Captured } from './captured.ts'
import { factsOf } from './factsOf.ts'
import { doiAddress } from './findDois.ts'
import { bareNumber, findIdentifiers } from './findIdentifiers.ts'
import { type FoundLink, findLinks } from './findLinks.ts'
import { guessKind } from './guessKind.ts'
import { findHashtags } from './hashtags.ts'
import { type AddressReading, mainAddress, readAddress } from './readAddress.ts'
import type { Reading } from './reading.ts'
import { type PastedPost, readPastedPost } from './readPastedPost.ts'
import { titleOf } from './titleOf.ts'

const mostText = 1_000_000
const mostAddresses = 20

/**
 * What a pasted text or link is, as far as can be said without looking anything up: a link, several lines with a link,
 * a DOI, PMID, PMCID, arXiv or trial number, the text of a post, or just a title. Never throws; linear in the input.
 * A post that mentions a paper stays a post: the paper's identifiers are listed as mentioned, because two resources
 * that share an identifier are held to be the same thing. `now` bounds the dates read from post numbers.
 */
export function readCapture(input: string, now: Date): Captured {
  const reading = readText(withoutMarks(input.slice(0, mostText)), now)
  const identifiers = reading.isPost ? {} : identifiersOf(reading)
  const title = titleOf(reading, identifiers)
  const kindGuess = guessKind({
    url: reading.main?.url,
    platform: reading.main?.platform,
    author: reading.post.handle ? `@${reading.post.handle}` : reading.post.name,
    identifiers,
    title: title.given,
    hashtags: reading.hashtags,
  })
  const url =
    reading.isPost && !isPostAddress(reading.main) ? undefined : addressOf(reading, identifiers)
  const draft: ResourceDraft = {
    ...emptyDraft(kindGuess.kind, title.title),
    identifiers,
    hashtags: [...reading.hashtags],
    ...(url ? { url } : {}),
    ...authorship(reading),
    ...(title.body ? { text: title.body } : {}),
  }
  return {
    draft,
    understood: factsOf(reading, draft, title),
    kindGuess,
    ...(url ? { cleanedUrl: url } : {}),
    removedParameters: reading.main?.normalised.removedParameters ?? [],
  }
}

function readText(text: string, now: Date): Reading {
  const found = findLinks(text)
  const read = found.slice(0, mostAddresses).flatMap((link) => {
    const reading = readAddress(link.address, now)
    return reading ? [{ link, reading }] : []
  })
  const links = read.map(({ reading }) => reading)
  const main = mainAddress(links)
  const mainLink = read.find(({ reading }) => reading === main)?.link
  const prose = withoutLinks(text, found)
  const post = readPastedPost(linesOf(text, prose, mainLink))
  return {
    text,
    links,
    main,
    post,
    isPost: isPostAddress(main) || (main?.platform === undefined && hasAuthor(post)),
    hashtags: findHashtags(prose),
    written: findIdentifiers(prose),
    bare: bareNumber(text),
  }
}

/** The lines with something in them, but for one that is only the link the text is about. */
function linesOf(text: string, prose: string, mainLink: FoundLink | undefined): string[] {
  if (prose.trim() === '') return []
  const written = mainLink && text.slice(mainLink.start, mainLink.end)
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== written)
}

function hasAuthor({ handle, name }: PastedPost): boolean {
  return handle !== undefined || name !== undefined
}

function isPostAddress(main: AddressReading | undefined): boolean {
  return main?.platform?.what === 'post' && main.platform.kind !== 'paper'
}

/** Drops the byte order mark and the invisible direction marks that networks put around handles; spaces of all sorts stay. */
function withoutMarks(text: string): string {
  return text
    .replace(/(?![\n\r\t])\p{Cc}|[\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim()
}

function withoutLinks(text: string, links: readonly FoundLink[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of links) {
    rest += `${text.slice(from, start)} `
    from = end
  }
  return rest + text.slice(from)
}

function identifiersOf({ main, written, bare }: Reading): Identifiers {
  const fromAddress = main?.scholarly?.identifiers ?? {}
  const bareOne = bare ? { [bare.what]: bare.value } : {}
  const arxiv = fromAddress.arxiv ?? written.arxivs[0]
  const found: Identifiers = {
    ...first('doi', written.dois),
    ...first('pmid', written.pmids),
    ...first('pmcid', written.pmcids),
    ...(arxiv ? { arxiv } : {}),
    ...bareOne,
    ...fromAddress,
  }
  const trials = [...new Set([...(fromAddress.trials ?? []), ...written.trials])]
  return trials.length > 0 ? { ...found, trials } : found
}

function first<K extends 'doi' | 'pmid' | 'pmcid'>(key: K, values: readonly string[]): Identifiers {
  const [value] = values
  return value ? { [key]: value } : {}
}

/** The address to keep: the link's own, else the resolver's of the strongest identifier. */
function addressOf({ main }: Reading, identifiers: Identifiers): string | undefined {
  if (main) return main.address
  const { doi, pmid, pmcid, arxiv, trials } = identifiers
  if (doi) return doiAddress(doi)
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
  if (pmcid) return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`
  if (arxiv) return `https://arxiv.org/abs/${arxiv.replace(/v\d+$/, '')}`
  const [trial] = trials ?? []
  return trial?.startsWith('NCT') ? `https://clinicaltrials.gov/study/${trial}` : undefined
}

function authorship({ main, post, isPost }: Reading): Partial<ResourceDraft> {
  const platform = main?.platform
  const handle = platform?.handle ?? (isPost ? post.handle : undefined)
  return {
    ...(platform ? { platform: platform.platform } : {}),
    ...(handle ? { handle } : {}),
    ...(platform?.postId ? { postId: platform.postId } : {}),
    ...(platform?.posted ? { published: platform.posted } : {}),
    ...(isPost && post.name ? { people: [{ name: post.name, role: 'author' as const }] } : {}),
  }
}
