import { anyFirstName, firstNames, surnames } from '../lexicon/personNames.ts'
import { measured } from './measured.ts'
import { commonWord, inPatientStory, isNotName, wholeNames } from './personWords.ts'
import {
  byCare,
  expression,
  type Finder,
  type Hit,
  matching,
  type Rule,
  type Span,
} from './rule.ts'

const cap = "\\p{Lu}\\p{Ll}[\\p{L}'-]{0,24}"
const full = `${cap}(?:\\s\\p{Lu}\\p{Ll}[\\p{L}'-]{1,24}){0,2}`

/** A word with a capital that is written so for no other reason: none that begins sentences, no abbreviation. */
function couldBeName({ text, start, end }: Hit): boolean {
  const [first = ''] = text.slice(start, end).split(' ')
  return !isNotName(first) && !commonWord.test(first)
}

/** A name of the lists, or a word that `he` or `she` follows; none of what is measured. */
function isSomebodyOfAge({ text, start, end }: Hit): boolean {
  const [first = ''] = text.slice(start, end).split(' ')
  const word = first.toLowerCase()
  if (anyFirstName.has(word) || surnames.has(word)) return !/^(?:pain|day|page|price)$/.test(word)
  return !measured.test(word) && /\b(?:he|she|his|her|him)\b/i.test(text.slice(end, end + 70))
}

/** Where no colleague, author or teacher is spoken of just before. */
function isNoColleague({ text, start }: Hit): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  return !/(?:\b(?:drs?|prof|professor|doctor|attending|mentor|resident|intern|fellow|author|by|and)\.?\s|@|#)$/i.test(
    before,
  )
}

/** `K. Abernathy`, not the `E. Coli` of a microbiologist, nor authors before `et al`. */
function isInitialAndSurname(hit: Hit): boolean {
  const { text, start, end } = hit
  if (/^(?:\s|,)\s?(?:et\sal|and\scolleagues|MD|DO|PhD|RN|NP|PA)\b/.test(text.slice(end, end + 16)))
    return false
  const [, surname = ''] = text.slice(start, end).split(/\.\s?/)
  return (
    isNoColleague(hit) &&
    !isNotName(surname) &&
    !/^(?:[ECSHKPBNTAMLGRV]\.\s?)(?:coli|diff|auris|aureus|pneumo|strep|staph|acnes|cepacia|pylori|jejuni|tarda|marcescens)/i.test(
      text.slice(start, end),
    )
  )
}

/** Names that no list holds, told by how they are written: the form stands, whatever the letters. */
const written: readonly Rule[] = [
  {
    ...inPatientStory,
    id: 'name.initial-and-surname',
    finder: matching(
      expression(
        `(?<![\\p{L}\\d.])(?<hit>\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}[\\p{L}'-]{2,24})(?![\\p{L}])`,
        {
          cased: true,
        },
      ),
      { accepts: isInitialAndSurname },
    ),
  },
  {
    ...inPatientStory,
    id: 'name.and-age',
    grade: byCare('block', 'warn'),
    finder: matching(
      expression(
        `(?:^|[.!?:;\\n"(]\\s{0,2}|\\b(?:is|was|saw|met)\\s)(?<hit>${full})(?=[,.]\\s(?:age\\s)?\\d{1,3}(?:\\s?(?:yo|y/o|years?|mo|wks?|weeks?|days?))?(?:[,.;:!?)]|\\s(?:and|now|with|in|on|told|who|from|here|old)\\b))`,
        { cased: true },
      ),
      { accepts: (hit) => couldBeName(hit) && isNoColleague(hit) && isSomebodyOfAge(hit) },
    ),
  },
  {
    ...inPatientStory,
    id: 'name.turned-round',
    grade: byCare('block', 'block'),
    finder: matching(
      expression(
        `(?<![\\p{L}\\d])(?<hit>${cap},\\s${cap})(?=,?\\s\\(?(?:dob\\b|d\\.o\\.b|\\d{1,2}[-/.]|\\d{1,3}\\s?(?:yo|y/o|[MF]\\b)|mrn\\b|MRN\\b|DOB\\b))`,
        { cased: true },
      ),
      { accepts: couldBeName },
    ),
  },
  {
    ...inPatientStory,
    id: 'name.said-of-patient',
    grade: byCare('block', 'warn'),
    finder: matching(
      [
        expression(
          `\\b(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]|[Tt]his|of|for|as|monitor)\\s(?:pt|patient|kiddo|peanut)(?:,\\s|\\s)(?<hit>${full})(?![\\p{L}])`,
          { cased: true },
        ),
        expression(
          `\\b(?:aka|a\\.k\\.a\\.|alias|[Nn]amed\\s(?:her|him|them)|proxy\\sremoved\\sfor|[Rr]elease\\sfor|booked\\sunder|[Cc]hart\\s(?:of|for)|[Ss]igned)\\s(?<hit>(?:\\p{Lu}\\.\\s)?${full})(?![\\p{L}])`,
          { cased: true },
        ),
        expression(`\\bthe\\s(?<hit>${cap})\\sfamily\\b`, { cased: true }),
      ],
      { accepts: (hit) => couldBeName(hit) && !/^(?:The|Dr)\b/.test(hit.text.slice(hit.start)) },
    ),
  },
  {
    ...inPatientStory,
    id: 'name.of-a-newborn',
    finder: matching(
      expression(`\\b[Bb]aby\\s(?:[Gg]irl|[Bb]oy)\\s(?<hit>${cap})(?![\\p{L}])`, { cased: true }),
      { accepts: ({ text, start, end }) => !isNotName(text.slice(start, end)) },
    ),
  },
]

const fullName = expression(
  `(?<![\\p{L}\\d#@.'-]|\\b(?:[Dd]r|[Pp]rof|Professor|Doctor|Nurse)\\.?\\s)(?<hit>${cap}(?:\\s(?:de|del|la|van|von|da|bin|al)){0,1}\\s\\p{Lu}\\p{Ll}[\\p{L}'-]{2,24})(?![\\p{L}]|\\s(?:\\p{Lu}|Hospital|Medical|County|Street|score|sign|syndrome|disease|criteria|et\\sal))`,
  { cased: true },
)

/** A given name of the lists and any other capital, in the middle of what is told of a patient. */
const fullNames: Finder = matching(fullName, {
  accepts: (hit) => {
    const words = hit.text.slice(hit.start, hit.end).split(' ')
    const [given = '', family = ''] = [words[0], words.at(-1)]
    return (
      firstNames.has(given.toLowerCase()) &&
      ![given, family].some((word) => isNotName(word) || commonWord.test(word)) &&
      isNoColleague(hit)
    )
  },
})

const patronymic =
  /\p{Script=Cyrillic}{2,20}\s\p{Script=Cyrillic}{2,20}(?:вич|вна|ична|ович|евич)(?:\s\p{Script=Cyrillic}{2,20})?/gu
const otherLetters =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Greek}\p{Script=Armenian}\p{Script=Ethiopic}]{2,20}(?:[ -][\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Greek}\p{Script=Armenian}\p{Script=Ethiopic}]{2,20}){1,2}/gu

/** A patronymic, or two or three words of other letters with an age behind them. */
const inOtherLetters: Finder = {
  patterns: [],
  find: ({ written: text }) => [
    ...spans(text, patronymic),
    ...spans(text, otherLetters).filter(({ end }) =>
      /^,?\s\(?\d{1,3}(?:\s?(?:yo|y\/o|years?|months?|weeks?|days?)|[,.)])/.test(
        text.slice(end, end + 16),
      ),
    ),
  ],
}

function spans(text: string, letters: RegExp): Span[] {
  return [...text.matchAll(letters)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }))
}

export const unlistedNameRules: readonly Rule[] = [
  ...written.map((rule) => ({ ...rule, finder: wholeNames(rule.finder) })),
  { ...inPatientStory, id: 'name.full', grade: byCare('block'), finder: fullNames },
  {
    ...inPatientStory,
    id: 'name.in-other-letters',
    grade: byCare('block', 'block', 'warn'),
    finder: inOtherLetters,
  },
]
