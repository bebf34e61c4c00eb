import type { Letter } from '../../src/model/mentorship.ts'

/** The words of letters of recommendation. */
export const letterText = {
  title: 'Letters',
  follow: 'Follow a letter',
  kind: 'Kind',
  specialty: 'Specialty',
  service: 'Service',
  serviceHint: 'ERAS, ResidencyCAS',
  programs: 'Programs',
  due: 'Due',
  steps: 'Steps',
  packet: 'Packet',
  strong: 'Asked for a strong letter, and that is what it will be',
  requestId: 'Request number',
  waived: 'Right to see it',
  waivedYes: 'Waived',
  waivedNo: 'Not waived',
  waivedUnknown: 'Not said',
  waivedWarning:
    'Programs see whether the right is waived, and many readers give less weight to a letter that its subject can read.',
  reminders: 'Reminders',
  remindedToday: 'Reminded today',
  thanked: 'Thanked',
  outcome: 'Outcome shared',
  remove: 'Remove',
  none: 'No letter is followed yet. Open a letter writer and choose Follow a letter.',
  textNever: 'The letter itself has no place here: it is not yours to keep.',
} as const

export const letterKindWords: Record<Letter['kind'], string> = {
  narrative: 'Narrative',
  sloe: 'SLOE',
  chair: 'Chair',
  other: 'Other',
}

export const packetWords: Record<Letter['packet'][number], string> = {
  cv: 'CV',
  'personal-statement': 'Personal statement',
  transcript: 'Transcript',
  highlights: 'Highlights of work together',
  draft: 'Draft points',
  deadlines: 'Deadlines',
}
