/** What a part of an abstract is about, whatever its journal calls it. */
export const sectionTopics = ['question', 'method', 'result', 'limits', 'conclusion'] as const
export type SectionTopic = (typeof sectionTopics)[number]

/** Words of section headings, by topic; the first topic that has one of a heading's words takes the section. */
const headingWords: readonly [SectionTopic, RegExp][] = [
  ['limits', /LIMITATION/],
  ['result', /RESULT|FINDING|OUTCOMES? OF|OBSERVATION/],
  [
    'conclusion',
    /CONCLUSION|INTERPRETATION|DISCUSSION|RELEVANCE|IMPLICATION|SIGNIFICANCE|MEANING|COMMENT/,
  ],
  [
    'method',
    /METHOD|DESIGN|SETTING|PARTICIPANT|PATIENT|SUBJECT|INTERVENTION|MEASURE|OUTCOME|MATERIAL|DATA SOURCE|STUDY SELECTION|DATA EXTRACTION|SAMPLE|EXPOSURE|CASE|PROCEDURE|ANALYSIS/,
  ],
  [
    'question',
    /BACKGROUND|OBJECTIVE|AIM|PURPOSE|INTRODUCTION|CONTEXT|IMPORTANCE|HYPOTHES|RATIONALE|QUESTION|GOAL|PROBLEM|OBJECT/,
  ],
]

/**
 * The text under each topic of a structured abstract, headings left out and parts of one topic joined; empty for an
 * abstract without headings. A heading is words in capitals with a colon at the beginning of a sentence, as MEDLINE
 * writes it. What was asked comes last where BACKGROUND and OBJECTIVE are both there: the objective is the question.
 */
export function abstractSections(abstract: string): Partial<Record<SectionTopic, string>> {
  const found = new Map<SectionTopic, Section[]>()
  // Runs of white space are made one character first: a heading is then found without going over them again.
  const text = abstract.replace(/\s+/g, (space) => (/[\n\r]/.test(space) ? '\n' : ' '))
  const headings = [...text.matchAll(headingShape)]
  for (const [at, match] of headings.entries()) {
    const heading = match[1] ?? ''
    const topic = headingWords.find(([, words]) => words.test(heading))?.[0]
    if (!topic) continue
    // The full stop before the next heading belongs to this section.
    const end = (headings[at + 1]?.index ?? text.length) + 1
    const words = text
      .slice(match.index + match[0].length, end)
      .replaceAll('\n', ' ')
      .trim()
    if (words === '') continue
    const sections = found.get(topic)
    if (sections) sections.push({ heading, text: words })
    else found.set(topic, [{ heading, text: words }])
  }
  return Object.fromEntries([...found].map(([topic, sections]) => [topic, joined(topic, sections)]))
}

interface Section {
  readonly heading: string
  readonly text: string
}

/** Nothing in it repeats without a bound, so that no abstract takes longer than its length. */
export const headingShape = /(?:^|[.?!)\]]\s|\n)([A-Z][A-Z ,&/()'-]{2,60}):\s/g

function joined(topic: SectionTopic, sections: readonly Section[]): string {
  const aims = sections.filter(({ heading }) =>
    /OBJECTIVE|AIM|PURPOSE|QUESTION|GOAL|HYPOTHES/.test(heading),
  )
  const chosen = topic === 'question' && aims.length > 0 ? aims : sections
  return chosen.map(({ text }) => text).join(' ')
}

/** The first sentence of a section, and for results the one with the most figures; cut at `most` characters. */
export function keySentence(section: string, topic: SectionTopic, most = 280): string {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const sentences = Array.from(segmenter.segment(section), ({ segment }) => segment.trim()).filter(
    (sentence) => sentence !== '',
  )
  const [first = ''] = sentences
  const figures = (sentence: string) => sentence.match(/\d+(?:\.\d+)?\s?%?/g)?.length ?? 0
  const key =
    topic === 'result'
      ? sentences.reduce((best, one) => (figures(one) > figures(best) ? one : best), first)
      : topic === 'question'
        ? (sentences.at(-1) ?? first)
        : first
  return key.length > most ? `${key.slice(0, key.lastIndexOf(' ', most))} …` : key
}
