import type { Finding, Mosaic, ScanLabel } from '../../src/reputation/scanTypes.ts'

/** What was found, by name. */
export const labelWords: Record<ScanLabel, string> = {
  NAME: 'Name',
  GEO: 'Place',
  DATE: 'Date',
  AGE90: 'Age over 89',
  PHONE: 'Phone number',
  FAX: 'Fax number',
  EMAIL: 'Email address',
  SSN: 'Social Security number',
  MRN: 'Record number',
  PLAN: 'Health plan number',
  ACCT: 'Account number',
  LIC: 'License number',
  VEH: 'Vehicle or plate',
  DEV: 'Device number',
  URL: 'Web address',
  IP: 'IP address',
  BIO: 'Biometric print',
  PHOTO: 'Photograph',
  OTHER: 'Unique detail',
  Q_RECENCY: 'Says when',
  Q_PATIENT: 'A particular patient',
  Q_PLACE: 'Where care is given',
  Q_ROOM: 'Room or bed',
  Q_RARE: 'Rare detail',
  Q_AGEEXACT: 'Exact age',
  Q_ROLE: 'Rare role',
  Q_FAMILY: 'Family detail',
  Q_NARRATIVE: 'Someone’s own words',
  Q_IMAGE: 'Picture',
  Q_EMPLOYER_DATE: 'Workplace and day',
  Q_DEROG: 'Disrespect',
  Q_CONSENT: 'Consent not on record',
  Q_ADVICE: 'Advice to one person',
}

/** From so many points on, of so many kinds, details together point to somebody; as the scan has it. */
const together = { points: 5, kinds: 3 }
const whens: readonly ScanLabel[] = ['DATE', 'Q_RECENCY', 'Q_EMPLOYER_DATE']
const manners: readonly ScanLabel[] = ['Q_DEROG', 'Q_ADVICE']

/** What the findings that are left mean together, in one line; empty where nothing is written. */
export function togetherWords(
  findings: readonly Finding[],
  { patient, points, kinds }: Mosaic,
  text: string,
): string {
  if (text.trim() === '' && findings.length === 0) return ''
  const shown = findings.filter(({ severity }) => severity !== 'note')
  const has = (labels: readonly ScanLabel[]) => shown.some(({ label }) => labels.includes(label))
  const blocks = shown.some(({ severity }) => severity === 'block')
  const day = has(whens) ? ' on one day' : ''
  if (patient && points >= together.points && kinds.length >= together.kinds) {
    return `Together these point to one person${day}. The patient, family or a colleague could recognize this.`
  }
  if (blocks && patient) {
    return `One detail is enough to point to a patient${day}. Change it before anything else.`
  }
  if (blocks) return 'What is marked as block leads to a person, though no patient is spoken of.'
  if (patient && shown.length > 0) {
    return 'A particular patient is spoken of. Each detail left out makes it harder to tell who.'
  }
  const manner = has(manners)
    ? 'How it reads is what to look at.'
    : shown.length > 0
      ? 'What is left narrows down a place or a time.'
      : ''
  return `Nobody could be recognized from what is written here, as far as the rules see. ${manner}`.trim()
}
