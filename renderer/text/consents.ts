import type { approvalStates, consentGivers, consentScopes } from '../../src/model/consent.ts'

export const consentText = {
  title: 'Consents',
  lead: 'That a patient allowed something to be shown: what, by whom, when, and where the signed form is kept. Nothing here names the patient; the form does, and it stays where it is.',
  none: 'No consent on record.',
  add: 'What may be shown',
  hint: 'Radiograph of the wrist, teaching post',
  tells:
    'This may identify someone. Reword it: the form names the patient, this record should not.',
  formPlace: 'Where the form lies',
  givenBy: 'Given by',
  givenOn: 'Given on',
  scopes: 'Covers',
  approval: 'Approval of the institution',
  approvedBy: 'Asked of, or given by',
  approvedOn: 'On',
  endsOn: 'Ends or was withdrawn on',
  drafts: 'For the drafts',
} as const

export const giverWords: Record<(typeof consentGivers)[number], string> = {
  patient: 'the patient',
  parent: 'a parent',
  guardian: 'a guardian',
  representative: 'a representative',
  'next-of-kin': 'the next of kin',
}

export const scopeWords: Record<(typeof consentScopes)[number], string> = {
  text: 'text',
  image: 'image',
  video: 'video',
  audio: 'audio',
}

export const approvalWords: Record<(typeof approvalStates)[number], string> = {
  'not-asked': 'not asked yet',
  asked: 'asked',
  given: 'given',
  refused: 'refused',
  'not-needed': 'not needed',
}
