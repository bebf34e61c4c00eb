import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scan } from '../../src/reputation/scan.ts'
import { findToneNotes } from '../../src/reputation/tone.ts'

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
  ['My patient K. Thornbury left AMA, her labs are pending.', 'NAME', 'K. Thornbury'],
  ['Our first code. Osgood. 61. His wife held his hand in the ICU.', 'NAME', 'Osgood'],
  ['My pt, Zephyrine, was extubated and asked for tea.', 'NAME', 'Zephyrine'],
  ['Baby Boy Quillfeather, 26 weeks, is off the vent in our NICU.', 'NAME', 'Quillfeather'],
  ['Моя пациентка Галина Петровна spoke no English, her son did.', 'NAME', 'Галина Петровна'],
  ['My patient, a farmer near Tarkio, lost two fingers.', 'GEO', 'Tarkio'],
  ['My patient went home on Founders Day, and her labs held.', 'DATE', 'Founders Day'],
  ['Our patient survived a zipline accident and walked out.', 'Q_RARE', 'zipline accident'],
])('%s: %s is found whole', (text, label, words) => {
  expect(found(text).some((one) => one.startsWith(label) && one.includes(words))).toBe(true)
})

test.each([
  'If you are 90 or older, ask for the high-dose vaccine.',
  'My patient was admitted. Sodium, 61, and seizing; her Lactate, 12, rose.',
  'My patient went home. Her mentor lent her a stethoscope, and my brain is on autopilot.',
  'My patient had a witnessed collapse, an artery entrapment, and asks about Wegovy.',
  'E. coli grew again, and C. Diff is next: stop the antibiotic.',
  'As A. Osei et al. wrote, proning is no last resort.',
  'I learned Spanish in Seville before residency, and it helps every day.',
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

describe('what stands for a person in another way', () => {
  test.each([
    ['MRS KOWALSKI told me I have cold hands.', 'NAME', 'MRS KOWALSKI'],
    ['Our patient MARIA is on the vent.', 'NAME', 'MARIA'],
    ['王小明 finally went home after ECMO. Best patient.', 'NAME', '王小明'],
    ['My patient 김민준 drew me a picture.', 'NAME', '김민준'],
    ['Our patient Noor bint Khalid al-Amri is home.', 'NAME', 'Noor bint Khalid al-Amri'],
    ['#PrayForLeilani she is still on the vent', 'NAME', 'Leilani'],
    ['#TeamMateoOkhravi is off ECMO', 'NAME', 'MateoOkhravi'],
    ['Obit: legacy.com/us/obituaries/name/vesper-quillfeather', 'NAME', 'vesper-quillfeather'],
    ['Call the son at 480-555-01XX.', 'PHONE', '480-555-01XX'],
    ['Chart says MRN ****4471.', 'MRN', '****4471'],
    ['The bill of acct xxxx7263 is unpaid.', 'ACCT', 'xxxx7263'],
    ['The truck, plate "TX LKJ-4471", never stopped.', 'VEH', 'TX LKJ-4471'],
    ["He showed his driver's license, TX 20418833.", 'LIC', 'TX 20418833'],
    ['Her last four of social, 4417, out loud.', 'SSN', '4417'],
    ['Read hopeformia.love about my patient.', 'URL', 'hopeformia.love'],
    ['Pt, F/94, beat me at chess.', 'AGE90', 'F/94'],
    ['Our patient, a widow of 96.', 'AGE90', '96'],
    ['Baby born at 25w4d and feisty.', 'Q_AGEEXACT', '25w4d'],
    ['Hit at the corner of Fulton and 9th, our patient asked for coffee.', 'GEO', 'Fulton and 9th'],
    ['The gentleman in 5212-2 writes limericks.', 'Q_ROOM', '5212-2'],
    ['I held her hand in the burn unit.', 'Q_PATIENT', 'I held her'],
    ['In our burn unit a man who lost both hands.', 'Q_PLACE', 'our burn unit'],
  ])('%s', (text, label, words) => {
    expect(found(text).some((one) => one.startsWith(label) && one.includes(words))).toBe(true)
  })
})

describe('what only looks like it', () => {
  test.each([
    'My patient IVC filter placed, no problem.',
    'Our patient CABG done, chest closed.',
    'Pt TAVR went well.',
    'My patient had a Chiari malformation.',
    'My patient had a Hutchinson pupil.',
    'Fluid in the space of Douglas, thought my patient had ruptured.',
    'My patient takes Junel.',
    'Our patient has anti-Kell and Kidd antibodies.',
    'Our patient had Sin Nombre virus.',
    'My patient has visual acuity 6/12 and 6/18.',
    'Our patient had a cough for 3/7.',
    'Got 11/12 on the quiz about my patients.',
    'Thank you to my high school chemistry teacher Mrs. Kowalski.',
    'My wedding was on 9/20 and my patients sent cards.',
    'Damar Hamlin survived because bystanders did CPR. My patient did not.',
  ])('%s', (text) => {
    expect(scan(text).findings.filter(({ severity }) => severity === 'block')).toEqual([])
  })

  test('a quotation of the paper a post leads to is nothing a patient said', () => {
    const paper = '"Adults with sepsis given early fluids did not live longer at ninety days."'
    const labels = (text: string) => scan(text).findings.map(({ label }) => label)
    expect(labels(`${paper} https://doi.org/10.1000/1 My patient asked.`)).not.toContain(
      'Q_NARRATIVE',
    )
    expect(labels('My patient said "I would rather fish than do more chemo, doc".')).toContain(
      'Q_NARRATIVE',
    )
  })
})

test.each([
  'Just took Step 1: tons of questions on amyloid.',
  'One of my COMLEX items showed a harlequin rash.',
  'Posterior tongue anatomy showed up twice on my Step 2.',
  'The correct answer was maple syrup urine disease on my real exam.',
])('%s: exam content is noted', (text) => {
  expect(findToneNotes(text).map(({ topic }) => topic)).toContain('exam-content')
})

test.each([
  'Step 1 tip: do 40 questions a day and review every stem.',
  'This practice question from our Step 2 review course is tricky.',
])('%s: no exam content', (text) => {
  expect(findToneNotes(text).map(({ topic }) => topic)).not.toContain('exam-content')
})

/** What each line of a case must give, or must not. */
const cases: Readonly<Record<string, (line: string) => boolean>> = {
  'scan-age90-missed': (line) => found(line).some((one) => one.startsWith('AGE90')),
  'scan-dates-missed': (line) => found(line).some((one) => one.startsWith('DATE')),
  'scan-gestational-age': (line) => found(line).some((one) => one.startsWith('Q_AGEEXACT')),
  'scan-abbreviation-as-name': (line) => !found(line).some((one) => one.startsWith('NAME')),
  'scan-eponym-given-names': (line) => !found(line).some((one) => /^(?:NAME|GEO|DATE)/.test(one)),
  'scan-name-cut-at-particle': (line) => {
    const whole = /^Our patient (.+) went home\.$/.exec(line)?.[1] ?? ''
    return found(line).includes(`NAME ${whole}`)
  },
}

const shared = resolve(import.meta.dirname, '../../../shared/cases/people')

test.for(Object.entries(cases))('%s, line by line', ([name, isRight], { skip }) => {
  const file = resolve(shared, `${name}.txt`)
  skip(!existsSync(file), `${file} is absent: its lines are not read`)
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.filter((line) => !isRight(line))).toEqual([])
})
