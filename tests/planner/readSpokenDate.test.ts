import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayNumber } from '../../src/model/isoDay.ts'
import { publicationDateSchema } from '../../src/model/publicationDate.ts'
import { readLog, readPromise } from '../../src/planner/readPromise.ts'
import { readSpokenDate, readSpokenDay } from '../../src/planner/readSpokenDate.ts'

// A Tuesday.
const today = '2026-11-24'
const past = (text: string) => readSpokenDate(text, today, 'past')?.value
const future = (text: string) => readSpokenDate(text, today, 'future')?.value

test.each([
  ['today', '2026-11-24', '2026-11-24'],
  ['Yesterday', '2026-11-23', '2026-11-23'],
  ['tomorrow', '2026-11-25', '2026-11-25'],
  ['28 Oct', '2026-10-28', '2027-10-28'],
  ['Oct 28th', '2026-10-28', '2027-10-28'],
  ['28 October 2025', '2025-10-28', '2025-10-28'],
  ['24 nov', '2026-11-24', '2026-11-24'],
  ['29 Feb', '2024-02-29', '2028-02-29'],
  ['Friday', '2026-11-20', '2026-11-27'],
  ['tue', '2026-11-17', '2026-12-01'],
  ['Tues.', '2026-11-17', '2026-12-01'],
  ['weds', '2026-11-18', '2026-11-25'],
  ['on thur', '2026-11-19', '2026-11-26'],
  ['this Saturday', '2026-11-21', '2026-11-28'],
  ['the day after tomorrow', '2026-11-26', '2026-11-26'],
  ['day before yesterday', '2026-11-22', '2026-11-22'],
  ['in three weeks', '2026-12-15', '2026-12-15'],
  ['two days ago', '2026-11-22', '2026-11-22'],
  ['Fri, Nov 13 2026', '2026-11-13', '2026-11-13'],
  ['in 2 weeks', '2026-12-08', '2026-12-08'],
  ['2 weeks', '2026-11-10', '2026-12-08'],
  ['3 days ago', '2026-11-21', '2026-11-21'],
  ['a month ago', '2026-10-24', '2026-10-24'],
  ['2026-10-28', '2026-10-28', '2026-10-28'],
  ['October', '2026-10', '2027-10'],
  ['Dec', '2025-12', '2026-12'],
  ['Sept 2024', '2024-09', '2024-09'],
  ['2026-03', '2026-03', '2026-03'],
  ['2024', '2024', '2024'],
])('“%s” is %s behind and %s ahead', (text, behind, ahead) => {
  expect(past(text)).toBe(behind)
  expect(future(text)).toBe(ahead)
})

test.each([
  '',
  'soon',
  '31 Feb',
  '28/10/2026',
  'may be',
  '2026-13',
  '2026-02-30',
  '0 Oct',
  'in 3 days ago',
  'zero days ago',
  'Mon Nov 13',
  'Fri 13 Nov 2025',
])('“%s” is not understood', (text) => {
  expect(readSpokenDate(text, today, 'past')).toBeUndefined()
})

test('a day of the week beside a date says which it is', () => {
  expect(past('Friday, Nov 13')).toBe('2026-11-13')
  expect(future('Sat, Nov 28')).toBe('2026-11-28')
  expect(future('Friday, Nov 13')).toBeUndefined()
})

test('whatever is typed, a date that is understood is one, and lies where it is meant when no year is said', () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('mon', 'friday', 'oct', '28', '31', 'in', '2', 'weeks', 'ago', '2026', 'last'),
  )
  const typed = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(typed, (text) => {
      const date = readSpokenDate(text, today, 'past')
      expect(publicationDateSchema.optional().safeParse(date).success).toBe(true)
    }),
  )
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: -300, max: 300 }),
      (base, away) => {
        const now = addDays('2000-01-01', base)
        const day = addDays(now, away)
        const said = `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`
        const meant = away <= 0 ? 'past' : 'future'
        fc.pre(day.slice(5) !== '02-29')
        expect(readSpokenDay(said, now, meant)).toBe(day)
      },
    ),
  )
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.constantFrom('mon', 'tue', 'sun'),
      (base, name) => {
        const now = addDays('2000-01-01', base)
        const next = readSpokenDay(name, now, 'future') ?? ''
        const last = readSpokenDay(name, now, 'past') ?? ''
        expect(dayNumber(next) - dayNumber(now)).toBeGreaterThan(0)
        expect(dayNumber(next) - dayNumber(now)).toBeLessThanOrEqual(7)
        expect((dayNumber(next) - dayNumber(last)) % 7).toBe(0)
        expect(dayNumber(now) - dayNumber(last)).toBeGreaterThan(0)
      },
    ),
  )
})

test('a promise takes the day behind its last “by”, and only where it is a day', () => {
  expect(readPromise('Send interview dates for January by 30 Nov', today)).toEqual({
    text: 'Send interview dates for January',
    due: '2026-11-30',
  })
  expect(readPromise('Draft the poster, due tomorrow.', today)).toEqual({
    text: 'Draft the poster',
    due: '2026-11-25',
  })
  expect(readPromise('Read the paper by Okonkwo', today)).toEqual({
    text: 'Read the paper by Okonkwo',
  })
  expect(readPromise('Stand by October', today)).toEqual({ text: 'Stand by October' })
  expect(readPromise('   ', today)).toBeUndefined()
})

test('lines that begin with I: or They: are promises, the others are what was said', () => {
  expect(
    readLog(
      'Talked about ranking.\nI: send the list by Friday\n- She: call Tucson\nIdea: poster',
      today,
    ),
  ).toEqual({
    text: 'Talked about ranking.\nIdea: poster',
    promises: [
      { by: 'me', text: 'send the list', due: '2026-11-27' },
      { by: 'them', text: 'call Tucson' },
    ],
  })
})
