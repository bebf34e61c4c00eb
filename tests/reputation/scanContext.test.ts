import { describe, expect, test } from 'vitest'
import { rulePackVersion } from '../../src/reputation/rulePack.ts'
import { scan, scanRules } from '../../src/reputation/scan.ts'
import { scanLabels } from '../../src/reputation/scanTypes.ts'

const draft = 'My patient told me about the war today.'

describe('the profile', () => {
  test('a hospital in the bio is a place the post need not name', () => {
    expect(scan(draft).risk).toBe('medium')
    const { risk, mosaic } = scan(draft, { bio: 'PGY-2, Mercy General Hospital. Views my own.' })
    expect(risk).toBe('high')
    expect(mosaic.kinds).toContainEqual({ label: 'Q_PLACE', points: 2 })
  })

  test('the name the author gave for the hospital counts, in the post and out of it', () => {
    const ownInstitutions = ['Saint Elsewhere']
    expect(scan(draft, { ownInstitutions }).risk).toBe('high')
    const text = 'My patient at Saint Elsewhere sang.'
    const { findings } = scan(text, { ownInstitutions })
    const place = findings.find(({ rule }) => rule === 'place.own-institution')
    expect(place && text.slice(place.start, place.end)).toBe('Saint Elsewhere')
    expect(place?.help).toContain('ask-the-institution')
  })

  test('a bio without a place of work adds nothing', () => {
    expect(scan(draft, { bio: 'Runner. Reader.', handle: '@jo' })).toEqual(scan(draft))
  })

  test('own names and addresses are no findings', () => {
    const text = 'My patients can write to me: jo.kim@gmail.com. Jo Kim'
    expect(scan(text).findings.map(({ label }) => label)).toContain('EMAIL')
    const ours = scan(text, { ownNames: ['Jo Kim'], ownAddresses: ['jo.kim@gmail.com'] })
    expect(ours.findings.filter(({ severity }) => severity === 'block')).toEqual([])
  })
})

describe('what goes with the post', () => {
  test('alt texts and file names are scanned, and findings say where they lie', () => {
    const altTexts = ['A chart', 'CT of Mr. Halloran, MRN 00482913']
    const fileNames = ['mrs_delgado_ct.jpg']
    const { findings, risk, imagesToCheck } = scan('Look.', { altTexts, fileNames })
    expect(risk).toBe('high')
    expect(imagesToCheck).toBe(true)
    const places = findings.map(({ part, partIndex, label }) => `${part} ${partIndex} ${label}`)
    expect(places).toContain('alt-text 1 MRN')
    expect(places).toContain('alt-text 1 NAME')
    expect(places).toContain('file-name 0 NAME')
    const named = findings.find(({ part }) => part === 'file-name')
    expect(named && fileNames[0]?.slice(named.start, named.end)).toBe('mrs_delgado')
  })

  test('a picture adds to the mosaic and asks for a look', () => {
    const { mosaic, imagesToCheck } = scan(draft, { images: 1 })
    expect(imagesToCheck).toBe(true)
    expect(mosaic.kinds).toContainEqual({ label: 'Q_IMAGE', points: 2 })
  })

  test('a consent on record answers the question for it', () => {
    const text = 'With her permission: my patient finished chemo.'
    expect(scan(text).findings.map(({ label }) => label)).toContain('Q_CONSENT')
    const recorded = scan(text, { consentRecorded: true })
    expect(recorded.findings.map(({ label }) => label)).not.toContain('Q_CONSENT')
  })
})

describe('rules', () => {
  test('each can be switched off', () => {
    const text = 'Call 480-555-0142, room 4417.'
    for (const { rule } of scan(text).findings) {
      const { findings } = scan(text, { disabledRules: [rule] })
      expect(findings.map((finding) => finding.rule)).not.toContain(rule)
    }
  })

  test('have ids of their own, known labels and something that helps', () => {
    const ids = scanRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { label, help } of scanRules) {
      expect(scanLabels).toContain(label)
      expect(help.length).toBeGreaterThan(0)
    }
  })

  test('every identifier of the list has a rule', () => {
    const covered = new Set(scanRules.map(({ label }) => label))
    const elsewhere = new Set(['Q_PATIENT', 'Q_IMAGE'])
    expect(scanLabels.filter((label) => !covered.has(label) && !elsewhere.has(label))).toEqual([])
  })

  test('carry a version that the answer repeats', () => {
    expect(scan('').rulePackVersion).toBe(rulePackVersion)
  })

  test('birth years follow the year of the scan', () => {
    const labels = (year: number): string[] =>
      scan('My patient was born in 1940.', { year }).findings.map(({ label }) => label)
    expect(labels(2026)).not.toContain('AGE90')
    expect(labels(2030)).toContain('AGE90')
  })
})

test('an empty text has nothing to find', () => {
  expect(scan('')).toMatchObject({ risk: 'none', findings: [], imagesToCheck: false })
})
