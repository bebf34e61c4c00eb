import type { ResourceDraft } from '../model/resource.ts'
import {
  type Confidence,
  type Fact,
  type FactName,
  type FactReason,
  factNames,
} from './captured.ts'
import type { Reading } from './reading.ts'
import type { TitleGuess } from './titleOf.ts'

const mostMentioned = 10

/** What was understood, as facts in the order they are worth showing. */
export function factsOf(reading: Reading, draft: ResourceDraft, title: TitleGuess): Fact[] {
  const facts = [
    ...platformFacts(reading, draft),
    ...identifierFacts(reading, draft),
    ...addressFacts(reading),
    ...mentioned(reading, draft),
  ]
  if (draft.hashtags.length > 0) {
    facts.push(
      fact('hashtags', draft.hashtags.map((tag) => `#${tag}`).join(' '), 'certain', 'in-the-text'),
    )
  }
  if (title.title !== '') facts.push(fact('title', title.title, title.confidence, title.reason))
  return facts.sort((a, b) => factNames.indexOf(a.what) - factNames.indexOf(b.what))
}

function fact(what: FactName, value: string, confidence: Confidence, reason: FactReason): Fact {
  return { what, value, confidence, reason }
}

function platformFacts({ main, isPost }: Reading, draft: ResourceDraft): Fact[] {
  const facts: Fact[] = []
  const platform = main?.platform
  const sure = platform?.confidence ?? 'likely'
  if (platform) facts.push(fact('platform', platform.platform, sure, 'in-the-address'))
  if (draft.handle) {
    const what = platform?.what === 'profile' ? 'profile' : 'handle'
    facts.push(fact(what, draft.handle, sure, platform?.handle ? 'in-the-address' : 'in-the-text'))
  }
  const [author] = draft.people
  if (isPost && author) facts.push(fact('author', author.name, 'likely', 'in-the-text'))
  if (platform?.postId) facts.push(fact('post-id', platform.postId, sure, 'in-the-address'))
  if (platform?.posted) {
    facts.push(fact('posted', platform.posted.value, 'likely', 'from-the-post-number'))
  }
  return facts
}

/** What had to be mended is not written there letter for letter. */
function inText(text: string, value: string): Pick<Fact, 'confidence' | 'reason'> {
  const isWritten = text.toLowerCase().includes(value.replace(/^PMC/, '').toLowerCase())
  return { confidence: isWritten ? 'certain' : 'likely', reason: 'in-the-text' }
}

function identifierFacts({ main, bare, text }: Reading, draft: ResourceDraft): Fact[] {
  const held = main?.scholarly
  const facts: Fact[] = []
  for (const what of ['doi', 'pmid', 'pmcid', 'arxiv'] as const) {
    const value = draft.identifiers[what]
    if (!value) continue
    const inAddress = held?.identifiers[what] === value ? held : undefined
    const found = inAddress ?? (bare?.what === what ? bare : inText(text, value))
    facts.push(fact(what, value, found.confidence, found.reason))
  }
  for (const trial of draft.identifiers.trials ?? []) {
    const inAddress = held?.identifiers.trials?.includes(trial)
    facts.push(fact('trial', trial, 'certain', inAddress ? 'in-the-address' : 'in-the-text'))
  }
  if (held?.orcid) facts.push(fact('orcid', held.orcid, 'certain', 'in-the-address'))
  return facts
}

function addressFacts({ main, text }: Reading): Fact[] {
  const facts: Fact[] = []
  const scheme = /^\s{0,10}([a-z][a-z0-9+.-]{1,20}):\S/i.exec(text)?.[1]?.toLowerCase()
  if (scheme && refusedSchemes.has(scheme)) {
    facts.push(fact('refused-address', `${scheme}:`, 'certain', 'not-a-web-address'))
  }
  if (!main) return facts
  const { unwrapped, mirror, removedParameters } = main.normalised
  for (const host of unwrapped) facts.push(fact('unwrapped', host, 'certain', 'in-the-address'))
  if (mirror) facts.push(fact('mirror', mirror, 'certain', 'in-the-address'))
  if (removedParameters.length > 0) {
    facts.push(fact('tracking-removed', removedParameters.join(' '), 'certain', 'in-the-address'))
  }
  if (main.short) facts.push(fact('short-link', main.url.hostname, 'certain', 'in-the-address'))
  return facts
}

const refusedSchemes = new Set([
  'javascript',
  'data',
  'file',
  'vbscript',
  'blob',
  'about',
  'ftp',
  'view-source',
  'filesystem',
  'ms-msdt',
])

/** Identifiers and addresses of other things the text speaks of. */
function mentioned({ written, links, main }: Reading, draft: ResourceDraft): Fact[] {
  const own = Object.values(draft.identifiers).flat()
  const inLinks = links
    .filter((link) => link !== main || draft.url === undefined)
    .flatMap(({ scholarly, address }) => scholarly?.identifiers.doi ?? address)
  const all = [
    ...written.dois,
    ...written.pmids.map((pmid) => `PMID ${pmid}`),
    ...written.pmcids,
    ...written.arxivs.map((arxiv) => `arXiv ${arxiv}`),
    ...written.trials,
    ...inLinks,
  ]
  return [...new Set(all)]
    .filter((value) => !own.includes(value.replace(/^(?:PMID|arXiv) /, '')) && value !== draft.url)
    .slice(0, mostMentioned)
    .map((value) => fact('mentioned', value, 'likely', 'in-the-text'))
}
