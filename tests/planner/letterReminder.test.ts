import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/model/isoDay.ts'
import type { Letter } from '../../src/model/mentorship.ts'
import { letterReminder } from '../../src/planner/letterReminder.ts'
import { nextStep } from '../../src/planner/nextStep.ts'

const due = '2026-12-10'
const letter: Letter = {
  id: 'l',
  contactId: 'c',
  kind: 'narrative',
  programs: [],
  packet: [],
  remindedOn: [],
  due,
  changedAt: '2026-10-01T00:00:00Z',
}
const { due: _due, ...withoutDue } = letter
const agreed: Letter = { ...letter, askedOn: '2026-10-01', agreedOn: '2026-10-02' }

describe('what a letter asks for', () => {
  test('asking eight weeks before it is due, and not before', () => {
    expect(letterReminder(letter, addDays(due, -57))).toBeNull()
    expect(letterReminder(letter, addDays(due, -56))).toBe('ask')
    expect(letterReminder(withoutDue, due)).toBeNull()
  })

  test('a reminder four, two and one week before, each until it was given', () => {
    for (const weeks of [4, 2, 1]) {
      const day = addDays(due, -7 * weeks)
      const before = { ...agreed, remindedOn: [addDays(due, -200)] }
      expect(letterReminder(before, day)).toBe('remind')
      expect(letterReminder({ ...before, remindedOn: [day] }, addDays(day, 1))).toBeNull()
    }
    expect(letterReminder(agreed, addDays(due, -29))).toBeNull()
  })

  test('whoever has just agreed is not reminded of what came before', () => {
    const late = { ...agreed, agreedOn: addDays(due, -10) }
    expect(letterReminder(late, addDays(due, -9))).toBeNull()
    expect(letterReminder(late, addDays(due, -7))).toBe('remind')
  })

  test('thanks once submitted, nothing once thanked or declined', () => {
    const submitted = { ...agreed, submittedOn: '2026-11-20' }
    expect(letterReminder(submitted, '2026-11-21')).toBe('thank')
    expect(letterReminder({ ...submitted, thankedOn: '2026-11-21' }, due)).toBeNull()
    expect(letterReminder({ ...agreed, declinedOn: '2026-10-05' }, due)).toBeNull()
  })

  test('reminding on the day always settles the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 30 }), (days) => {
        const day = addDays(due, days)
        expect(letterReminder({ ...agreed, remindedOn: [day] }, day)).toBeNull()
      }),
    )
  })
})

test('the one next step: people before mentors, mentors before meetings, meetings before order', () => {
  const facts = { contacts: 0, mentors: 0, mentorWithoutMeeting: null, unsorted: 40 }
  const mentor = { id: 'm', name: 'Miriam Okonkwo' }
  expect(nextStep(facts)?.code).toBe('add-person')
  expect(nextStep({ ...facts, contacts: 3 })?.code).toBe('name-mentor')
  expect(nextStep({ ...facts, contacts: 3, mentors: 1, mentorWithoutMeeting: mentor })).toEqual({
    code: 'plan-meeting',
    ...mentor,
  })
  expect(nextStep({ ...facts, contacts: 3, mentors: 1 })?.code).toBe('sort-captured')
  expect(nextStep({ ...facts, contacts: 3, mentors: 1, unsorted: 4 })).toBeNull()
})
