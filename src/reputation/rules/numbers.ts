import places from '../../../resources/deid/places.json' with { type: 'json' }
import {
  always,
  anyOf,
  byCare,
  type Expression,
  expression,
  type Hit,
  matching,
  type Rule,
} from './rule.ts'

const help = ['remove'] as const
const numbered = { grade: always('block'), help, why: 'number-of-a-person' } as const
const ofThing = { grade: always('block'), help, why: 'number-of-a-thing' } as const

/** Between a label and its number: `#`, `no.`, `:`, `is`, a few short words. */
const gap =
  '(?:\\s?(?:#|no\\.?|nr\\.?|num\\.?|numbers?|id|is|was|reads|ends\\sin|:|=|-|\\(|,)){0,4}\\s{0,2}[:#=]?\\s{0,2}"?'
/** A number with at least one digit, letters and single separators allowed. */
const code = '(?=[\\p{L}\\-./]{0,8}\\d)[\\p{L}\\d]{1,24}(?:[-./][\\p{L}\\d]{1,16}){0,5}'
/** A number of which a part is hidden: `****4471`, `xxxx4471`, `4471****`. What stays still tells whose it is. */
const hiddenPart = '(?:[x*•#_]{2,12}[-\\s]?){1,4}\\d{2,8}|\\d{2,8}[-\\s]?[x*•]{2,12}'
/** A number that may be written in groups: `943 476 5919`. */
const grouped = `${code}(?:\\s\\d{2,8}){0,3}`

/** A label's number counts when it holds enough digits and is not a year alone. */
function holds(digits: number): (hit: Hit) => boolean {
  return ({ text, start, end }) => {
    const written = text.slice(start, end)
    const count = written.replace(/\D/g, '').length
    if (isHidden(written)) return count >= 2
    return count >= digits && !/^(?:19|20)\d{2}$/.test(written)
  }
}

/** States and provinces, as what they give out begins: `AZ D0123456`. */
const states = anyOf([...places.regionCodes, ...places.regions])

const labelled = (words: string, number = code): Expression =>
  expression(`(?<![\\p{L}\\d])(?:${words})${gap}(?<hit>${hiddenPart}|${number})(?![\\p{L}\\d])`)

/** `ending 4471`, `last four 4471`, behind a label and a few words. */
const ending = (words: string): Expression =>
  expression(
    `\\b(?:${words})\\b[^\\n.!?\\d]{0,24}\\b(?:ending|ends|end|last\\s(?:4|four|three|3|five|5)(?:\\sdigits)?)(?:\\s(?:in|with|is|are|on|:))?[\\s:]{1,2}(?<hit>\\d{3,6})(?!\\d)`,
  )

const isHidden = (written: string): boolean => /[x*•#_]{2}/i.test(written)

export const ssnRules: readonly Rule[] = [
  {
    id: 'ssn.shape',
    label: 'SSN',
    ...numbered,
    finder: matching(
      expression(
        '(?<![\\d*-])(?<hit>\\d{3}-\\d{2}-\\d{4}|[x*•]{3}-[x*•]{2}-\\d{4}|\\d{3} \\d{2} \\d{4}|\\d(?:\\s?\\d){2}\\s?-\\s?\\d\\s?\\d\\s?-\\s?\\d(?:\\s?\\d){3})(?![\\p{L}\\d-]|\\s\\d)',
      ),
    ),
  },
  {
    id: 'ssn.labelled',
    label: 'SSN',
    ...numbered,
    finder: matching([
      expression(
        '\\b(?:ssn|ss\\s?#|ss(?=\\s(?:number|num|no\\b))|soc\\.?\\s(?:sec\\.?)?|social(?:\\ssecurity)?|social\\ssec|itin|sin)(?:\\s(?:number|no\\.?|num|#))?(?:\\s(?:is|was|reads))?[\\s:#=(]{0,4}(?<hit>\\d{3}[- .]?\\d{2,3}[- .]?\\d{3,4}|[x*]{3}[- ]?[x*]{2}[- ]?\\d{4})(?!\\d)',
      ),
      expression(
        '\\blast\\s(?:4|four)(?:\\sdigits)?(?:\\s(?:of|on|for)\\s(?:\\p{L}{1,12}\\s){0,2}(?:ssn|ss|social(?:\\ssecurity)?(?:\\snumber)?))?(?:\\s(?:is|was|are|were))?[\\s:#=(,]{1,3}(?<hit>\\d{4})(?!\\d)',
      ),
      expression('(?<hit>\\b\\d{4})\\b[\\s,(]{1,3}(?:the\\s)?last\\s(?:4|four)\\b'),
      expression(
        '\\b(?:ssn|social)\\b[^\\n.!?]{0,30}\\b(?:ending|ends)\\s(?:(?:in|with)\\s)?(?<hit>\\d{4})(?!\\d)',
      ),
    ]),
  },
  {
    id: 'ssn.said-aloud',
    label: 'SSN',
    ...numbered,
    finder: matching(
      expression(
        '\\b(?:ssn|social(?:\\ssecurity)?(?:\\snumber)?)\\b[^\\n.!?\\d]{0,16}?\\s(?<hit>(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\\d{1,4})[\\s,-]{1,3}){3,8}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|\\d{1,4}))(?![\\p{L}\\d])',
      ),
    ),
  },
  {
    id: 'ssn.national',
    label: 'SSN',
    ...numbered,
    finder: matching(
      expression(
        '\\b(?:national\\sinsurance|nino|ni\\sno\\.?|ni\\snumber)[\\s:#]{1,3}(?:number\\s)?(?<hit>[a-z]{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?[a-d])\\b',
      ),
    ),
  },
]

const recordWords =
  'mrn|enc(?:ounter)?\\.?(?:\\s(?:no\\.?|number|#|id))?(?=\\s\\d{6})|mr\\s?#|mr(?=\\s\\d{5})|epic\\s(?:id|no\\.?|number|#)|epi|empi|enterprise\\sid|record\\slocator|med\\s?link|mychart\\s(?:id|username|user|login)|mr\\s(?:no\\.?|number)|m\\.r\\.n\\.?|med(?:ical)?\\.?\\srec(?:ord)?s?|med\\srec|medical\\srecord|chart|emr|ehr|record|hospital|hosp\\.?|unit\\snumber|patient\\s?(?:id|identifier|no\\.?|number|#)|pt\\s?(?:id|#|no\\.?|number)|client\\s(?:id|no\\.?|number|#)|nhs|chi|ur\\snumber|urn|ipp|csn|fin|har|encounter|visit|accession|acc|accn|case|specimen|spec|path(?:ology)?|surg\\spath|path\\scase|slide|block|order|study|exam|admission\\s(?:no\\.?|number|#)|episode|wristband|barcode|file|(?<!(?:zoom|meeting|webinar|aamc|eras|nrmp|event|poster|abstract|course)\\s)id(?=\\s(?:number|no|#)|[:#])'

export const recordRules: readonly Rule[] = [
  {
    id: 'record.labelled',
    label: 'MRN',
    ...numbered,
    finder: matching(
      labelled(
        `(?:${recordWords})(?![\\p{L}])(?:\\s(?:number|no\\.?|num|#|id|case|record|identifier)){0,2}`,
        grouped,
      ),
      { accepts: (hit) => holds(5)(hit) && plausibleRecord(hit) },
    ),
  },
  {
    id: 'record.ending',
    label: 'MRN',
    ...numbered,
    finder: matching(ending('mrn|chart|medical\\srecord|record|csn|patient\\sid|pt\\sid')),
  },
  {
    id: 'record.nhs',
    label: 'MRN',
    ...numbered,
    finder: matching(labelled('nhs(?:\\s(?:no\\.?|number|#))?', '\\d{3}[ -]?\\d{3}[ -]?\\d{4}')),
  },
  {
    id: 'record.case-shape',
    label: 'MRN',
    ...numbered,
    finder: matching(
      expression(
        '(?<![\\p{L}\\d-])(?<hit>(?:s|sp|sf|cy|c|a|f|m|ns|h|np)\\d{2}-\\d{3,7})(?![\\p{L}\\d-])',
      ),
    ),
  },
]

/** `visit in 2024` and `case reports 12` name no record; a short number needs its `#` or `number`. */
function plausibleRecord({ match, text, start, end }: Hit): boolean {
  const label = match[0].slice(0, start - match.index)
  const written = text.slice(start, end)
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(written) && !/mrn|rec|chart|hosp|#/i.test(label))
    return false
  if (/^(?:NCT|PMC|doi)/i.test(written)) return false
  if (isHidden(written)) return true
  return (
    /mrn|mr\s?#|mr\s|epi|rec|chart|#|no\.?|num|id|csn|fin|acc|hosp|nhs|:/i.test(label) ||
    /\d{5}/.test(written) ||
    /\d-\d{3}/.test(written)
  )
}

export const planRules: readonly Rule[] = [
  {
    id: 'plan.medicare-shape',
    label: 'PLAN',
    ...numbered,
    finder: matching(
      expression(
        '(?<![\\p{L}\\d])(?<hit>[1-9][ac-hj-np-rt-y][ac-hj-np-rt-y\\d]\\d-?[ac-hj-np-rt-y][ac-hj-np-rt-y\\d]\\d-?[ac-hj-np-rt-y]{2}\\d{2})(?![\\p{L}\\d])',
      ),
    ),
  },
  {
    id: 'plan.claim-number',
    label: 'PLAN',
    ...numbered,
    finder: matching(
      expression('(?<![\\d-])(?<hit>\\d{3}-?\\d{2}-?\\d{4}-?[abcdmtw]\\d?)(?![\\p{L}\\d-])'),
    ),
  },
  {
    id: 'plan.ending',
    label: 'PLAN',
    ...numbered,
    finder: matching(
      ending('member|subscriber|policy|insurance|medicaid|medicare|claim|group|beneficiary|plan'),
    ),
  },
  {
    id: 'plan.labelled',
    label: 'PLAN',
    ...numbered,
    finder: matching(
      labelled(
        '(?:cin|member(?:ship)?|subscriber|beneficiary|policy(?:holder)?|insurance|ins|medicaid|medicare|medi-cal|mbi|hicn?|tricare|va\\sclaim|claim|group|grp|plan|health\\splan|payer|payor|rx\\s?(?:id|grp|group|bin|pcn)|bin\\s\\d{6}\\s(?:pcn\\s[\\p{L}\\d]{2,10}\\s)?(?:id|grp)|prior\\sauth(?:orization)?|auth(?:orization)?|referral|card\\sid|aetna|cigna|humana|anthem|bcbs|blue\\s(?:cross|shield)|uhc|united(?:healthcare)?|kaiser|molina|centene|ambetter|wellcare|oscar|ehic|hmo|ppo)(?:\\s(?:member|id|policy|plan|group|subscriber|card|number|no\\.?|#|cin|bin|pcn|[a-z]{2,3}\\sid)){0,3}',
        grouped,
      ),
      { accepts: (hit) => holds(4)(hit) && plausiblePlan(hit) },
    ),
  },
]

function plausiblePlan({ match, text, start, end }: Hit): boolean {
  const label = match[0].slice(0, start - match.index)
  const written = text.slice(start, end)
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(written)) return false
  return (
    /#|no\.?\s?|num|id\b|member|subscriber|mbi|policy|:/i.test(label) ||
    /\d{6}|\p{L}\d{4}|\d{4}\p{L}/u.test(written)
  )
}

export const accountRules: readonly Rule[] = [
  {
    id: 'account.card',
    label: 'ACCT',
    ...numbered,
    finder: matching(
      expression(
        '(?<![\\d-])(?<hit>\\d{4}[ -]\\d{4}[ -]\\d{4}[ -]\\d{4}|3[47]\\d{2}[ -]\\d{6}[ -]\\d{5})(?![\\d-])',
      ),
    ),
  },
  {
    id: 'account.labelled',
    label: 'ACCT',
    ...numbered,
    finder: matching(
      labelled(
        '(?:acct|accts|account|a/c|invoice|inv|guarantor|billing|bill|statement|balance|checking|savings|bank|routing|iban|card|visa|mastercard|amex|receipt|collections?|payment)\\b(?:\\s(?:acct|account|reference|ref|id|number|no\\.?|num|#|card|statement)\\.?){0,3}',
        grouped,
      ),
      { accepts: holds(5) },
    ),
  },
  {
    id: 'account.last-four',
    label: 'ACCT',
    ...numbered,
    finder: matching(
      ending(
        'acct|account|card|visa|mastercard|amex|discover|debit|credit|checking|savings|guarantor|invoice|bill(?:ing)?|bank',
      ),
    ),
  },
  {
    id: 'account.iban',
    label: 'ACCT',
    ...numbered,
    finder: matching(
      expression(
        '(?<![\\p{L}\\d])(?<hit>[a-z]{2}\\d{2}(?:\\s?[a-z\\d]{4}){3,7}(?:\\s?[a-z\\d]{1,3})?)(?![\\p{L}\\d])',
      ),
      {
        accepts: ({ text, start, end }) => text.slice(start, end).replace(/\D/g, '').length >= 10,
      },
    ),
  },
]

export const licenceRules: readonly Rule[] = [
  {
    id: 'licence.labelled',
    label: 'LIC',
    ...numbered,
    finder: matching(
      labelled(
        "(?:dl|d\\.l\\.|driver'?s?'?\\s?(?:license|licence|lic)|driving\\s(?:license|licence)|(?<!plate\\s)(?:license|licence|lic)|npi|dea|passport|visa\\snumber|green\\scard|alien\\sreg(?:istration)?|a-number|certificate|cert|permit|state\\sid|military\\sid|student\\sid|badge|id\\scard|identity\\scard|gmc|nmc|registration\\snumber|board\\scert(?:ification)?|birth\\scert(?:ificate)?)\\b(?:\\s(?:license|licence|number|no\\.?|num|#|id|card)\\.?){0,2}",
        `(?:(?:${states}|[\\p{L}]{2,4})[\\s:#-]{1,3})?${grouped}`,
      ),
      { accepts: (hit) => holds(5)(hit) && !/\bplates?\b/i.test(hit.match[0]) },
    ),
  },
  {
    id: 'licence.dea-checksum',
    label: 'LIC',
    ...numbered,
    finder: matching(
      expression('(?<![\\p{L}\\d])(?<hit>[abcdefghjklmprstux][a-z9]\\d{7})(?![\\p{L}\\d])'),
      {
        accepts: ({ text, start, end }) => deaChecksum(text.slice(start, end)),
      },
    ),
  },
]

/** The last digit of a DEA number is that of (1st + 3rd + 5th) + 2 (2nd + 4th + 6th). */
function deaChecksum(number: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, last = -1] = [...number.slice(2)].map(Number)
  return (a + c + e + 2 * (b + d + f)) % 10 === last
}

/** A plate, and the state it is of before it: `AZ ABC-123`. */
const plate =
  '(?=[\\p{L} -]{0,8}\\d)[\\p{L}\\d]{1,8}(?:[ -](?=[\\p{L}\\d]{0,4}(?:\\d|\\p{Lu}{2}))[\\p{L}\\d]{1,5})?'

export const vehicleRules: readonly Rule[] = [
  {
    id: 'vehicle.vin',
    label: 'VEH',
    ...ofThing,
    finder: matching(expression('(?<![\\p{L}\\d])(?<hit>[a-hj-npr-z\\d]{17})(?![\\p{L}\\d])'), {
      accepts: ({ text, start, end }) =>
        /\d.{0,16}\d.{0,16}\d/.test(text.slice(start, end)) &&
        /\p{L}/u.test(text.slice(start, end)),
    }),
  },
  {
    id: 'vehicle.labelled',
    label: 'VEH',
    ...ofThing,
    finder: matching(
      [
        expression(
          `(?<![\\p{L}\\d])(?:vin|(?:license|licence|number|car|registration|reg|vehicle)\\s?(?:plates?|tags?|reg(?:istration)?)|plates?|tags?|registration|reg|rego|number\\splate|placard)(?:\\s(?:number|no\\.?|#|num)\\.?)?(?:\\s(?:is|was|reads|read|said|ending))?[\\s:#=("]{1,3}(?<hit>(?:${states}[\\s:-]{1,3})?${plate})(?![\\p{L}\\d])`,
        ),
      ],
      { accepts: plausiblePlate },
    ),
  },
]

function plausiblePlate({ text, start, end }: Hit): boolean {
  const written = text.slice(start, end)
  const size = written.replace(/[^\p{L}\d]/gu, '').length
  return size >= 5 && size <= 17 && !/^(?:19|20)\d{2}$/.test(written) && /\d/.test(written)
}

export const deviceRules: readonly Rule[] = [
  {
    id: 'device.udi',
    label: 'DEV',
    ...ofThing,
    finder: matching(expression('(?<hit>\\(01\\)\\d{14}(?:\\(\\d{2}\\)[\\p{L}\\d]{1,20}){0,4})')),
  },
  {
    id: 'device.labelled',
    label: 'DEV',
    ...ofThing,
    finder: matching(
      labelled(
        's/n|sn|ser\\.?(?=\\s?#)|ser#|serial|serial\\s?(?:no\\.?|number|num|#)|udi|device\\s(?:id|identifier|no\\.?|number|#)|lot|lot\\s?(?:no\\.?|number|#)|batch|imei|implant\\s(?:id|no\\.?|number|#)|model\\s?(?:no\\.?|number|#)?\\s?serial|ref\\s?#|asset\\s?(?:tag|no\\.?|#)',
      ),
      { accepts: holds(4) },
    ),
  },
]

export const subjectRules: readonly Rule[] = [
  {
    id: 'subject.labelled',
    label: 'OTHER',
    grade: byCare('block', 'warn', 'warn'),
    help,
    why: 'number-of-a-person',
    finder: matching(
      expression(
        '(?<![\\p{L}\\d])(?:(?:pt|patient)\\s?(?=#)|(?:study|trial|research)\\s(?:id|subject|participant|patient|no\\.?|number|#)|subjects?|participant|enrollee|randomi[sz]ation|rand|screening|sample|biobank|kit|family|pedigree|proband|donor|recipient|unos|transplant|isolate)(?:\\s(?:id|number|no\\.?|num|code|#)\\.?){0,2}[\\s:#=]{1,3}(?<hit>(?=[\\p{L}-]{0,8}\\d)[\\p{L}\\d]{1,12}(?:-[\\p{L}\\d]{1,12}){0,3})(?![\\p{L}\\d])',
      ),
      { accepts: plausibleSubject },
    ),
  },
  {
    id: 'other.long-number',
    label: 'OTHER',
    grade: byCare('warn', 'warn'),
    help,
    why: 'number-of-a-person',
    finder: matching(
      expression(
        '(?<![\\p{L}\\d.,/$#-])(?<!\\d\\s)(?<hit>(?=[\\p{L}]{0,3}\\d{6})[\\p{L}]{0,3}\\d{6,14})(?![\\p{L}\\d]|[.,/-]\\d)',
      ),
    ),
  },
]

function plausibleSubject({ match, text, start, end }: Hit): boolean {
  const written = text.slice(start, end)
  const label = match[0].slice(0, start - match.index)
  if (/^(?:19|20)\d{2}$/.test(written)) return false
  const labelledNumber = /id|no\.?\b|num|#|code|randomi/i.test(label)
  return labelledNumber || /\d{3}|\d-\d|\p{L}-?\d/u.test(written)
}
