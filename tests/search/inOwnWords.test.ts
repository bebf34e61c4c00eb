import { describe, expect, it } from 'vitest'
import type { LibraryView } from '../../src/model/libraryView.ts'
import { emptyDraft, type Resource } from '../../src/model/resource.ts'
import { LibraryIndex } from '../../src/search/libraryIndex.ts'
import { resourceFromDraft } from '../bench/resourceFromDraft.ts'

const specialties = new Map([
  ['cardiology', 'Cardiovascular Disease'],
  ['pediatrics', 'Pediatrics'],
  ['otolaryngology', 'Otolaryngology–Head & Neck Surgery'],
  ['anesthesiology', 'Anesthesiology'],
])

function record(title: string, more: Partial<Resource> = {}): Resource {
  return { ...resourceFromDraft(emptyDraft('paper', title), 0), id: title, ...more }
}

function libraryOf(...records: (Resource | string)[]) {
  const index = new LibraryIndex(specialties)
  index.put(records.map((one) => (typeof one === 'string' ? record(one) : one)))
  const asked = (text: string): LibraryView => ({ text, filters: {}, sort: 'best', trash: false })
  return {
    answer: (text: string) => index.view(asked(text)),
    ids: (text: string) => [...index.view(asked(text)).ids].sort(),
    rows: (text: string) => index.rows(index.view(asked(text)).ids, text),
  }
}

describe('spelling', () => {
  const words = [
    ['anaemia', 'anemia'],
    ['oesophagus', 'esophagus'],
    ['gastro-oesophageal', 'gastroesophageal'],
    ['paediatric', 'pediatric'],
    ['tumour', 'tumor'],
    ['tumours', 'tumors'],
    ['randomisation', 'randomization'],
    ['hospitalised', 'hospitalized'],
    ['haemorrhage', 'hemorrhage'],
    ['leukaemia', 'leukemia'],
    ['leucocytosis', 'leukocytosis'],
    ['ischaemic', 'ischemic'],
    ['diarrhoea', 'diarrhea'],
    ['lymphoedema', 'lymphedema'],
    ['foetal', 'fetal'],
    ['centre', 'center'],
    ['fibre', 'fiber'],
    ['dialysed', 'dialyzed'],
    ['behaviour', 'behavior'],
    ['labelled', 'labeled'],
    ['programme', 'program'],
    ['ageing', 'aging'],
    ['sulphonylurea', 'sulfonylurea'],
    ['orthopaedic', 'orthopedic'],
    ['œdema', 'edema'],
  ]

  it.each(words)('takes %s and %s for one word', (british = '', american = '') => {
    const { ids, answer } = libraryOf(`Care of ${british} now`, `More on ${american} then`, 'Other')
    expect(ids(british)).toHaveLength(2)
    expect(ids(american)).toHaveLength(2)
    expect(answer(british).fuzzy).toBe(false)
    expect(ids(`"${british}"`)).toEqual(ids(american))
  })

  it.each(['aerobic', 'does', 'leucine', 'exercise', 'precise', 'four', 'phytoestrogen', 'poem'])(
    'leaves %s as it is while it is typed',
    (word) => {
      const { ids } = libraryOf(`A ${word} here`, 'Nothing alike')
      for (let length = 2; length <= word.length; length += 1)
        expect(ids(word.slice(0, length))).toContain(`A ${word} here`)
    },
  )

  it('finds both spellings while the word is being typed', () => {
    const { ids } = libraryOf('Tumour growth', 'Tumor markers', 'Anaemia', 'Anemia')
    expect(ids('tumou')).toEqual(['Tumor markers', 'Tumour growth'])
    expect(ids('anaem')).toEqual(['Anaemia', 'Anemia'])
  })

  it('marks a word in whichever spelling it stands', () => {
    const [row] = libraryOf('Severe anemia').rows('anaemia')
    expect(row?.titleRanges).toEqual([[7, 13]])
  })
})

describe('letters', () => {
  it.each([
    ['sorensen', 'Sørensen'],
    ['walesa', 'Wałęsa'],
    ['dordevic', 'Đorđević'],
    ['thorsson', 'Þórsson'],
    ['strasse', 'Straße'],
    ['oedema', 'œdema'],
    ['coeliac', 'Cœliac'],
    ['aerotitis', 'Ærotitis'],
  ])('finds by %s the plain spelling and %s', (plain, marked) => {
    const { ids } = libraryOf(`${marked} one`, `${plain} two`)
    expect(ids(plain)).toHaveLength(2)
    expect(ids(marked)).toHaveLength(2)
  })

  it.each([
    ['TNFα blockade', ['tnf-alpha', 'tnf alpha', 'TNFα', 'TNF-α', 'tnfalpha']],
    ['PPARγ agonists', ['ppar-gamma', 'ppar gamma']],
    ['HIF1α', ['hif-1alpha', 'hif1 alpha', 'hif-1-alpha']],
    ['ΔF508', ['delta f508', 'deltaF508']],
    ['θ rhythm', ['theta']],
    ['χ² test', ['chi', 'chi-2', 'chi2']],
    ['β-blocker', ['beta blocker', 'beta-blocker', 'betablocker', 'β blocker']],
    ['γδ T cells', ['gamma delta', 'gamma-delta t cells']],
    ['Beta blocker', ['β-blocker']],
  ])('finds %s', (title, queries) => {
    const { ids } = libraryOf(title, 'Something else')
    for (const query of queries) expect(ids(query), query).toEqual([title])
  })
})

describe('hyphens', () => {
  it.each([
    [
      ['IL6 blockade', 'IL-6 blockade', 'IL 6 blockade', 'IL‑6 blockade', 'IL–6 blockade'],
      ['il6', 'il-6', 'il 6', 'IL–6'],
    ],
    [
      ['Covid19 and sleep', 'COVID-19 and sleep', 'Covid 19 and sleep'],
      ['covid-19', 'covid19', 'covid 19'],
    ],
    [
      ['p53 mutations', 'p-53 mutations'],
      ['p53', 'p-53'],
    ],
    [
      ['eLearning now', 'e-learning now'],
      ['e-learning', 'elearning'],
    ],
    [
      ['Follow-up of all', 'Followup of all', 'Follow up of all'],
      ['follow-up', 'followup', 'follow up'],
    ],
  ])('are one with dashes and none: %j', (titles, queries) => {
    const { ids } = libraryOf(...titles, 'A 19-year cohort', '6 or 53 weeks up')
    for (const query of queries) expect(ids(query), query).toEqual([...titles].sort())
  })
})

describe('quotes and what is left out', () => {
  const { ids } = libraryOf(
    'Heart valves',
    'Renal failure',
    'Heart failure',
    'Failure of the heart',
    record('Stroke', { text: 'After a failure the heart stops. Acute heart failure follows.' }),
  )

  it('finds quoted words side by side and in order, in any text', () => {
    expect(ids('"heart failure"')).toEqual(['Heart failure', 'Stroke'])
    expect(ids('title:"heart failure"')).toEqual(['Heart failure'])
    expect(ids('"failure heart"')).toEqual([])
  })

  it('does not read from one text into the next', () => {
    const other = libraryOf(record('Chronic heart', { text: 'Failure to thrive' }))
    expect(other.ids('"heart failure"')).toEqual([])
  })

  it('leaves out a phrase as it stands', () => {
    expect(ids('-"heart failure"')).toEqual([
      'Failure of the heart',
      'Heart valves',
      'Renal failure',
    ])
  })

  it('leaves out a hyphenated word, and nothing that has a part of it or begins so', () => {
    const cohorts = libraryOf('COVID-19 cohort', 'A 19-year cohort', 'Cohort of covidiots')
    expect(cohorts.ids('cohort -covid-19')).toEqual(['A 19-year cohort', 'Cohort of covidiots'])
    expect(cohorts.ids('cohort -covid')).toEqual(['A 19-year cohort', 'Cohort of covidiots'])
  })

  it('finds a phrase that is not finished', () => {
    expect(ids('"heart fail')).toEqual(['Heart failure', 'Stroke'])
  })
})

describe('what a record is filed under', () => {
  const { ids } = libraryOf(
    record('Units', {
      people: [{ name: 'Jane Doe', family: 'Doe', role: 'author' }],
      published: { value: '2020-05', precision: 'month' },
    }),
    record('Thread', { platform: 'bluesky', specialties: ['cardiology'] }),
    record('Old thread', { platform: 'x' }),
    record('Trial', { mesh: [{ term: 'Hypertension', qualifiers: ['drug therapy'] }] }),
  )

  it.each([
    ['doe 2020', ['Units']],
    ['2020 doe', ['Units']],
    ['doe 2021', ['Units']],
    ['bluesky', ['Thread']],
    ['twitter', ['Old thread']],
    ['cardiovascular', ['Thread']],
    ['hypertension drug therapy', ['Trial']],
  ])('is a word: %s', (query, found) => {
    expect(ids(query)).toEqual(found)
  })
})

describe('a word that is nowhere', () => {
  it('is said, and what has the others is shown', () => {
    const { answer } = libraryOf('Acute stroke care', 'Heart failure')
    expect(answer('stroke zebrafish')).toMatchObject({
      ids: ['Acute stroke care'],
      missing: ['zebrafish'],
    })
    expect(answer('stroke care').missing).toBeUndefined()
    expect(answer('zebrafish').ids).toEqual([])
  })

  it('is not what stands somewhere else', () => {
    const { answer } = libraryOf('Acute stroke care', 'Heart failure')
    expect(answer('stroke failure').ids).toEqual([])
  })
})

describe('a misspelt word that one record has', () => {
  it('finds what was meant as well, below', () => {
    const { answer } = libraryOf('Statn as it was printed', 'Statin therapy')
    expect(answer('statn')).toMatchObject({
      ids: ['Statn as it was printed', 'Statin therapy'],
      fuzzy: true,
    })
  })

  it('stays what it is in quotes', () => {
    const { ids } = libraryOf('Statn as it was printed', 'Statin therapy')
    expect(ids('"statn"')).toEqual(['Statn as it was printed'])
  })
})

describe('words that mean another', () => {
  const library = libraryOf(
    'Acute myocardial infarction',
    'Myocardial stunning without infarction',
    'Hypertension in the young',
    'Atrial fibrillation and sleep',
    'HTN on the ward',
    record('A child', { specialties: ['pediatrics'] }),
    record('An ear', { specialties: ['otolaryngology'] }),
    record('A mask', { specialties: ['anesthesiology'] }),
    'Heart failure with preserved ejection fraction',
  )

  it.each([
    ['MI', ['Acute myocardial infarction']],
    ['heart attack', ['Acute myocardial infarction']],
    ['HTN', ['HTN on the ward', 'Hypertension in the young']],
    ['hypertension', ['HTN on the ward', 'Hypertension in the young']],
    ['afib sleep', ['Atrial fibrillation and sleep']],
    ['HFpEF', ['Heart failure with preserved ejection fraction']],
    ['peds', ['A child']],
    ['ENT', ['An ear']],
    ['anesthesia', ['A mask']],
  ])('%s finds what it means', (query, found) => {
    expect(library.ids(query)).toEqual(expect.arrayContaining(found))
    expect(library.ids(query)).not.toContain('Myocardial stunning without infarction')
  })

  it('says in the row by what it was found, and marks it', () => {
    const [row] = library.rows('heart attack')
    expect(row).toMatchObject({
      also: ['myocardial infarction'],
      titleRanges: [
        [6, 16],
        [17, 27],
      ],
    })
    expect(library.rows('myocardial infarction')[0]?.also).toEqual([])
  })

  it('puts the word itself first', () => {
    expect(library.answer('HTN').ids[0]).toBe('HTN on the ward')
  })

  it('takes a word that is a word as well for an abbreviation only in capitals', () => {
    const { ids } = libraryOf('Aortic stenosis', 'Seen as such')
    expect(ids('as')).toEqual(['Seen as such'])
    expect(ids('AS')).toEqual(['Aortic stenosis', 'Seen as such'])
  })
})
