import type { ContactRole, Position } from './contact.ts'

/** Titles that only sound like those of physicians. */
const otherIsts =
  /(?:psycholog|technolog|biolog|epidemiolog|sociolog|anthropolog|toxicolog|pathologist'?s? assistant)/
const former = /\b(?:former|formerly|past|ex|emerit\w+|retired|interim candidate)\b/

/** What titles speak for which role, in small letters; all that fit count. */
const rules: readonly (readonly [ContactRole, RegExp, RegExp?])[] = [
  [
    'program-director',
    /\b(?:program|programme|residency|fellowship)\s+(?:co-?)?director\b|\bdirector,?\s+(?:of\s+)?(?:the\s+)?[\w\s]{0,40}(?:residency|fellowship)\b|\b[ax]?pd\b/,
    /\bnurs|\bresearch program\b/,
  ],
  [
    'coordinator',
    /\b(?:coordinator|(?:program|residency|fellowship|clerkship|gme) (?:administrator|manager))\b/,
    /\b(?:research|trial|care|transplant|nurse|study|events?|volunteer|student|marketing|social)\b/,
  ],
  [
    'resident',
    /\bresident\b|\bhouse (?:officer|staff)\b|^intern\b|\b(?:medical|medicine|surg\w+|transitional|preliminary|categorical|p(?:a)?ediatrics?|psychiatry)(?: year)? intern\b|\bpgy[-\s]?\d?\b|\bregistrar\b|\bfellow\b/,
    /\bfellow,? (?:of\b|ac[cps]\b|american\b)|\b(?:research|teaching) fellow\b|\bresident (?:director|advis)/,
  ],
  [
    'attending',
    /\battending\b|\bhospitalist\b|\bintensivist\b|\bphysician\b|\b\w*surgeon\b|\b[a-z]+(?:ologist|iatrist|iatrician|esiologist)\b|\bprofessor of (?:clinical |emergency |internal |family )?(?:medicine|surgery|pediatrics|psychiatry|neurology|obstetrics|radiology|anesthesi|dermatology|ophthalmology|pathology|urology|orthop)|\bclinical professor\b/,
    /\bphysician (?:assistant|associate|liaison|recruiter)|\bassistant to\b|\bresident\b|\bfellow\b/,
  ],
  [
    'researcher',
    /\bresearch(?:er)?\b|\bscientist\b|\binvestigator\b|\bpost-?doc/,
    /\bcoordinator\b/,
  ],
  ['advisor', /\badvis[oe]r\b|\bdean\b|\bdean's\b/],
  [
    'peer',
    /\b(?:medical|md|do) student\b|\bstudent doctor\b|\bstudent physician\b|\b(?:oms|ms|m)-?[1-4]\b|\bmd candidate\b/,
  ],
]

/**
 * What somebody is to a student by the positions they hold now: *Program Director* and *Associate PD*, *Residency
 * Coordinator*, *Chief Resident*. An associate director of a program counts as one of its directors. A guess for new
 * contacts only; the roles are the user's own from then on.
 */
export function rolesOfPositions(positions: readonly Position[]): ContactRole[] {
  const titles = positions
    .filter(({ to, title }) => !to && title)
    .flatMap(({ title = '' }) =>
      title
        .slice(0, 500)
        .toLowerCase()
        .split(/\s*[;|•]\s*/),
    )
    .filter((title) => !former.test(title))
    .map((title) => title.replaceAll('.', ''))
  return rules.flatMap(([role, fits, unless]) =>
    titles.some(
      (title) =>
        fits.test(title) &&
        !unless?.test(title) &&
        !(role === 'attending' && otherIsts.test(title)),
    )
      ? [role]
      : [],
  )
}
