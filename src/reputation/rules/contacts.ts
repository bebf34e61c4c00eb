import { always, byCare, expression, type Hit, matching, type Rule } from './rule.ts'

const help = ['remove'] as const
const blocked = { grade: always('block'), help }

/** A North American number written with separators; the area code may be in brackets. */
const northAmerican =
  '(?:\\+?1[-. /]{0,2})?(?:(?:\\(\\d{3}\\)[-. /]{0,2}|\\d{3}[-. /])\\d{3}[-. /]\\d{4}|\\(\\d{3}\\)\\s?\\d{7}|\\d{3}[-. ]\\d{7})(?:\\s?(?:x|ext\\.?|extension)\\s?\\d{1,6})?'
/** A number of which some figures are hidden: `480-555-01XX`. */
const partlyHidden =
  '\\(?\\d{3}\\)?[-. ]{1,2}(?:\\d{3}[-. ](?=[\\dx*•]{0,3}[x*•]{2})[\\dx*•]{4}|[x*•]{3}[-. ]\\d{4})|[x*•]{3}[-. ][x*•]{3}[-. ]\\d{4}'
const international =
  '\\+\\d{1,3}[-. /]{0,2}(?:\\(\\d{1,4}\\)[-. /]{0,2})?\\d{1,5}(?:[-. /]\\d{2,8}){1,5}|\\+\\d{8,15}'
const bare = '\\(?\\d{2,5}\\)?(?:[-. /]{1,2}\\d{2,8}){1,4}|\\d{7,15}'
const anyNumber = `(?:${international}|${northAmerican}|${bare})`
const callWords =
  "(?:call(?:s|ed|ing)?(?:\\s(?:back|her|him|them|us|me|the\\s(?:family|daughter|son|wife|husband|mom|mum)|mum|mom|dad))?(?:\\s(?:on|at))?|callback|phone(?:d)?|ph|tel|telephone|cell(?:phone)?|mobile|mob|landline|number|num|nr|no|pager|paged?|beeper|text(?:ed|\\sme|\\sher|\\shim)?|sms|whatsapp|signal|reach(?:\\s\\p{L}{1,12}){0,3}\\s(?:at|on)|ring(?:\\s\\p{L}{1,12}){0,3}\\s(?:on|at)|contact|dial|vm|voicemail|daughter's\\s?#|son's\\s?#|wife's\\s?#|his\\s?#|her\\s?#|pt's\\s?#|mom's\\s?#|p)"

const faxWords = '(?:fax(?:ed|es|ing)?|fx|facsimile)'

export const faxRules: readonly Rule[] = [
  {
    id: 'fax.labelled',
    label: 'FAX',
    why: 'reaches-a-person',
    ...blocked,
    finder: matching([
      expression(`\\b${faxWords}\\b[^\\n\\d+]{0,40}?(?<hit>${anyNumber})(?!\\d)`),
      expression(`(?:^|[\\s(,;])f\\s?[:.]?\\s(?<hit>${northAmerican})(?!\\d)`),
      expression(`(?<hit>${northAmerican})\\s{0,2}[(\\[]?\\s{0,2}(?:fax|fx|f)\\b`),
    ]),
  },
]

export const phoneRules: readonly Rule[] = [
  {
    id: 'phone.separated',
    label: 'PHONE',
    why: 'reaches-a-person',
    ...blocked,
    finder: matching(
      [
        expression(`(?<![\\d.\\-/])(?<hit>${northAmerican})(?![\\d]|[-./]\\d)`),
        expression(`(?<![\\d+])(?<hit>${international})(?![\\d])`),
        expression(`(?<![\\p{L}\\d.-])(?<hit>${partlyHidden})(?![\\p{L}\\d])`),
        expression(
          '(?<![\\d.\\-/+])(?<hit>0\\d{2,4}[- ]\\d{3,4}[- ]?\\d{3,4}|\\(0\\d{1,4}\\)[- ]?\\d{3,4}[- ]?\\d{3,4})(?![\\d]|[-./]\\d)',
        ),
      ],
      { accepts: notAnotherNumber },
    ),
  },
  {
    id: 'phone.labelled',
    label: 'PHONE',
    why: 'reaches-a-person',
    ...blocked,
    finder: matching(
      expression(
        `(?:\\b|(?<=\\s))${callWords}(?:\\s(?:is|was|number|#|no\\.?|num))?[\\s:=#.(]{1,4}(?:(?:at|on|is|@|in\\s\\p{L}{1,15}|for\\s\\p{L}{1,15})\\s)?(?<hit>${anyNumber})(?![\\d]|[-./]\\d)`,
      ),
      { accepts: enoughDigits },
    ),
  },
  {
    id: 'phone.spelled',
    label: 'PHONE',
    why: 'reaches-a-person',
    ...blocked,
    finder: matching(
      expression(
        '(?<![\\p{L}])(?<hit>(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[\\s,-]{1,2}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)){6,10})(?![\\p{L}])',
      ),
    ),
  },
  {
    id: 'phone.near-its-word',
    label: 'PHONE',
    why: 'reaches-a-person',
    ...blocked,
    finder: matching([
      expression(
        '\\b(?:pager|beeper|paged?|ext|extension|vocera|ascom|spectra(?:link)?|bleep)\\b[^\\n\\d.!?]{1,16}(?<hit>\\d-?\\d{3,4}|\\d{4,6})(?![\\d]|[-./]\\d)',
      ),
      expression(
        '(?<![\\p{L}\\d-])(?<hit>1-?8\\d{2}-(?=[\\p{L}\\d-]{0,6}\\p{L})[\\p{L}\\d-]{7,10})(?![\\p{L}\\d])',
      ),
      expression(
        '\\b(?:call|callback|phone|cell|mobile|pager|page|text|number|contact|tel|extension|ext)\\b[^\\n\\d.!?]{1,40}(?<hit>\\d{3}[-. ]\\d{4}|[2-9]\\d{2}[2-9]\\d{6})(?![\\d]|[-./]\\d)',
      ),
      expression('(?<![\\d.\\-/$#])(?<hit>555[-. ]\\d{4})(?![\\d]|[-./]\\d)'),
    ]),
  },
  {
    id: 'phone.beside-a-person',
    label: 'PHONE',
    why: 'reaches-a-person',
    ...blocked,
    finder: matching(
      expression(
        "\\b(?:daughter|son|wife|husband|mom|mum|mother|dad|father|brother|sister|family|caregiver|worker|landlord|neighbor|poa|pt|patient|cell|case\\smanager)(?:'s)?\\s(?:cell|number|phone|mobile)?[\\s:@#-]{1,4}(?<hit>\\d{3}[-. ]\\d{4}|\\d{3}[-. ]\\d{3}[-. ]\\d{4}|\\d{10})(?!\\d)",
      ),
    ),
  },
]

/** Telephones have at least seven digits, and a bare run of seven must not be a year range or a date. */
function enoughDigits({ text, start, end }: Hit): boolean {
  const digits = text.slice(start, end).replace(/\D/g, '')
  return digits.length >= 7 && digits.length <= 15 && notAnotherNumber({ text, start, end })
}

const otherNumber =
  /(?:mrn|mr|chart|record|acct|account|ssn|social|nhs|medicare|member|policy|npi|visa|card|ref|invoice)\s?(?:number|no\.?|#|id)?[\s:#]{0,3}$/i

function notAnotherNumber({ text, start, end }: Pick<Hit, 'text' | 'start' | 'end'>): boolean {
  const written = text.slice(start, end)
  if (/^\d{4}-\d{2}-\d{2}/.test(written) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(written))
    return false
  return (
    !otherNumber.test(text.slice(Math.max(0, start - 24), start)) ||
    /cell|phone|call|'s\s?#\s?$/i.test(text.slice(Math.max(0, start - 24), start))
  )
}

const localPart = "[\\p{L}\\d][\\p{L}\\d._%+'-]{0,63}"
const at =
  '(?:@|\\s?[\\[({<]\\s?(?:at|@)\\s?[\\])}>]\\s?|\\s(?:at)\\s(?=[\\p{L}\\d-]{2,30}\\s?[\\[({]?\\s?(?:dot|\\.)\\s?[\\])}]?\\s?(?:com|net|org|edu|co|me|io)\\b))'
const dot = '(?:\\.|\\s?[\\[({<]\\s?(?:dot|\\.)\\s?[\\])}>]\\s?|\\sdot\\s)'
const email = expression(
  `(?<![\\p{L}\\d._%+-])(?<hit>${localPart}${at}[\\p{L}\\d-]{1,63}(?:${dot}[\\p{L}\\d-]{2,63}){1,4})`,
)

/** Boxes that belong to an office, not to a person. */
const officeBox =
  /^(?:info|contact|office|admin|admissions?|editor(?:ial)?|editors|submissions?|journal\w{0,12}|events?|register|registration|conference|meeting|help|support|press|media|careers?|jobs|residency\w{0,12}|fellowship\w{0,12}|program\w{0,12}|coordinator|chat|club|hello|team|podcast|research|lab|studyteam|wellness|library|noreply|no-reply)[\w.+-]{0,24}@/i

function isOffice({ text, start, end }: Hit): boolean {
  const written = text.slice(start, end)
  return officeBox.test(written) && !/gmail|yahoo|hotmail|outlook|icloud|aol/i.test(written)
}

export const emailRules: readonly Rule[] = [
  {
    id: 'email.person',
    label: 'EMAIL',
    why: 'reaches-a-person',
    ...blocked,
    finder: matching(email, { reads: 'plain', accepts: (hit) => !isOffice(hit) }),
  },
  {
    id: 'email.office',
    label: 'EMAIL',
    why: 'reaches-a-person',
    grade: byCare('warn', 'note', 'note'),
    help,
    finder: matching(email, { reads: 'plain', accepts: isOffice }),
  },
]

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d{2}|[1-9]?\\d)'

export const ipRules: readonly Rule[] = [
  {
    id: 'ip.v4',
    label: 'IP',
    why: 'number-of-a-thing',
    ...blocked,
    finder: matching(
      expression(`(?<![\\d.v])(?<hit>${octet}(?:\\.${octet}){3}(?::\\d{1,5})?)(?!\\.?\\d)`),
      {
        accepts: ({ text, start }) =>
          !/(?:version|release|section|build|rev|v)\.?\s?$/i.test(
            text.slice(Math.max(0, start - 12), start),
          ),
      },
    ),
  },
  {
    id: 'ip.v6',
    label: 'IP',
    why: 'number-of-a-thing',
    ...blocked,
    finder: matching(
      expression(
        '(?<![\\p{L}\\d:])(?<hit>[\\da-f]{1,4}(?:::?[\\da-f]{1,4}){3,7}|[\\da-f]{1,4}(?::[\\da-f]{1,4}){0,5}::(?:[\\da-f]{1,4}:){0,5}[\\da-f]{0,4})(?![\\p{L}\\d:])',
      ),
      {
        accepts: ({ text, start, end }) =>
          /[a-f]|::/i.test(text.slice(start, end)) &&
          !/^\d{1,2}:\d{2}(?::\d{2})?$/.test(text.slice(start, end)),
      },
    ),
  },
  {
    id: 'ip.mac',
    label: 'IP',
    why: 'number-of-a-thing',
    ...blocked,
    finder: matching(
      expression('(?<![\\p{L}\\d:-])(?<hit>[\\da-f]{2}(?:[:-][\\da-f]{2}){5})(?![\\p{L}\\d:-])'),
    ),
  },
]
