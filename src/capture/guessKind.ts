import type { Identifiers, ResourceKind } from '../model/resource.ts'
import type { KindGuess } from './captured.ts'
import { matchesHost } from './matchesHost.ts'
import { platformRules } from './platformRules.ts'
import type { PlatformReading } from './platforms/platformReading.ts'

interface Clues {
  readonly url?: URL | undefined
  readonly platform?: PlatformReading | undefined
  /** Who wrote the pasted post, as it is shown. */
  readonly author?: string | undefined
  readonly identifiers: Identifiers
  readonly title: string
  readonly hashtags: readonly string[]
}

const widerKinds: readonly ResourceKind[] = ['paper', 'page']

/** The kind of thing the clues point to and the clue that decided; a title may narrow a paper or a page, never the rest. */
export function guessKind(clues: Clues): KindGuess {
  const guess = fromAddress(clues) ?? fromIdentifiers(clues.identifiers)
  if (guess && !widerKinds.includes(guess.kind)) return guess
  if (guess && (clues.platform || clues.identifiers.trials) && guess.kind === 'page') return guess
  const narrower = fromTitle(clues.title)
  if (narrower && (!guess || narrower.kind !== 'paper')) return narrower
  if (guess) return guess
  const [tag] = clues.hashtags
  if (tag && !clues.url) return { kind: 'post', reason: 'post', because: `#${tag}` }
  return { kind: 'page', reason: 'not-known', because: '' }
}

function fromAddress({ platform, author, identifiers, url }: Clues): KindGuess | undefined {
  if (platform) {
    return { kind: platform.kind ?? 'post', reason: 'post', because: platform.platform }
  }
  if (author) return { kind: 'post', reason: 'post', because: author }
  const doi = identifiers.doi
  const byDoi = doi && platformRules.doiKinds.rules.find(({ prefix }) => doi.startsWith(prefix))
  if (byDoi) return { kind: byDoi.kind, reason: 'doi', because: byDoi.prefix }
  if (!url) return undefined
  const rule = platformRules.hostKinds.rules.find(
    ({ hosts, pathPrefix }) =>
      hosts.some((host) => matchesHost(url.hostname, host)) &&
      (pathPrefix === undefined || url.pathname.startsWith(pathPrefix)),
  )
  return rule && { kind: rule.kind, reason: 'host', because: url.hostname }
}

function fromIdentifiers({ doi, pmid, pmcid, arxiv, trials }: Identifiers): KindGuess | undefined {
  const because = doi ?? pmid ?? pmcid
  if (because) return { kind: 'paper', reason: 'identifier', because }
  if (arxiv) return { kind: 'preprint', reason: 'identifier', because: arxiv }
  const [trial] = trials ?? []
  return trial ? { kind: 'page', reason: 'identifier', because: trial } : undefined
}

function fromTitle(title: string): KindGuess | undefined {
  const words = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  for (const { words: phrases, kind } of platformRules.titleKinds.rules) {
    const phrase = phrases.find((candidate) => words.includes(` ${candidate} `))
    if (phrase) return { kind, reason: 'title-words', because: phrase }
  }
  return undefined
}
