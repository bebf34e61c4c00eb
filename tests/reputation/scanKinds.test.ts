import { expect, test } from 'vitest'
import { scan } from '../../src/reputation/scan.ts'

/** What was found, as `LABEL words`. */
function found(text: string): string[] {
  return scan(text).findings.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`)
}

test.each([
  ['Her surgery was 21-SEP-2025 and she is already walking.', 'DATE', '21-SEP-2025'],
  ['My patient was transplanted in 09/2025.', 'DATE', '09/2025'],
  ["Pt last seen well Sept '25, now home.", 'DATE', "Sept '25"],
  ['My patient died on the first of September.', 'DATE', 'the first of September'],
  ['My patient died on the 3rd of March.', 'DATE', 'the 3rd of March'],
  ['Our pt had rejection in Q3 2025.', 'DATE', 'Q3 2025'],
  ['A patient in his late nineties fell off a ladder.', 'AGE90', 'late nineties'],
  ['A ninety-one year old woman beat me at chess.', 'AGE90', 'ninety-one year old'],
  ['She is 102 years young and on the ward.', 'AGE90', '102 years young'],
  ['Saw a centenarian with a hip fracture.', 'AGE90', 'centenarian'],
  ['Told Ms. van der Berg her scan was clean.', 'NAME', 'van der Berg'],
  ['Mr. de la Cruz finally went home.', 'NAME', 'de la Cruz'],
])('%s: %s is found whole', (text, label, words) => {
  expect(found(text).some((one) => one.startsWith(label) && one.includes(words))).toBe(true)
})

test.each([
  'If you are 90 or older, ask for the high-dose vaccine.',
  'Ages over 89 count as identifiers: write 90 or older.',
  'Patient NPO after midnight is tradition, not evidence.',
  'Pt with SLE: check a urinalysis at every visit.',
  'A DOB belongs on no slide.',
  'Strength 5/5 throughout, pain 3/10, GCS 14/15.',
  'Adverse events in 3/112 against 9/110.',
  'Lewy body, Lyme, Coxsackie and West Nile are no people.',
  'Outcomes at 24+0 to 25+6 weeks, now open access.',
  'Grateful to my mentor Dr. Amy Osei for two years of honest advice.',
  'My own appendix came out on 4 May 2019 and I learned a lot.',
])('%s: nothing is held back', (text) => {
  expect(scan(text).findings.filter(({ severity }) => severity === 'block')).toEqual([])
})
