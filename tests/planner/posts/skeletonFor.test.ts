import { describe, expect, test } from 'vitest'
import { blankDraft, draftKinds, draftSchema } from '../../../src/model/draft.ts'
import { emptyDraft, type Resource } from '../../../src/model/resource.ts'
import {
  abstractSections,
  headingShape,
  keySentence,
} from '../../../src/planner/posts/abstractSections.ts'
import { rulesOf } from '../../../src/planner/posts/networkRules.ts'
import { placeholdersIn } from '../../../src/planner/posts/placeholders.ts'
import { addressOf, shortCitation } from '../../../src/planner/posts/shortCitation.ts'
import { skeletonFor } from '../../../src/planner/posts/skeletonFor.ts'
import { splitThread } from '../../../src/planner/posts/splitThread.ts'
import { sharedBytes, sharedFiles } from '../../formats/formatFiles.ts'

const abstract =
  'BACKGROUND: Statins are often stopped on admission. OBJECTIVE: We asked whether holding them changes outcome. ' +
  'DESIGN, SETTING, AND PARTICIPANTS: Registry of five hospitals. METHODS: Propensity matching of 1,284 adults. ' +
  'RESULTS: Groups were alike. Death at 90 days was 14.0% vs 9.1% (HR 1.54; 95% CI 1.12-2.10). ' +
  'LIMITATIONS: Not randomised. CONCLUSIONS AND RELEVANCE: Holding a statin was associated with death.'

const paper: Resource = {
  ...emptyDraft('paper', 'Holding statins at the door'),
  people: [
    { name: 'Osei, Ama', role: 'author', family: 'Osei', given: 'Ama' },
    { name: 'Lund, Bo', role: 'author', family: 'Lund', given: 'Bo' },
    { name: 'Arslan, Deniz', role: 'author', family: 'Arslan', given: 'Deniz' },
  ],
  source: 'Invented Journal of Stroke',
  placeInSource: { abbreviation: 'Inv J Stroke' },
  published: { value: '2026-03', precision: 'month' },
  identifiers: { doi: '10.5555/held' },
  text: abstract,
  specialties: ['neurology'],
  tags: [],
  status: 'read',
  starred: false,
  notes: '',
  id: 'r1',
  savedAt: '2026-11-01T00:00:00Z',
  changedAt: '2026-11-01T00:00:00Z',
  identityKeys: [],
  editedFields: [],
}
const credits = [{ name: 'Ama Osei', handle: 'amaosei.example', contactId: 'c1' }]

describe('abstractSections', () => {
  test('twice as many sections are twice as much to do, whatever stands between them', () => {
    // What is copied from list to list, counted where every copy passes.
    const copied = (sections: number) => {
      const abstractOf = `RESULTS: It did.${'\n'.repeat(20)} `.repeat(sections)
      const values = Array.prototype.values
      let count = 0
      Array.prototype[Symbol.iterator] = function* (this: unknown[]) {
        for (let at = 0; at < this.length; at += 1) {
          count += 1
          yield this[at]
        }
      } as typeof values
      try {
        expect(abstractSections(abstractOf).result).toHaveLength(8 * sections - 1)
      } finally {
        Array.prototype[Symbol.iterator] = values
      }
      return count
    }
    expect(copied(4000)).toBeLessThan(2.5 * copied(2000))
    // Of the shape of a heading every repetition has a bound.
    expect(headingShape.source.replace(/\[[^\]]*\]/g, 'c')).not.toMatch(/[*+]|\{\d+,\}/)
  })

  test('sorts headings by topic; the objective is the question', () => {
    expect(abstractSections(abstract)).toEqual({
      question: 'We asked whether holding them changes outcome.',
      method: 'Registry of five hospitals. Propensity matching of 1,284 adults.',
      result: 'Groups were alike. Death at 90 days was 14.0% vs 9.1% (HR 1.54; 95% CI 1.12-2.10).',
      limits: 'Not randomised.',
      conclusion: 'Holding a statin was associated with death.',
    })
  })

  test.each(['', 'No headings here. DNA: a molecule.', 'Ratio 3: 4. HTTPS: none'])(
    '%j has none',
    (text) => {
      expect(abstractSections(text)).toEqual({})
    },
  )

  test('of a result, the sentence with the figures is the key', () => {
    const { result = '' } = abstractSections(abstract)
    expect(keySentence(result, 'result')).toContain('95% CI 1.12-2.10')
    expect(keySentence('word '.repeat(200), 'method', 50).length).toBeLessThanOrEqual(52)
  })
})

describe('shortCitation', () => {
  test('names one, two, or the first of many', () => {
    expect(shortCitation(paper)).toBe('Osei et al., Inv J Stroke 2026')
    expect(shortCitation({ ...paper, people: paper.people.slice(0, 2) })).toBe(
      'Osei and Lund, Inv J Stroke 2026',
    )
    expect(shortCitation({ ...paper, people: [], published: undefined })).toBe('Inv J Stroke')
  })

  test('the address is the strongest identifier', () => {
    expect(addressOf(paper)).toBe('https://doi.org/10.5555/held')
    expect(addressOf({ ...paper, identifiers: { doi: '10.1/a<b>#c?d\ud800' } })).toBe(
      'https://doi.org/10.1/a%3Cb%3E%23c%3Fd%EF%BF%BD',
    )
    expect(addressOf({ ...paper, identifiers: { pmid: '9000001' } })).toBe(
      'https://pubmed.ncbi.nlm.nih.gov/9000001/',
    )
  })
})

describe('skeletonFor', () => {
  test.each([...draftKinds])(
    '%s names its source, its authors and what is still to write',
    (kind) => {
      const skeleton = skeletonFor(kind, paper, { credits, language: 'en-GB' })
      expect(skeleton.text).toContain('Osei et al., Inv J Stroke 2026')
      expect(skeleton.text).toContain('https://doi.org/10.5555/held')
      expect(skeleton.text).toContain('@amaosei.example')
      expect(skeleton.text).toContain('Conflicts of interest')
      expect(placeholdersIn(skeleton.text).length).toBeGreaterThanOrEqual(2)
      expect(skeleton).toMatchObject({ sourceIds: ['r1'], creditIds: ['c1'], cautions: [] })
    },
  )

  test('a summary thread has question, method, result, limits and link as posts of their own', () => {
    const { text } = skeletonFor('summary-thread', paper, { credits, language: 'en' })
    const parts = splitThread(text, rulesOf('linkedin'))
    expect(parts).toHaveLength(6)
    expect(parts[0]).toContain('Holding statins at the door')
    expect(parts[3]).toContain('“Death at 90 days was 14.0% vs 9.1% (HR 1.54; 95% CI 1.12-2.10).”')
    expect(parts[5]).toContain('https://doi.org/10.5555/held')
  })

  test('a case discussion says so and asks for consent', () => {
    const { text } = skeletonFor('case-discussion', paper, { credits: [], language: 'en' })
    expect(text).toMatch(/^Case discussion: /)
    expect(text).toContain('consent')
  })

  test('says in the post that a paper is a preprint or retracted', () => {
    const retracted: Resource = { ...paper, notices: [{ kind: 'retraction', text: 'Inv J 2026' }] }
    expect(skeletonFor('own', retracted, { credits, language: 'en' })).toMatchObject({
      cautions: ['retracted'],
      text: expect.stringContaining('retraction notice'),
    })
    expect(
      skeletonFor('own', { ...paper, kind: 'preprint' }, { credits, language: 'de' }).text,
    ).toContain('nicht begutachtet')
  })

  test('a title made to look like a break or a filled place is neither', () => {
    const odd = { ...paper, title: 'One\n---\n⟦Two⟧', text: '' }
    const { text } = skeletonFor('summary-thread', odd, { credits, language: 'xx' })
    expect(splitThread(text, rulesOf('linkedin'))).toHaveLength(6)
    expect(text).toContain('One --- Two')
  })

  test('a skeleton is the beginning of a valid draft', () => {
    const { sections, cautions, ...fields } = skeletonFor('journal-club', paper, {
      credits,
      language: 'fr',
    })
    const draft = { ...blankDraft('d1', '2026-11-01T00:00:00Z'), ...fields }
    expect(draftSchema.parse(draft)).toEqual(draft)
    expect(sections).toHaveLength(5)
    expect(cautions).toEqual([])
  })
})

test('a draft has one variant for a network, and a gate open for answers of later versions', () => {
  const draft = blankDraft('d1', '2026-11-01T00:00:00Z')
  const variant = { network: 'x', settings: {} }
  expect(draftSchema.safeParse({ ...draft, variants: [variant, variant] }).success).toBe(false)
  const answer = { answer: 'yes', at: '2026-11-02T00:00:00Z', by: 'a later version' }
  expect(
    draftSchema.parse({ ...draft, gate: { answers: { consent: answer } } }).gate.answers,
  ).toEqual({
    consent: answer,
  })
})

test.skipIf(sharedFiles('data').length === 0)(
  'real structured abstracts give a method and a result',
  () => {
    const abstracts = new TextDecoder()
      .decode(sharedBytes('data', 'pubmed-1000.nbib'))
      .split(/\r?\n\r?\n/)
      .map((record) => {
        const field = /^AB {2}- ([\s\S]*?)(?=^[A-Z]{2,4} *- |$(?![\s\S]))/m.exec(record)
        return field?.[1]?.replace(/\s+/g, ' ') ?? ''
      })
      .filter((text) => /\bMETHODS?: /.test(text) && /\bRESULTS?: /.test(text))
    expect(abstracts.length).toBeGreaterThan(300)
    const complete = abstracts.filter((text) => {
      const { method, result } = abstractSections(text)
      return method && result
    })
    expect(complete.length / abstracts.length).toBeGreaterThan(0.98)
  },
)
