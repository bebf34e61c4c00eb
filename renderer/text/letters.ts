import type { Letter } from '../../src/model/mentorship.ts'

/** The words of letters of recommendation. */
export const letterText = {
  title: 'Letters',
  follow: 'Track a letter',
  kind: 'Kind',
  specialty: 'Specialty',
  service: 'Service',
  serviceHint: 'ERAS, ResidencyCAS',
  programs: 'Programs',
  due: 'Due',
  steps: 'Steps',
  packet: 'Packet',
  strong: 'Agreed to write a strong letter',
  requestId: 'Letter ID',
  waived: 'Right to view it (FERPA)',
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
  none: 'No letter is followed yet. Open a letter writer and choose Track a letter.',
  textNever: 'Do not keep the letter itself here: it is not yours.',
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
