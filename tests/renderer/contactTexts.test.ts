import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contactChange, contactTexts, emptyPosition } from '../../renderer/people/contactTexts.ts'
import { contactFromDraft } from '../../src/commands/contactFromDraft.ts'
import { contactSourceFieldsSchema, emptyContactDraft } from '../../src/model/contact.ts'
import { arbitraryContact } from '../db/arbitraryContact.ts'

const today = '2026-11-24'
const born = { id: 'c1', now: '2026-11-24T08:00:00.000Z' }
const miriam = contactFromDraft(
  {
    ...emptyContactDraft('Miriam Okonkwo'),
    emails: [{ address: 'm@saguaro.example', label: 'work', preferred: true }],
    phones: [{ raw: '(520) 555-0134', label: 'pager' }],
    profiles: [{ platform: 'linkedin', handle: 'miriam-okonkwo' }],
    positions: [{ title: 'Professor', from: { value: '2020-07', precision: 'month' } }],
  },
  born,
)
const texts = contactTexts(miriam)
const change = (changed: Partial<typeof texts>) =>
  contactChange(miriam, { ...texts, ...changed }, today)

test('a form that was opened and not changed changes nothing, whoever is in it', () => {
  fc.assert(
    fc.property(arbitraryContact, (draft) => {
      const contact = contactFromDraft(draft, born)
      expect(contactChange(contact, contactTexts(contact), today)).toEqual({
        patch: {},
        problems: {},
      })
    }),
  )
})

test('a line that was there keeps its label; a new one is read, with the country only where it says it', () => {
  const { patch, problems } = change({
    emails: 'm@saguaro.example\nmiriam@home.example',
    phones: '(520) 555-0134\n+1 520 555 0199',
  })
  expect(problems).toEqual({})
  expect(patch.emails).toEqual([
    { address: 'm@saguaro.example', label: 'work', preferred: true },
    { address: 'miriam@home.example' },
  ])
  expect(patch.phones).toEqual([
    { raw: '(520) 555-0134', label: 'pager' },
    { raw: '+1 520 555 0199', e164: '+15205550199' },
  ])
})

test('a profile is known by its link, a Mastodon server among them', () => {
  const { patch } = change({ profiles: 'https://orcid.org/0000-0002-1825-0097\nx.com/lenahart' })
  expect(patch.profiles).toMatchObject([
    { platform: 'orcid', handle: '0000-0002-1825-0097' },
    { platform: 'x', handle: 'lenahart' },
  ])
})

test('positions are as precise as they are said, rows left empty are none', () => {
  const later = { ...emptyPosition, institution: 'Mesa Valley', from: 'Aug 2025' }
  expect(change({ positions: [later, emptyPosition] }).patch.positions).toEqual([
    { institution: 'Mesa Valley', from: { value: '2025-08', precision: 'month' } },
  ])
})

test('what cannot be saved is told by its field and leaves the others to be saved', () => {
  const { patch, problems } = change({
    name: ' ',
    emails: 'not an address',
    metWhen: 'some day',
    pronouns: 'she/her',
  })
  expect(Object.keys(problems).sort()).toEqual(['emails', 'metWhen', 'name'])
  expect(patch).toEqual({ pronouns: 'she/her' })
})

test('where, when and through whom are one field of the record, and all empty is none', () => {
  const met = { metWhere: 'on the wards', metWhen: '14 Mar 2026', metThroughId: 'c2' }
  expect(change(met).patch.met).toEqual({
    where: 'on the wards',
    when: { value: '2026-03-14', precision: 'day' },
    throughId: 'c2',
  })
  const known = { ...miriam, met: { where: 'Tucson' } }
  const { patch } = contactChange(known, { ...contactTexts(known), metWhere: '' }, today)
  expect(patch).toEqual({ met: undefined })
})

test('whatever is typed, what is saved fits the record', () => {
  const typed = fc.record(
    {
      name: fc.string(),
      emails: fc.string(),
      phones: fc.string(),
      profiles: fc.string(),
      credentials: fc.string(),
      metWhen: fc.string(),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(typed, (fields) => {
      const { patch } = change(fields as Partial<typeof texts>)
      const parsed = contactSourceFieldsSchema.partial().safeParse(patch)
      expect(parsed.error).toBeUndefined()
    }),
  )
})
