import { describe, expect, test } from 'vitest'
import { scan } from '../../src/reputation/scan.ts'

/** What looks like an identifier and is none; each group must leave nothing to block or to look at. */
const traps: Readonly<Record<string, readonly string[]>> = {
  'eponyms, signs, scores and devices':
    'Parkinson disease|Crohn’s disease|Hodgkin lymphoma|Graves disease|Cushing syndrome|Addison disease|Wilson disease|Down syndrome|Marfan syndrome|Kawasaki disease|Behçet disease|Guillain-Barré syndrome|Wegener disease|Hirschsprung disease|Sjögren syndrome|Murphy sign|McBurney point|Babinski sign|Kernig sign|Brudzinski sign|Virchow node|Glasgow coma scale|Apgar score|Wells score|Child-Pugh class|Bishop score|Ranson criteria|Killip class|Foley catheter|Swan-Ganz catheter|Yankauer suction|Whipple procedure|Hartmann procedure|Nissen fundoplication|Bell palsy|Colles fracture|Tetralogy of Fallot|Ringer lactate|Gram stain|Wood lamp'
      .split('|')
      .map((name) => `${name}, explained in one slide.`),
  'places that are illnesses, criteria, cohorts':
    'Lyme|Coxsackie|Ebola|Zika|Marburg|Norwalk|Bornholm|West Nile|Rocky Mountain spotted fever|Framingham|Rotterdam criteria|Atlanta criteria|Tokyo guidelines|Seattle heart failure model|Boston criteria|Helsinki declaration'
      .split('|')
      .map((name) => `What everyone gets wrong about ${name}.`),
  'words that are names':
    'Allegra is an antihistamine.|Grace under pressure.|Will this be on the exam?|May was long.|April showers.|June starts soon.|Rose hips have vitamin C.|Mark the site.|Faith and medicine.|Chase the cause, not the number.|Penny for your thoughts.|Paxil is paroxetine.|Hope is not a plan.'.split(
      '|',
    ),
  'numbers of medicine':
    'Give 5 mg/kg.|0.3 mL of 1:1000.|Na 128, lactate 4.2.|ABG 7.28/60/55.|BP 120/80 at rest.|Pain 8/10.|GCS 3/15.|Strength 5/5.|Half is 1/2.|Grade 2/3.|Open 24/7.|After 9/11.|HR 0.74 (95% CI 0.61-0.90).|p=0.03 and n=1,204.|A 251 on Step 2 CK.|q4-6h as needed.'.split(
      '|',
    ),
  'numbers of writings and codes':
    'PMID 32337372|doi:10.1056/NEJMoa2307447|NCT01234567|ISBN 978-0-323-35317-5|ISSN 0028-4793|ICD-10 E11.9|CPT 99213|ATC C09AA05|LOINC 4548-4|RFC 5545|v1.2.3.4|section 3.2.1.4'
      .split('|')
      .map((number) => `Read ${number} first.`),
  'dates about no patient':
    'RSNA is Nov 29 to Dec 3 in Chicago.|Abstracts are due June 3.|ERAS opens Sept 24.|See you at #RSNA26!|The May 2026 issue is out.|Match Day is March 20.|Open since 2019.|Journal club Thursday at 7 pm.'.split(
      '|',
    ),
  'authors, mentors, advocates':
    'Smith et al. found nothing.|Norgeot B, Lee C. NEJM 2024;390:11-20.|Dr. Fauci spoke.|Thanks @drjanelee!|My mentor Dr. Priya Raman taught me.|Henrietta Lacks belongs in every course.|Phineas Gage is a story about stories.'.split(
      '|',
    ),
  trials: [
    'DAPA-HF, SPRINT, PARADIGM-HF, RECOVERY, EMPEROR: which one?',
    'ROSE and CLAIR are trials.',
  ],
  'nobody real':
    'Imagine a 65M with chest pain last night.|Board question: a 58-year-old woman has fatigue today.|Suppose Mr. Smith, a standardized patient, has a fever.|Sim lab: our mannequin coded twice.|I had my own appendix out in 2019.|My grandmother is 94.'.split(
      '|',
    ),
  'rooms and beds that are none':
    'Room air only.|Bed rest is no treatment.|Room for improvement.|Our talk is in room 212 at the conference.'.split(
      '|',
    ),
  'public numbers and addresses':
    'Call 911.|Text 988.|Poison control 1-800-222-1222.|https://www.cdc.gov/measles|https://doi.org/10.5555/12345678|https://www.nejm.org/doi/full/10.1056/x'.split(
      '|',
    ),
  'people many at once': ['Patients over 90 were excluded.', 'Adults aged 90 and older benefit.'],
}

describe.each(Object.entries(traps))('%s', (_, drafts) => {
  test.each(drafts)('%s', (draft) => {
    const { findings, risk } = scan(draft)
    const telling = findings.filter(({ severity }) => severity !== 'note')
    expect(telling.map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`)).toEqual([])
    expect(risk).not.toBe('high')
  })
})

test('the person is found where the eponym is not', () => {
  const draft = 'Mr. Parkinson has Parkinson disease.'
  const names = scan(draft).findings.filter(({ label }) => label === 'NAME')
  expect(names.map(({ start, end }) => draft.slice(start, end))).toEqual(['Mr. Parkinson'])
})

test('a town, a date and a given name count only where a patient is spoken of', () => {
  const said = 'in Yuma on March 3'
  const severities = (text: string): string[] =>
    scan(text)
      .findings.filter(({ label }) => label === 'GEO' || label === 'DATE')
      .map(({ severity }) => severity)
  expect(severities(`Our meeting is ${said}.`)).not.toContain('block')
  expect(severities(`My patient was found ${said}.`)).toEqual(['block', 'block'])
})
