import type { ScanLabel } from '../scanTypes.ts'
import {
  always,
  byCare,
  type Expression,
  expression,
  type Hit,
  matching,
  type Rule,
} from './rule.ts'

const help = ['remove'] as const

const digitWord = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)'
/** Figures and words for figures, one after the other, with at least one word or all apart. */
const saidAloud = `(?:(?:${digitWord}|\\d{1,4})[\\s,./-]{1,3}){3,12}(?:${digitWord}|\\d{1,4})`

/** How many figures are said: `double four` is two. */
function figuresIn(written: string): number {
  const digits = written.replace(/\D/g, '').length
  const words =
    written.match(/\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/gi) ?? []
  const twice = written.match(/\bdouble\b/gi)?.length ?? 0
  const thrice = written.match(/\btriple\b/gi)?.length ?? 0
  return digits + words.length + twice + 2 * thrice
}

/** Seven, nine, ten or eleven figures said one by one, most of them by their words or apart. */
function isSaidNumber({ text, start, end }: Hit): boolean {
  const written = text.slice(start, end)
  const words = written.match(/[a-z]{2,6}/gi)?.length ?? 0
  const single = written.match(/(?<!\d)\d(?!\d)/g)?.length ?? 0
  const figures = figuresIn(written)
  return figures >= 7 && figures <= 12 && (words >= 3 || single >= 6)
}

/** A label, some words that say where or whose it is, and the number. */
const loosely = (words: string, number: string): Expression =>
  expression(
    `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}])[^\\n.!?\\d]{0,40}?(?:\\b(?:is|was|are|reads?|reading|says?|said|shows?|stamped|printed|ends?|ending|in|as|for)\\b|[:=#("])[\\s:="#(]{0,4}(?:clearly\\s|still\\s|just\\s|only\\s)?(?<hit>${number})(?![\\p{L}\\d])`,
  )

const longCode =
  '(?=[\\p{L} -]{0,6}\\d)[\\p{L}\\d]{1,16}(?:[ -](?=[\\p{L}\\d]{0,6}\\d)[\\p{L}\\d]{1,12}){0,4}'

const enough =
  (least: number) =>
  ({ text, start, end }: Hit): boolean => {
    const written = text.slice(start, end)
    const digits = written.replace(/\D/g, '').length
    return (
      digits >= least &&
      !/^(?:19|20)\d{2}$/.test(written) &&
      !/^\d{1,3}\s(?:year|yo|day|week|month|hour|minute|mg|ml|people|patient)/i.test(
        text.slice(start, end + 8),
      ) &&
      !/\b(?:nct|pmid|pmc|doi|version|chapter|page)\b/i.test(written)
    )
  }

const loose = (id: string, label: ScanLabel, words: string, least: number): Rule => ({
  id,
  label,
  grade: always('block'),
  why: label === 'VEH' || label === 'DEV' ? 'number-of-a-thing' : 'number-of-a-person',
  help,
  finder: matching(loosely(words, longCode), { accepts: enough(least) }),
})

/** Numbers whose label stands some words before them. */
export const looseNumberRules: readonly Rule[] = [
  loose(
    'licence.loosely-labelled',
    'LIC',
    'dea|npi|driver.?s\\slicen[sc]e|licen[sc]e|passport|dl',
    6,
  ),
  loose('vehicle.loosely-labelled', 'VEH', 'plates?|licen[sc]e\\splate|tags?|vin', 3),
  loose('device.loosely-labelled', 'DEV', 'serial(?:\\sno\\.?|\\snumber)?|s/n|device\\sid|udi', 4),
  loose(
    'plan.loosely-labelled',
    'PLAN',
    'member\\s(?:id|number|no\\.?)|subscriber(?:\\sid|\\snumber|\\sno\\.?)?|policy(?:\\snumber|\\sno\\.?)?|insurance\\s(?:card|id|number)|medicaid|medicare|prior\\sauth(?:orization)?(?:\\sref)?|auth(?:orization)?\\s(?:ref|no\\.?|number|code)|claim(?:\\sno\\.?|\\snumber)?|beneficiary',
    5,
  ),
  loose(
    'record.loosely-labelled',
    'MRN',
    'mrn|csn|medical\\srecord(?:\\snumber)?|chart\\s(?:no\\.?|number|id)|wristband|armband|id\\sband|bracelet|hospital\\s(?:no\\.?|number|id)|encounter|accession(?:\\sno\\.?|\\snumber)?|patient\\s(?:id|number|no\\.?)',
    5,
  ),
  loose(
    'account.loosely-labelled',
    'ACCT',
    'acct|account|har|guarantor|invoice|bill(?:ing)?\\s(?:no\\.?|number|id|account)|statement\\s(?:no\\.?|number)',
    5,
  ),
  {
    id: 'record.of-paper',
    label: 'MRN',
    grade: byCare('block', 'block', 'warn'),
    why: 'number-of-a-person',
    help,
    finder: matching(
      [
        expression(
          '(?<![\\p{L}])(?:folder|binder|jacket|sticker|label|barcode|wristband|armband|bracelet|band|slip|envelope|dossier)(?:\\s(?:no\\.?|number|num|id|reads|says))?[\\s:#,]{1,3}(?<hit>(?=[\\p{L}-]{0,3}\\d{3})[\\p{L}\\d]{1,12}(?:-[\\p{L}\\d]{1,10}){0,3})(?![\\p{L}\\d])',
        ),
        expression('(?<![\\p{L}\\d&])(?<hit>#[a-z]{0,3}-?\\d{5,10})(?![\\p{L}\\d-])'),
        expression(
          "(?<=[A-Z][\\p{L}'-]{1,24}\\s)\\((?<hit>\\d{4}\\s\\d{4}|\\d{3}\\s\\d{3}\\s\\d{2,4}|\\d{6,10})\\)",
          { cased: true },
        ),
      ],
      { reads: 'plain', accepts: enough(4) },
    ),
  },
  {
    id: 'other.booked-under',
    label: 'OTHER',
    grade: byCare('block', 'block', 'warn'),
    why: 'number-of-a-person',
    help,
    finder: matching(
      expression(
        '(?<![\\p{L}])(?:booking|docket|inmate|waitlist|wait\\slist|ticket|tracking|confirmation|intake|referral|voucher|prescription|rx|unos|donor|recipient|listing|lottery|badge|locker)(?:\\s(?:no\\.?|number|num|id|code)|\\s?#){1,2}[\\s:#]{0,3}(?<hit>(?=[\\p{L}-]{0,4}\\d)[\\p{L}\\d]{1,12}(?:-[\\p{L}\\d]{1,10}){0,3})(?![\\p{L}\\d])',
      ),
      { reads: 'plain', accepts: enough(4) },
    ),
  },
  {
    id: 'phone.said-aloud',
    label: 'PHONE',
    grade: byCare('block', 'block', 'warn'),
    why: 'reaches-a-person',
    help,
    finder: matching(expression(`(?<![\\p{L}\\d])(?<hit>${saidAloud})(?![\\p{L}\\d])`), {
      accepts: isSaidNumber,
    }),
  },
  {
    id: 'phone.any-marks-between',
    label: 'PHONE',
    grade: byCare('block', 'block', 'warn'),
    why: 'reaches-a-person',
    help,
    finder: matching(
      expression(
        '(?<![\\d.$])(?<hit>\\(?[2-9]\\d{2}\\)?[^\\p{L}\\d\\n,;]{1,4}[2-9]\\d{2}[^\\p{L}\\d\\n,;]{1,4}\\d{4})(?![\\d]|[-./]\\d)',
      ),
    ),
  },
  {
    id: 'phone.ten-figures',
    label: 'PHONE',
    grade: byCare('block', 'warn'),
    why: 'reaches-a-person',
    help,
    finder: matching(
      expression('(?<![\\p{L}\\d.,/$-])(?<hit>[2-9]\\d{2}[2-9]\\d{6})(?![\\p{L}\\d]|[.,/-]\\d)'),
    ),
  },
]
