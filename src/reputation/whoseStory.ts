import type { Scene } from './rules/rule.ts'
import type { Finding, ScanLabel, Severity } from './scanTypes.ts'

/**
 * What a text is about where it is about no patient of today: somebody long dead, the writer's own illness, or how to
 * reach a desk. Its names, places and days are weighed less: a warning where they would have blocked, and no more than a
 * note in a story of long ago.
 */

/** Years after which the health of somebody dead is no longer protected (45 CFR 160.103), and a life before them. */
const longAgo = 70

/** A year nearer than this tells of a life that may go on. */
const lately = 50

const year = /\b(1[0-9]\d\d|20\d\d)\b/g
const birth = /\b(?:born|b\.|birth(?:day|date)?|dob|since|aged?|turned|yo)\b[^.!?]{0,30}$/

/** Somebody cared for now: whoever the rest of the text is about, this one is not of long ago. */
const ofToday =
  /\b(?:my|our|this|today'?s|tonight'?s|another|a new) (?:\w{1,12} )?(?:pt|pts|patient|patients|lady|gentleman|admission|consult)\b|\b(?:pt|pts)\b|\b(?:today|tonight|yesterday|last (?:night|week)|this (?:morning|week))\b|\b(?:on|in) (?:my|our) (?:ward|unit|icu|clinic|service|list)\b|\b(?:i|we|she|he|they) (?:\w{1,8} )?(?:saw|admitted|met|treated|examined|took care|cared for|discharged|intubated|operated on|coded|consulted)\b/

const ownIllness =
  /\b(?:i'?m|i am|i was|i'?ve been) (?:\w{1,12} ){0,2}(?:a patient|diagnosed|admitted|hospitali[sz]ed|transplanted)\b|\bmy own (?:diagnosis|surgery|operation|illness|cancer|stoma|transplant|admission)\b/

const reachUs =
  /\b(?:call|text|ring|email|e-mail|mail|dm|contact|write to|message|apply|rsvp|register|sign up|reach)\b/
/** A desk that wants to be written to, rather than somebody. */
const desk =
  /\b(?:recruit\w{0,8}|jobs?|locums?|vacanc\w{1,4}|apply|applications?|registration|donat\w{1,6}|volunteers?|rsvp|tickets?|study ?groups?|anki)\b/

const personal: ReadonlySet<ScanLabel> = new Set<ScanLabel>([
  'NAME',
  'GEO',
  'DATE',
  'Q_RECENCY',
  'Q_PLACE',
  'Q_RARE',
  'Q_ROLE',
  'Q_AGEEXACT',
  'Q_FAMILY',
  'Q_NARRATIVE',
])
const contact: ReadonlySet<ScanLabel> = new Set<ScanLabel>(['PHONE', 'FAX', 'EMAIL'])

/** The findings of a text, weighed by whose story it is. */
export function weighedByStory(findings: readonly Finding[], scene: Scene): readonly Finding[] {
  const { lower } = scene.plain
  const isOfToday = ofToday.test(lower)
  const history = !isOfToday && tellsOfLongAgo(lower, scene.year)
  const own = !isOfToday && ownIllness.test(lower)
  return findings.map((finding) => {
    const { label, severity, start } = finding
    if (history && personal.has(label)) return { ...finding, severity: 'note' }
    if (own && personal.has(label)) return { ...finding, severity: atMost('warn', severity) }
    if (contact.has(label) && !isOfToday && offersContact(lower, start, scene)) {
      return { ...finding, severity: atMost('warn', severity) }
    }
    return finding
  })
}

function tellsOfLongAgo(lower: string, now: number): boolean {
  const told = [...lower.matchAll(year)].filter(
    ({ index }) => !birth.test(lower.slice(Math.max(0, index - 40), index)),
  )
  const ages = told.map(({ 0: digits }) => now - Number(digits))
  return ages.some((age) => age >= longAgo) && ages.every((age) => age >= lately)
}

/** `call 216-555-0118 if you can donate`, in a text about no patient. */
function offersContact(lower: string, start: number, { careAt }: Scene): boolean {
  const before = lower.slice(Math.max(0, start - 60), start)
  return careAt(start) !== 'patient' && reachUs.test(before) && desk.test(lower)
}

function atMost(most: Severity, severity: Severity): Severity {
  return most === 'warn' && severity === 'block' ? 'warn' : severity
}
