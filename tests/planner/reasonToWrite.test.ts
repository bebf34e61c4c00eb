import { expect, test } from 'vitest'
import type { ContactPromise } from '../../src/model/interaction.ts'
import type { Letter } from '../../src/model/mentorship.ts'
import { type ReasonMaterial, reasonToWrite } from '../../src/planner/reasonToWrite.ts'

const today = '2026-11-23'

function promise(by: 'me' | 'them', text: string, more: Partial<ContactPromise> = {}) {
  return {
    id: text,
    contactId: 'a',
    by,
    text,
    madeOn: '2026-10-28',
    changedAt: '2026-10-28T12:00:00Z',
    ...more,
  }
}

const letter: Letter = {
  id: 'l',
  contactId: 'a',
  kind: 'narrative',
  programs: [],
  packet: [],
  remindedOn: [],
  submittedOn: '2026-11-09',
  changedAt: '2026-11-09T00:00:00Z',
}

const everything: ReasonMaterial = {
  lastInteractionOn: '2026-10-28',
  promises: [
    promise('me', 'old, done', { doneOn: '2026-11-01' }),
    promise('me', 'no date'),
    promise('me', 'dated', { due: '2026-11-30', madeOn: '2026-11-02' }),
    promise('them', 'a call'),
  ],
  works: [
    { id: 'r1', title: 'Before', savedAt: '2026-10-01T08:00:00Z' },
    { id: 'r2', title: 'Since', savedAt: '2026-11-10T08:00:00Z' },
    {
      id: 'r3',
      title: 'Thrown away',
      savedAt: '2026-11-12T08:00:00Z',
      deletedAt: '2026-11-13T08:00:00Z',
    },
  ],
  events: [
    { id: 'e1', name: 'Past', on: '2026-11-01' },
    { id: 'e2', name: 'RSNA', on: '2026-11-29' },
  ],
  letters: [letter],
  lastSaid: { text: 'Rank list', day: '2026-10-28', kind: 'meeting' },
}

test('reasons come in their order, each once the one before is gone', () => {
  const codes: (string | undefined)[] = []
  let material = everything
  const next = (without: Partial<ReasonMaterial>) => {
    codes.push(reasonToWrite(material, today)?.code)
    material = { ...material, ...without }
  }
  next({ promises: everything.promises.filter(({ by }) => by === 'them') })
  next({ works: [] })
  next({ promises: [] })
  next({ events: [] })
  next({ letters: [] })
  next({ lastSaid: undefined })
  expect(codes).toEqual([
    'my-promise',
    'their-work',
    'their-promise',
    'shared-event',
    'letter-not-thanked',
    'last-said',
  ])
  expect(reasonToWrite(material, today)).toBeNull()
})

test('of my promises the one due first, of their works the newest since we spoke', () => {
  expect(reasonToWrite(everything, today)).toEqual({
    code: 'my-promise',
    text: 'dated',
    due: '2026-11-30',
  })
  expect(reasonToWrite({ ...everything, promises: [] }, today)).toEqual({
    code: 'their-work',
    title: 'Since',
    resourceId: 'r2',
  })
})

test('a letter thanked for, a past event and a work from before are no reason', () => {
  const material: ReasonMaterial = {
    ...everything,
    promises: [],
    works: everything.works.slice(0, 1),
    events: everything.events.slice(0, 1),
    letters: [{ ...letter, thankedOn: '2026-11-10' }],
    lastSaid: undefined,
  }
  expect(reasonToWrite(material, today)).toBeNull()
})
