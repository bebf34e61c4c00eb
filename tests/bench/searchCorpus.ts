import type { Resource, ResourceDraft } from '../../src/model/resource.ts'
import { readOwnDrafts, readPubmedDrafts } from './readDrafts.ts'
import { resourceFromDraft } from './resourceFromDraft.ts'
import { pick, seededRandom } from './seededRandom.ts'

const abstractLength = 1_500
const headings = 14

/** As many resources as asked for, and what they were made of. */
export interface SearchCorpus {
  readonly source: string
  readonly resources: readonly Resource[]
}

/**
 * Records of real length put together anew from the sentences, title halves and headings of the records at hand, the
 * same on every run. The vocabulary stays that of the source: a library of this size would know more rare words.
 */
export function searchCorpus(size: number): SearchCorpus {
  const { name, drafts } = readPubmedDrafts() ?? readOwnDrafts()
  const random = seededRandom(size)
  const parts = partsOf(drafts)
  const resources = Array.from({ length: size }, (_, place) =>
    resourceFromDraft(recombined(pick(drafts, random), parts, random), place),
  )
  return { source: name, resources }
}

interface Parts {
  readonly beginnings: readonly string[]
  readonly endings: readonly string[]
  readonly sentences: readonly string[]
  readonly mesh: ResourceDraft['mesh']
}

function partsOf(drafts: readonly ResourceDraft[]): Parts {
  const titles = drafts.map(({ title }) => title.split(' '))
  return {
    beginnings: titles.map((words) => words.slice(0, Math.ceil(words.length / 2)).join(' ')),
    endings: titles.map((words) => words.slice(Math.ceil(words.length / 2)).join(' ')),
    sentences: drafts.flatMap(({ text = '' }) => text.split(/(?<=\.)\s+/)).filter(Boolean),
    mesh: drafts.flatMap(({ mesh }) => mesh),
  }
}

function recombined(draft: ResourceDraft, parts: Parts, random: () => number): ResourceDraft {
  const sentences: string[] = []
  for (let length = 0; length < abstractLength; ) {
    const sentence = pick(parts.sentences, random)
    sentences.push(sentence)
    length += sentence.length + 1
  }
  return {
    ...draft,
    identifiers: { pmid: `${10_000_000 + Math.floor(random() * 30_000_000)}` },
    title: `${pick(parts.beginnings, random)} ${pick(parts.endings, random)}`,
    text: sentences.join(' '),
    mesh: Array.from({ length: headings }, () => pick(parts.mesh, random)),
  }
}
