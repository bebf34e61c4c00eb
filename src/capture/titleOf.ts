import type { Identifiers } from '../model/resource.ts'
import type { Confidence, FactReason } from './captured.ts'
import type { Reading } from './reading.ts'
import { isOnlyHashtags } from './readPastedPost.ts'

const longestTitle = 300
const longestPostTitle = 140

/**
 * The title to propose. `given` is empty where the text had none and `title` stands in for it;
 * `body` is the text to keep besides, where it says more than the title.
 */
export interface TitleGuess {
  readonly title: string
  readonly given: string
  readonly body?: string
  readonly confidence: Confidence
  readonly reason: FactReason
}

/** The first line that is not a link, an identifier, an author or hashtags alone; else words of the address; else a stand-in. */
export function titleOf(reading: Reading, identifiers: Identifiers): TitleGuess {
  const whole = reading.post.lines.join('\n').trim()
  const lines = reading.post.lines
    .map((line) => ({ line, said: withoutLinksAndNumbers(line.slice(0, 4_000)) }))
    .filter(
      ({ line, said }) =>
        /[\p{L}\p{N}]/u.test(said) && !(line.length < 500 && isOnlyHashtags(line)),
    )
  const start = lines[0]
  if (!start || reading.bare) return standIn(reading, identifiers)
  const longest = reading.isPost ? longestPostTitle : longestTitle
  const said = reading.isPost ? firstSentence(start.said) : start.said
  const title = shortened(withoutClosingHashtags(said), longest)
  const more = reading.isPost || lines.length > 1 || title.endsWith('…')
  return {
    title,
    given: title,
    confidence: reading.isPost ? 'likely' : 'certain',
    reason: 'in-the-text',
    ...(more && whole !== '' ? { body: whole } : {}),
  }
}

function standIn({ main, text }: Reading, identifiers: Identifiers): TitleGuess {
  if (main?.words) {
    const title = shortened(main.words, longestTitle)
    return { title, given: title, confidence: 'likely', reason: 'from-the-words-of-the-address' }
  }
  const platform = main?.platform
  const handle = platform?.handle ? `@${platform.handle}` : undefined
  const { doi, pmid, pmcid, arxiv, trials } = identifiers
  const number =
    (doi && `DOI ${doi}`) ??
    (pmid && `PMID ${pmid}`) ??
    pmcid ??
    (arxiv && `arXiv ${arxiv}`) ??
    trials?.[0]
  const named = platform?.what === 'post' && handle ? `Post by ${handle}` : handle
  const title = named ?? number ?? (main ? plainAddress(main.url) : shortened(text, longestTitle))
  return { title, given: '', confidence: 'perhaps', reason: 'no-title-found' }
}

function plainAddress(url: URL): string {
  return shortened(
    `${url.host.replace(/^www\./, '')}${url.pathname}`.replace(/\/$/, ''),
    longestTitle,
  )
}

function withoutLinksAndNumbers(line: string): string {
  const said = line
    .replace(/(?:https?:\/\/|at:\/\/|\bwww\.)\S+/gi, ' ')
    .replace(/(?:\bdoi\s?:?\s?)?\b10\.\d{4,9}\/\S+/gi, ' ')
    .replace(/\b(?:pmid|pmcid|arxiv)\s{0,3}[:#]\s{0,3}\S+/gi, ' ')
    .replace(/\bPMC\d{4,9}\b/g, ' ')
    .replace(/\s+/g, ' ')
  let end = said.length
  while (end > 0 && ' (["“:;,–—-'.includes(said.charAt(end - 1))) end--
  return said.slice(0, end).trim()
}

/** Hashtags at the end are kept as hashtags; those within the sentence are words of it. */
function withoutClosingHashtags(said: string): string {
  const words = said.split(' ')
  const end = words.findLastIndex((word) => !/^[#＃][\p{L}\p{N}_]+$/u.test(word))
  return words.slice(0, end + 1).join(' ')
}

function firstSentence(text: string): string {
  const end = text.slice(20).search(/[.!?。！？](?:\s|$)/u)
  return end < 0 ? text : text.slice(0, end + 21).replace(/[.。]$/, '')
}

/** Cut at a word's end, by whole characters as a reader counts them. */
function shortened(text: string, longest: number): string {
  const flat = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (flat.length <= longest && text.length <= longest * 4) return flat
  const characters = [...flat].slice(0, longest - 1).join('')
  const space = characters.lastIndexOf(' ')
  return `${characters.slice(0, space > longest / 2 ? space : undefined).trim()}…`
}
