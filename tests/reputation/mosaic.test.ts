import { describe, expect, test } from 'vitest'
import { mosaicOf, riskOf } from '../../src/reputation/mosaic.ts'
import { scan } from '../../src/reputation/scan.ts'
import type { Finding, ScanLabel, Severity } from '../../src/reputation/scanTypes.ts'

const finding = (label: ScanLabel, severity: Severity = 'note', rule = label): Finding => ({
  label,
  start: 0,
  end: 1,
  severity,
  rule,
  why: 'speaks-of-a-patient',
  help: ['remove'],
  part: 'text',
  partIndex: 0,
})

const patient = { patient: true, placeInProfile: false, pictures: false }
const points = (...labels: ScanLabel[]): number =>
  mosaicOf(
    labels.map((label) => finding(label)),
    patient,
  ).points

describe('points', () => {
  test('each kind counts once, with the patient as one more', () => {
    expect(points()).toBe(1)
    expect(points('Q_RECENCY')).toBe(3)
    expect(points('Q_RECENCY', 'Q_RECENCY', 'DATE')).toBe(3)
    expect(points('Q_PLACE', 'GEO')).toBe(3)
    expect(points('Q_ROOM')).toBe(4)
    expect(points('Q_RARE')).toBe(4)
    expect(points('Q_EMPLOYER_DATE')).toBe(4)
    expect(points('Q_ROLE')).toBe(3)
    expect(points('Q_FAMILY', 'Q_NARRATIVE')).toBe(3)
    expect(points('PHOTO')).toBe(3)
  })

  test('an age in days or with an occupation counts 2, alone 1', () => {
    expect(points('Q_AGEEXACT')).toBe(2)
    expect(points('Q_AGEEXACT', 'Q_ROLE')).toBe(5)
    const small = mosaicOf([finding('Q_AGEEXACT', 'warn', 'exact-age.small' as never)], patient)
    expect(small.points).toBe(3)
  })

  test('disrespect and advice are no matter of recognition', () => {
    expect(points('Q_DEROG', 'Q_ADVICE', 'Q_CONSENT')).toBe(1)
  })

  test('nothing adds up to nobody', () => {
    const { points: sum } = mosaicOf([finding('Q_ROOM'), finding('Q_RARE'), finding('Q_RECENCY')], {
      ...patient,
      patient: false,
    })
    expect(sum).toBe(0)
  })
})

describe('risk', () => {
  const risk = (findings: readonly Finding[], facts = patient): string =>
    riskOf(findings, mosaicOf(findings, facts))

  test('an identifier alone is high', () => {
    expect(risk([finding('PHONE', 'block')], { ...patient, patient: false })).toBe('high')
  })

  test('5 points from 3 kinds are high; from 2 kinds medium', () => {
    expect(risk([finding('Q_RECENCY'), finding('Q_ROLE')])).toBe('high')
    expect(risk([finding('Q_ROOM')])).toBe('medium')
    expect(risk([finding('Q_RECENCY')])).toBe('medium')
  })

  test('less is low, nothing is none', () => {
    expect(risk([finding('Q_FAMILY')])).toBe('low')
    expect(risk([], { ...patient, patient: false })).toBe('none')
    expect(risk([finding('Q_DEROG', 'warn')], { ...patient, patient: false })).toBe('none')
  })

  test('harmless details together are high in a real draft', () => {
    const draft = 'My patient today is a retired opera singer who lost her voice to the tube.'
    const { risk: found, findings } = scan(draft)
    expect(findings.some(({ severity }) => severity === 'block')).toBe(false)
    expect(found).toBe('high')
  })
})
