import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBlankDate, readDate } from '../../src/formats/shared/readDate.ts'
import { publicationDateSchema } from '../../src/model/publicationDate.ts'

test.each([
  ['2011', '2011', 'year', undefined],
  ['2002 Sep', '2002-09', 'month', undefined],
  ['2019 Dec 24', '2019-12-24', 'day', undefined],
  ['2016 Jan-Feb', '2016-01', 'month', '2016 Jan-Feb'],
  ['2020 Spring', '2020', 'year', '2020 Spring'],
  ['Winter 2019', '2019', 'year', 'Winter 2019'],
  ['2014 Dec 24-31', '2014-12-24', 'day', '2014 Dec 24-31'],
  ['1998 Dec-1999 Jan', '1998-12', 'month', '1998 Dec-1999 Jan'],
  ['2000-2001', '2000', 'year', '2000-2001'],
  ['2011 1st Quarter', '2011', 'year', '2011 1st Quarter'],
  ['20160419', '2016-04-19', 'day', undefined],
  ['2013/04/18', '2013-04-18', 'day', undefined],
  ['2001/09/01/', '2001-09-01', 'day', undefined],
  ['2001/00/00/', '2001', 'year', undefined],
  ['2016/12//', '2016-12', 'month', undefined],
  ['2014///', '2014', 'year', undefined],
  ['2020-05-12', '2020-05-12', 'day', undefined],
  ['12 May 2022', '2022-05-12', 'day', undefined],
  ['May 12, 2022', '2022-05-12', 'day', undefined],
  ['September 2018', '2018-09', 'month', undefined],
  ['2023 Feb 30', '2023-02', 'month', '2023 Feb 30'],
  ['2024 Feb 29', '2024-02-29', 'day', undefined],
  ['05/12/2022', '2022', 'year', '05/12/2022'],
  ['2022/13/01', '2022', 'year', '2022/13/01'],
])('%s is %s to the %s', (words, value, precision, given) => {
  expect(readDate(words)).toEqual(
    given === undefined ? { value, precision } : { value, precision, given },
  )
})

test.each(['99', 'YEAR/MONTH/DAY/', 'sometime', '', '0000', '12345'])('%j is no date', (words) => {
  expect(readDate(words)).toBeUndefined()
})

test('whatever is read fits the model', () => {
  const words = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.oneof(fc.nat(3000).map(String), fc.constantFrom('Jan', 'may', 'Spring', '/', '-', ' ')),
      )
      .map((parts) => parts.join(' ')),
  )
  fc.assert(
    fc.property(words, (given) => {
      const date = readDate(given)
      expect(date === undefined || publicationDateSchema.safeParse(date).success).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('a date that says it is none is not a bad date', () => {
  expect(['', '///', ' - ', 'None', 'n.d.', 'N/A'].map(isBlankDate)).toEqual(
    Array.from({ length: 6 }, () => true),
  )
  expect(['2020', 'May', 'soon'].map(isBlankDate)).toEqual([false, false, false])
})
