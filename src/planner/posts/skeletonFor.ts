import type { Draft, DraftKind } from '../../model/draft.ts'
import type { Resource } from '../../model/resource.ts'
import {
  abstractSections,
  keySentence,
  type SectionTopic,
  sectionTopics,
} from './abstractSections.ts'
import { placeholder } from './placeholders.ts'
import { addressOf, shortCitation } from './shortCitation.ts'
import { type SkeletonWords, skeletonWords } from './skeletonWords.ts'

/** Someone behind the resource who is among the contacts and should be named. */
export interface Credit {
  readonly name: string
  /** As the network writes it, with or without its @. */
  readonly handle?: string
  readonly contactId: string
}

export interface Skeleton
  extends Pick<
    Draft,
    'kind' | 'text' | 'sourceIds' | 'creditIds' | 'specialties' | 'conflictLine'
  > {
  readonly title: string
  /** What the abstract says on each topic, to write from; the text itself quotes one sentence at most of each. */
  readonly sections: readonly { readonly topic: SectionTopic; readonly text: string }[]
  /** What the writer should know before sharing this at all. */
  readonly cautions: readonly ('retracted' | 'concern' | 'preprint')[]
}

/**
 * The beginning of a post about a saved resource: its order, what is known of it, and marked places for what only the
 * writer can say. Sentences of the abstract stand in quotation marks, each beside a place for one's own words. A line
 * of hyphens separates the posts of a thread.
 */
export function skeletonFor(
  kind: DraftKind,
  resource: Resource,
  { credits, language }: { readonly credits: readonly Credit[]; readonly language: string },
): Skeleton {
  const words = skeletonWords(language)
  const sections = abstractSections(resource.text ?? '')
  const cautions = cautionsOf(resource)
  const parts: Parts = {
    words,
    title: withoutMarks(resource.title.replace(/\s+/g, ' ').trim()),
    quoted: (topic) => quoted(sections[topic], topic),
    source: sourceLines(resource, credits, words),
    warning: [
      ...(cautions.includes('retracted') ? [words.retracted] : []),
      ...(cautions.includes('preprint') ? [words.preprint] : []),
    ].join('\n'),
  }
  return {
    kind,
    title: resource.title,
    text: paragraphs(writers[kind](parts)),
    sourceIds: [resource.id],
    creditIds: credits.map(({ contactId }) => contactId),
    specialties: resource.specialties,
    conflictLine: '',
    sections: sectionTopics.flatMap((topic) => {
      const text = sections[topic]
      return text === undefined ? [] : [{ topic, text }]
    }),
    cautions,
  }
}

interface Parts {
  readonly words: SkeletonWords
  readonly title: string
  readonly quoted: (topic: SectionTopic) => string
  /** Citation, authors to name, address. */
  readonly source: string
  readonly warning: string
}

const postBreak = '---'

const writers: Record<DraftKind, (parts: Parts) => string[]> = {
  own: ({ words, source, warning }) => [
    placeholder(words.fillOwnWords),
    warning,
    source,
    placeholder(words.fillConflict),
  ],
  'summary-thread': ({ words, title, quoted, source, warning }) => [
    `${words.thread}: ${title}`,
    placeholder(words.fillHook),
    warning,
    postBreak,
    topicLine(words.asked, quoted('question'), words.fillAsked),
    postBreak,
    topicLine(words.done, quoted('method'), words.fillDone),
    postBreak,
    topicLine(words.found, quoted('result'), words.fillFound),
    postBreak,
    topicLine(words.limits, quoted('limits'), words.fillLimits),
    postBreak,
    `${words.read}:`,
    source,
    placeholder(words.fillConflict),
  ],
  'infographic-brief': ({ words, title, quoted, source, warning }) => [
    `${words.headline}: ${placeholder(words.fillHook)}`,
    placeholder(words.fillAudience),
    warning,
    `${words.asked}: ${title}`,
    topicLine(words.done, quoted('method'), words.fillDone),
    topicLine(words.keyFigure, quoted('result'), words.fillFound),
    topicLine(words.limits, quoted('limits'), words.fillLimits),
    `${words.altText}: ${placeholder(words.fillAltText)}`,
    source,
    placeholder(words.fillConflict),
  ],
  'question-and-answer': ({ words, quoted, source, warning }) => [
    topicLine(words.question, quoted('question'), words.fillAsked),
    topicLine(words.answer, quoted('conclusion') || quoted('result'), words.fillFound),
    topicLine(words.limits, quoted('limits'), words.fillLimits),
    warning,
    source,
    placeholder(words.fillConflict),
  ],
  'journal-club': ({ words, title, quoted, source, warning }) => [
    `${words.journalClub}: ${title}`,
    placeholder(words.fillWhen),
    warning,
    topicLine(words.asked, quoted('question'), words.fillAsked),
    topicLine(words.found, quoted('result'), words.fillFound),
    ...[1, 2, 3].map((number) => `${words.question}${number}: ${placeholder(words.fillQuestions)}`),
    source,
    placeholder(words.fillConflict),
  ],
  'case-discussion': ({ words, quoted, source, warning }) => [
    `${words.caseDiscussion}: ${placeholder(words.fillCase)}`,
    placeholder(words.fillConsent),
    topicLine(words.found, quoted('conclusion') || quoted('result'), words.fillFound),
    warning,
    source,
    placeholder(words.fillConflict),
  ],
}

function paragraphs(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== '').join('\n\n')
}

/** The quotation is there to write from: the place beside it has still to be filled. */
function topicLine(name: string, quotation: string, ask: string): string {
  return [`${name}: ${placeholder(ask)}`, quotation].filter((piece) => piece !== '').join('\n')
}

function quoted(section: string | undefined, topic: SectionTopic): string {
  return section === undefined ? '' : `“${withoutMarks(keySentence(section, topic))}”`
}

/** A quotation inside the quotation keeps single marks, and nothing in it can look like a place to fill. */
function withoutMarks(sentence: string): string {
  return sentence.replace(/[“”"]/g, '’').replace(/[⟦⟧]/g, '')
}

function sourceLines(resource: Resource, credits: readonly Credit[], words: SkeletonWords): string {
  const names = credits.map(({ name, handle }) => (handle ? `@${handle.replace(/^@/, '')}` : name))
  return [
    shortCitation(resource) || resource.title,
    names.length > 0 ? `${words.authors} ${names.join(', ')}` : '',
    addressOf(resource) ?? '',
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function cautionsOf({ notices, kind, publicationTypes }: Resource): Skeleton['cautions'] {
  const has = (wanted: string) => notices.some((notice) => notice.kind === wanted)
  const isPreprint = kind === 'preprint' || publicationTypes.includes('Preprint')
  const isRetracted = has('retraction') || publicationTypes.includes('Retracted Publication')
  return [
    ...(isRetracted ? (['retracted'] as const) : []),
    ...(has('concern') ? (['concern'] as const) : []),
    ...(isPreprint ? (['preprint'] as const) : []),
  ]
}
