import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import specialtyData from '../../resources/specialties.json' with { type: 'json' }
import { suggestSpecialties } from '../../src/capture/suggestSpecialties.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { specialtyListSchema } from '../../src/model/specialty.ts'

const { specialties } = specialtyListSchema.parse(specialtyData)
const blank = emptyDraft('paper', '')
const best = (fields: Partial<typeof blank>) =>
  suggestSpecialties({ ...blank, ...fields }, specialties).map(({ id }) => id)

describe('suggestSpecialties', () => {
  test('a hashtag decides, however it is capitalised', () => {
    const [first] = suggestSpecialties(
      { ...blank, title: 'Kidney pearls', hashtags: ['neurotwitter'] },
      specialties,
    )
    expect(first).toMatchObject({
      id: 'neurology',
      reasons: [{ from: 'hashtag', value: 'neurotwitter' }],
    })
  })

  test.each([
    ['Statin timing after ischemic stroke', 'neurology'],
    ['Haemodialysis and the haemoglobin target', 'nephrology'],
    ['Paediatric asthma in the emergency department', 'pediatrics'],
    ['Traumatic brain injury outcomes', 'neurosurgery'],
    ['Preterm infants and caffeine', 'neonatology'],
    ['Tumours of the parotid', 'otolaryngology'],
    ['Anaesthesia for the anxious', 'anesthesiology'],
  ])('%s: %s is among the first', (title, id) => {
    expect(best({ title })).toContain(id)
  })

  test.each([
    [['MedTwitter', 'cardiology'], 'cardiology'],
    [['MedTwitter', 'Tweetorial', 'peds'], 'pediatrics'],
    [['OBGYN', 'MedEd'], 'obgyn'],
    [['EmergencyMedicine'], 'emergency_medicine'],
    [['MedSky', 'JournalClub', 'nephrology'], 'nephrology'],
  ])('#%s: only %s, by its name', (hashtags, id) => {
    expect(best({ hashtags })).toEqual([id])
  })

  test.each(['MedTwitter', 'Tweetorial', 'medicine', 'ER', 'PET'])(
    '#%s alone is no specialty',
    (tag) => {
      expect(best({ hashtags: [tag] })).toEqual([])
    },
  )

  test('only whole words count', () => {
    expect(best({ title: 'Patient enthusiasm and the skinny budget' })).toEqual([])
  })

  test('a major heading weighs more than a minor one', () => {
    const mesh = [{ term: 'Stroke' }, { term: 'Renal Dialysis', major: true }]
    expect(best({ mesh })[0]).toBe('nephrology')
  })

  test('at most three, best first, each with a reason', () => {
    const found = suggestSpecialties(
      { ...blank, title: 'Stroke, dialysis, glaucoma, psoriasis and asthma' },
      specialties,
    )
    expect(found).toHaveLength(3)
    for (const { reasons, score } of found) {
      expect(reasons.length).toBeGreaterThan(0)
      expect(score).toBeGreaterThan(0)
    }
  })
})

const sampleFile = new URL('../../../shared/data/pubmed-1000.nbib', import.meta.url)

/** Titles and headings of a MEDLINE file, read no further than this test needs. */
function readHeadings(text: string): (typeof blank)[] {
  return text
    .split(/\n(?=PMID- )/)
    .filter((record) => record.startsWith('PMID- '))
    .map((record) => record.replace(/\n {6}/g, ' '))
    .map((record) => ({
      ...blank,
      title: /^TI {2}- (.*)$/m.exec(record)?.[1] ?? '',
      mesh: [...record.matchAll(/^MH {2}- (.*)$/gm)].map(([, term = '']) => ({ term })),
    }))
}

describe('over a thousand real records', () => {
  const present = existsSync(sampleFile)
  if (!present)
    process.stdout.write('../shared/data/pubmed-1000.nbib is absent: coverage is not measured\n')
  test.runIf(present)('most records get a suggestion, in well under a second', () => {
    const records = readHeadings(readFileSync(sampleFile, 'utf8'))
    suggestSpecialties(blank, specialties)
    const start = performance.now()
    const found = records.map((record) => suggestSpecialties(record, specialties))
    const took = performance.now() - start
    const covered = found.filter(({ length }) => length > 0).length
    process.stdout.write(
      `${covered} of ${records.length} records got a suggestion in ${took.toFixed(0)} ms\n`,
    )
    if (process.env.PLEXUS_SHOW_SUGGESTIONS) {
      records.forEach((record, at) => {
        if (at % 20 === 7) {
          const ids = found[at]?.map(
            ({ id, score, reasons }) =>
              `${id} ${score} (${reasons.map(({ value }) => value).join('; ')})`,
          )
          process.stdout.write(`- ${record.title}\n    ${ids?.join(' | ')}\n`)
        }
      })
    }
    expect(records).toHaveLength(1000)
    expect(covered / records.length).toBeGreaterThan(0.85)
    expect(took).toBeLessThan(1_000)
  })
})
