/**
 * The identifiers of the HIPAA Safe Harbor list, 45 CFR 164.514(b)(2)(i) (A) to (R), in its order, then what is not
 * on the list and still lets people recognise someone or wrongs them.
 */
export const scanLabels = [
  'NAME',
  'GEO',
  'DATE',
  'AGE90',
  'PHONE',
  'FAX',
  'EMAIL',
  'SSN',
  'MRN',
  'PLAN',
  'ACCT',
  'LIC',
  'VEH',
  'DEV',
  'URL',
  'IP',
  'BIO',
  'PHOTO',
  'OTHER',
  'Q_RECENCY',
  'Q_PATIENT',
  'Q_PLACE',
  'Q_ROOM',
  'Q_RARE',
  'Q_AGEEXACT',
  'Q_ROLE',
  'Q_FAMILY',
  'Q_NARRATIVE',
  'Q_IMAGE',
  'Q_EMPLOYER_DATE',
  'Q_DEROG',
  'Q_CONSENT',
  'Q_ADVICE',
] as const
export type ScanLabel = (typeof scanLabels)[number]

/** `block`: must be dealt with before posting; `warn`: look at it; `note`: counts with others, harmless alone. */
export type Severity = 'block' | 'warn' | 'note'

/** Why something was found; the interface words it. */
export type WhyCode =
  | 'names-a-person'
  | 'names-a-relative'
  | 'place-smaller-than-a-state'
  | 'date-of-care'
  | 'post-carries-its-own-time'
  | 'age-over-89'
  | 'reaches-a-person'
  | 'number-of-a-person'
  | 'number-of-a-thing'
  | 'page-about-a-person'
  | 'body-print'
  | 'picture-can-show-a-person'
  | 'one-of-a-kind'
  | 'speaks-of-a-patient'
  | 'where-care-is-given'
  | 'where-in-the-building'
  | 'seen-in-few-people'
  | 'exact-age'
  | 'role-few-people-hold'
  | 'family-detail'
  | 'told-word-for-word'
  | 'work-and-day'
  | 'disrespect'
  | 'consent-without-record'
  | 'advice-to-a-stranger'

/** What helps. Changing a few details is not among them: it does not keep friends and family from recognising anyone. */
export type HelpCode =
  | 'delay'
  | 'drop-the-place'
  | 'widen-the-age'
  | 'composite-and-say-so'
  | 'ask-for-written-consent'
  | 'ask-the-institution'
  | 'remove'

/** Which of the texts a finding lies in. */
export type ScanPart = 'text' | 'alt-text' | 'file-name'

/** One thing found. `start` and `end` are UTF-16 offsets into the part; findings of different labels may overlap. */
export interface Finding {
  readonly label: ScanLabel
  readonly start: number
  readonly end: number
  readonly severity: Severity
  /** Names the rule, so that it can be switched off. */
  readonly rule: string
  readonly why: WhyCode
  readonly help: readonly HelpCode[]
  readonly part: ScanPart
  /** Which alt text or file name, counting from 0; 0 for the text. */
  readonly partIndex: number
}

/** What is known beside the text: the author's own profile, and what will be posted with it. */
export interface ScanContext {
  /** Names the author's hospital or school goes by. */
  readonly ownInstitutions?: readonly string[]
  /** The profile the post will stand under; a hospital named there is a place the post need not name. */
  readonly bio?: string
  readonly handle?: string
  /** The author's own names, e-mail addresses and sites, which are not findings. */
  readonly ownNames?: readonly string[]
  readonly ownAddresses?: readonly string[]
  readonly altTexts?: readonly string[]
  readonly fileNames?: readonly string[]
  /** How many pictures go with the post, when more than have alt texts or file names. */
  readonly images?: number
  /** A written consent is on record for this post. */
  readonly consentRecorded?: boolean
  /** Year used for birth years; the year of the rule pack when left out. */
  readonly year?: number
  readonly disabledRules?: readonly string[]
}

export type Risk = 'high' | 'medium' | 'low' | 'none'

/** How the details of one post add up. */
export interface Mosaic {
  readonly points: number
  readonly kinds: readonly { readonly label: ScanLabel; readonly points: number }[]
  /** Whether the post speaks of a particular patient; without one, details do not add up to anybody. */
  readonly patient: boolean
}

/** What a scan found. `none` means that no known pattern was found, nothing more. */
export interface ScanResult {
  readonly risk: Risk
  readonly findings: readonly Finding[]
  readonly mosaic: Mosaic
  /** Pictures go with the post or are spoken of: faces, wristbands and screens must be looked at by a person. */
  readonly imagesToCheck: boolean
  readonly rulePackVersion: string
}
