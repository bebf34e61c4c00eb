import type { Finding, Mosaic, Risk, ScanLabel } from './scanTypes.ts'

/** What each kind of detail adds; a date tells as much as a word of nearness, a town as much as a hospital. */
const kinds: readonly {
  readonly label: ScanLabel
  readonly points: number
  readonly from: readonly ScanLabel[]
}[] = [
  { label: 'Q_RECENCY', points: 2, from: ['Q_RECENCY', 'DATE'] },
  { label: 'Q_PATIENT', points: 1, from: ['Q_PATIENT'] },
  { label: 'Q_PLACE', points: 2, from: ['Q_PLACE', 'GEO'] },
  { label: 'Q_ROOM', points: 3, from: ['Q_ROOM'] },
  { label: 'Q_RARE', points: 3, from: ['Q_RARE', 'OTHER'] },
  { label: 'Q_AGEEXACT', points: 1, from: ['Q_AGEEXACT'] },
  { label: 'Q_ROLE', points: 2, from: ['Q_ROLE'] },
  { label: 'Q_FAMILY', points: 1, from: ['Q_FAMILY'] },
  { label: 'Q_NARRATIVE', points: 1, from: ['Q_NARRATIVE'] },
  { label: 'Q_IMAGE', points: 2, from: ['Q_IMAGE', 'PHOTO', 'BIO'] },
  { label: 'Q_EMPLOYER_DATE', points: 3, from: ['Q_EMPLOYER_DATE'] },
]

const high = { points: 5, kinds: 3 }
const medium = 3

/** What is known of a post beside its findings. */
export interface MosaicFacts {
  readonly patient: boolean
  /** A hospital or school stands in the profile. */
  readonly placeInProfile: boolean
  readonly pictures: boolean
}

/**
 * Adds up details that are harmless one by one: each kind counts once. An exact age in days or with sex and occupation
 * counts 2, a bare unit 1. Without a patient nothing adds up.
 */
export function mosaicOf(findings: readonly Finding[], facts: MosaicFacts): Mosaic {
  const counted = kinds
    .map(({ label, points, from }) => ({
      label,
      points: pointsFor(
        label,
        points,
        findings.filter((finding) => from.includes(finding.label)),
        findings,
        facts,
      ),
    }))
    .filter(({ points }) => points > 0)
  return {
    points: facts.patient ? counted.reduce((sum, { points }) => sum + points, 0) : 0,
    kinds: facts.patient ? counted : [],
    patient: facts.patient,
  }
}

function pointsFor(
  label: ScanLabel,
  points: number,
  own: readonly Finding[],
  all: readonly Finding[],
  facts: MosaicFacts,
): number {
  if (label === 'Q_PATIENT') return facts.patient ? points : 0
  if (label === 'Q_IMAGE' && facts.pictures) return points
  if (label === 'Q_PLACE' && facts.placeInProfile) return points
  if (own.length === 0) return 0
  if (label === 'Q_PLACE' && own.every(({ rule }) => rule === 'unit.named')) return 1
  if (label === 'Q_AGEEXACT') {
    const telling = own.some(({ rule }) => rule === 'exact-age.small')
    return telling || all.some((finding) => finding.label === 'Q_ROLE') ? 2 : 1
  }
  return points
}

/**
 * The one question is whether the patient, or a friend of theirs, could recognise this: an identifier that must be
 * dealt with, or 5 points from 3 kinds, is high; 3 points are medium; anything left to look at is low.
 */
export function riskOf(findings: readonly Finding[], mosaic: Mosaic): Risk {
  if (findings.some(({ severity }) => severity === 'block')) return 'high'
  if (mosaic.points >= high.points && mosaic.kinds.length >= high.kinds) return 'high'
  if (mosaic.points >= medium) return 'medium'
  const privacy = findings.some(
    ({ label, severity }) => severity === 'warn' && label !== 'Q_DEROG' && label !== 'Q_ADVICE',
  )
  return privacy || mosaic.points > 0 ? 'low' : 'none'
}
