import { afterEach, expect, test, vi } from 'vitest'
import { localeOfDates } from '../../renderer/text/dateFormat.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

test.each([
  [[], 'en-US', true],
  [['en-US'], 'en-US', true],
  [['en-GB', 'en'], 'en-GB', false],
  [['de-DE', 'en-GB'], 'en-GB', false],
  [['de-DE', 'de'], 'en-US', false],
  [['hi-IN'], 'en-US', true],
  [['en'], 'en', true],
] as const)('a system of %j has the dates of %s', (wanted, locale, is12Hour) => {
  expect(localeOfDates(wanted)).toEqual({ locale, is12Hour })
})

/** What the words are in a program started on a system of these languages. */
async function wordsIn(languages: readonly string[]) {
  vi.stubGlobal('navigator', { languages })
  vi.resetModules()
  const days = await import('../../renderer/text/days.ts')
  const dates = await import('../../renderer/text/dates.ts')
  const plain = (text: string) => text.replace(/\s*–\s*/gu, '–').replace(/\s/gu, ' ')
  return [
    days.dayWords('2026-11-26', '2026-11-01'),
    days.dayWords('2025-11-26', '2026-11-01'),
    days.longDayWords('2026-11-26'),
    plain(days.daysWords('2026-11-23', '2026-11-29')),
    plain(days.timeWords('2026-11-26T21:05')),
    plain(days.timeWords('2026-11-26T00:05')),
    dates.fullDate('2026-11-26'),
    dates.publicationWords({ value: '2019-12-24', precision: 'day' }),
  ]
}

test('days and times are those of the United States where the system says so', async () => {
  expect(await wordsIn(['en-US'])).toEqual([
    'Nov 26',
    'Nov 26, 2025',
    'Thursday, November 26',
    'Nov 23–29, 2026',
    '9:05 PM',
    '12:05 AM',
    'Nov 26, 2026',
    'Dec 24, 2019',
  ])
})

test('and of Britain where it says that', async () => {
  expect(await wordsIn(['en-GB'])).toEqual([
    '26 Nov',
    '26 Nov 2025',
    'Thursday 26 November',
    '23–29 Nov 2026',
    '21:05',
    '00:05',
    '26 Nov 2026',
    '24 Dec 2019',
  ])
})
