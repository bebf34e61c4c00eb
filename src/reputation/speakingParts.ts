import type { DocumentEntry, PortfolioDocument, Run } from '../model/portfolioDocument.ts'
import { scan } from './scan.ts'
import type { ScanContext } from './scanTypes.ts'

/** A part of a document in which somebody could be recognised. */
export interface SpeakingPart {
  readonly key: string
  readonly title: string
  readonly blocks: number
  readonly warns: number
}

/**
 * Records whose words tell of what happened. Names, addresses and numbers are what references, contacts and letters
 * consist of: they are left out.
 */
const telling = new Set(['experiences', 'resources', 'drafts', 'events', 'goals', 'mentorMeetings'])

/** The texts of a document in which somebody could be recognised, the worst first. */
export function speakingParts(document: PortfolioDocument, context: ScanContext): SpeakingPart[] {
  const parts = document.sections.flatMap(({ id, heading, text, entries }) => [
    { key: id, title: heading, text: text.join('\n\n') },
    ...entries.flatMap(toldBy),
  ])
  return parts
    .flatMap(({ key, title, text }): SpeakingPart[] => {
      if (text.trim() === '') return []
      const { findings } = scan(text, context)
      const of = (asked: string) => findings.filter(({ severity }) => severity === asked).length
      const [blocks, warns] = [of('block'), of('warn')]
      return blocks + warns === 0 ? [] : [{ key, title, blocks, warns }]
    })
    .sort((a, b) => b.blocks - a.blocks || b.warns - a.warns)
}

function toldBy({ key, lead, paragraphs }: DocumentEntry) {
  if (!telling.has(key.slice(0, key.indexOf(':')))) return []
  const title = wordsOf(lead)
  // A post begins with its own words; what stands first of the others is a title or a reference.
  const told = key.startsWith('drafts:') ? [lead, ...paragraphs] : paragraphs
  return [{ key, title, text: told.map(wordsOf).join('\n\n') }]
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
