import { expect, test } from 'vitest'
import { emptyEvent } from '../../src/model/event.ts'
import { eventFromDraft } from '../../src/model/eventKeys.ts'
import { zonedTime } from '../../src/model/eventTime.ts'
import { ledChatsOf } from '../../src/model/ledChat.ts'
import { chatCandidates } from '../../src/portfolio/document/chatCandidates.ts'
import type { PortfolioMaterial } from '../../src/portfolio/document/material.ts'

const start = zonedTime('2026-11-05T21:00:00', 'America/New_York')
const chat = { ...emptyEvent('chat', '#MedEdChat', start), hashtag: 'MedEdChat' }
const made = (draft: typeof chat) => eventFromDraft(draft, 'e1', '2026-11-01T00:00:00.000Z')

test('of a series those occurrences count that were led, each on its own day; of a meeting nothing does', () => {
  const recurrence = { rrule: 'FREQ=WEEKLY;BYDAY=TH', rdates: [], exdates: [] }
  const at = (day: string) => zonedTime(`${day}T21:00:00`, 'America/New_York')
  const led = { led: true, topic: 'Feedback' }
  const series = made({
    ...chat,
    recurrence,
    changes: [
      { of: at('2026-11-12'), chat: led },
      { of: at('2026-11-19'), start: at('2026-11-20'), title: 'Special', chat: led },
      { of: at('2026-11-26'), chat: { topic: 'Only joined' } },
    ],
  })
  expect(ledChatsOf(series)).toMatchObject([
    { id: 'e1@2026-11-12', title: '#MedEdChat', topic: 'Feedback', day: '2026-11-12' },
    { id: 'e1@2026-11-19', title: 'Special', day: '2026-11-20' },
  ])
  expect(ledChatsOf(made({ ...chat, chat: led }))).toMatchObject([{ id: 'e1' }])
  expect(ledChatsOf({ ...made({ ...chat, chat: led }), deletedAt: start.kind })).toEqual([])
  expect(ledChatsOf(made({ ...chat, kind: 'meeting', chat: led }))).toEqual([])
})

test('an entry says when and on what, and nothing of what was prepared or said', () => {
  const notes = { led: true, topic: 'Feedback', transcript: 'CANARY', peopleMet: ['CANARY'] }
  const chats = ledChatsOf(made({ ...chat, notes: 'CANARY', chat: notes }))
  const [candidate] = chatCandidates({ chats } as unknown as PortfolioMaterial)
  const entry = candidate?.entry(false)
  expect(entry).toMatchObject({
    aside: '5 Nov 2026',
    lead: [{ text: '#MedEdChat', bold: true }, { text: '. Chat led.' }],
    paragraphs: [[{ text: 'Feedback' }]],
  })
  expect(JSON.stringify(entry)).not.toContain('CANARY')
})
