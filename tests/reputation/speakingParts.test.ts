import { expect, test } from 'vitest'
import type { PortfolioDocument } from '../../src/model/portfolioDocument.ts'
import { speakingParts } from '../../src/reputation/speakingParts.ts'
import { entryOf } from '../formats/portfolioDocuments.ts'

const telling = 'I sat with Mrs. Delgado, MRN 4471902, in room 12.'
const quiet = 'Each week we saw forty people.'

function documentOf(
  ...entries: PortfolioDocument['sections'][number]['entries']
): PortfolioDocument {
  const section = { id: 's', heading: 'Reflection', isNumbered: false, tables: [] }
  return {
    title: 'CV',
    owner: 'Sam Iwasaki',
    ownerLines: ['sam@example.org'],
    paper: 'a4',
    madeOn: '2026-11-26',
    sections: [{ ...section, text: [], entries }],
  }
}

const context = { ownNames: ['Sam Iwasaki'], ownInstitutions: [], bio: '', handle: '' }
const told = (key: string, text: string) => entryOf(key, 'Lead', { paragraphs: [[{ text }]] })

test('a text that speaks of somebody is found by its entry, the worst first', () => {
  const document = documentOf(
    told('experiences:1', quiet),
    told('experiences:2', 'Dr. Priscilla Amoah-Grant taught me.'),
    told('mentorMeetings:3', telling),
  )
  const parts = speakingParts(document, context)
  expect(parts[0]).toMatchObject({ key: 'mentorMeetings:3', title: 'Lead, Clinic' })
  expect(parts[0]?.blocks).toBeGreaterThan(0)
  expect(parts.map(({ key }) => key)).not.toContain('experiences:1')
})

test('a section’s own text is read, and the words of a post', () => {
  const document = documentOf(entryOf('drafts:1', telling, { paragraphs: [] }))
  const [section] = document.sections
  if (!section) throw new Error('no section')
  const parts = speakingParts({ ...document, sections: [{ ...section, text: [telling] }] }, context)
  expect(parts.map(({ key, title }) => [key, title])).toEqual([
    ['s', 'Reflection'],
    ['drafts:1', `${telling}, Clinic`],
  ])
})

test('what consists of names and numbers is not held against them', () => {
  const document = documentOf(
    told('contacts:1', 'Dr. Miriam Okonkwo, 602-555-0199'),
    told('letters:2', telling),
    told('scholarlyWorks:3', 'Iwasaki S, Okonkwo M.'),
  )
  expect(speakingParts(document, context)).toEqual([])
})
