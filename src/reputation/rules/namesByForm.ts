import { isEnglishWord } from '../lexicon/englishWords.ts'
import { anyFirstName, firstNames, surnames } from '../lexicon/personNames.ts'
import { isListedPlace } from '../lexicon/placeNames.ts'
import type { Word } from '../words.ts'
import { isNotName, person } from './personWords.ts'
import {
  byCare,
  expression,
  type Finder,
  type Hit,
  matching,
  type Rule,
  type Scene,
  type Span,
} from './rule.ts'
import { isStrange } from './strangeNames.ts'

const cap = "\\p{Lu}[\\p{L}'-]{1,24}"
const colleague =
  /(?:\b(?:drs?|prof|professor|doctor|attending|mentor|resident|intern|fellow|author|authors|by|congratulations|congrats|kudos|shoutout)\.?\s(?:to\s)?|[@#/])$/i

const wordOf = ({ text, start, end }: Hit): string => text.slice(start, end)
const asWord = (text: string): Word => ({
  start: 0,
  end: text.length,
  text,
  lower: text.toLowerCase().replace(/'s$/, ''),
  capitalised: true,
})

/** A name of the lists, or a word that nothing explains. */
const couldBeSomebody = (word: string): boolean =>
  word.length > 1 &&
  !isNotName(word) &&
  (anyFirstName.has(word.toLowerCase()) ||
    surnames.has(word.toLowerCase()) ||
    isStrange(asWord(word)))

/** A name nobody mistakes for a word. */
const isSomebody = (word: string): boolean =>
  couldBeSomebody(word) && !isEnglishWord(word.toLowerCase())

/** Given names one after the other, as in `Rose, Blanche and Sophia` or `Gerald vs. Harold`. */
const namesInRow: Finder = {
  patterns: [],
  find: ({ words, open, careAt }: Scene) => {
    const spans = new Map<number, Span>()
    for (const [index, word] of words.entries()) {
      const next = words[index + 1]
      if (!next || !word.capitalised || !next.capitalised) continue
      const between = open.cased.slice(word.end, next.start)
      if (!/^(?:,\s|,?\s(?:and|&|or)\s|\s?\/\s?|\svs\.?\s)$/.test(between)) continue
      if (!anyFirstName.has(word.lower) || !anyFirstName.has(next.lower)) continue
      if (isNotName(word.text) || isNotName(next.text) || careAt(word.start) === 'none') continue
      if (colleague.test(open.cased.slice(Math.max(0, word.start - 24), word.start))) continue
      spans.set(word.start, { start: word.start, end: word.end })
      spans.set(next.start, { start: next.start, end: next.end })
    }
    return [...spans.values()]
  },
}

const relationBefore =
  /(?:^|[^a-z])(?:(?:his|her|their|pt's|patient's|my (?:patient|pt)'s|the patient's) (?:[a-z]{2,10} )?(?:husband|wife|partner|son|daughter|mom|mum|mother|dad|father|brother|sister|twin|grandson|granddaughter|niece|nephew|aunt|uncle|cousin|boyfriend|girlfriend|friend|baby),?|(?:my|our|the) (?:patient|pt)|little|lil|sweet|old|mr|mrs|miss|ms|baby|auntie|uncle|grandma|grandpa|named|called) $/

/** A given name written small, close behind a title or a word for kin. */
const smallNames: Finder = {
  patterns: [],
  find: ({ words, open }: Scene) =>
    words
      .filter(
        ({ text, lower, start }) =>
          /^[a-z]{4}/.test(text) &&
          (firstNames.has(lower) || surnames.has(lower)) &&
          !isEnglishWord(lower) &&
          relationBefore.test(open.lower.slice(Math.max(0, start - 40), start)),
      )
      .map(({ start, lower }) => ({ start, end: start + lower.length })),
}

/** Where a name stands by the form of what is written around it, whatever the letters. */
export const namesByFormRules: readonly Rule[] = [
  { ...person, id: 'name.in-row', grade: byCare('block', 'note'), finder: namesInRow },
  {
    ...person,
    id: 'name.heads-a-line',
    grade: byCare('block', 'warn', 'note'),
    finder: matching(
      [
        // A list of patients: a place or a dash, a name, and then what is done.
        expression(
          `(?:^|\\n)\\s?(?:[-*>.]\\s?|(?:(?:bed|room|rm|bay|hall|Bed|Room|Rm|Bay|Hall)\\s?)?\\d{1,4}(?:-\\d{1,2})?[A-Da-d]?[:.)]?\\s)(?<hit>(?:(?:de|del|da|van|von|al)\\s){0,2}${cap}(?:\\s${cap})?)(?=:|\\s\\(|,\\s(?:[A-Z]\\b|\\d)|\\s(?:POD|HD|s/p|SBO|CHF|DKA|\\d{1,3}(?:[MF]|yo)))`,
          { cased: true },
        ),
      ],
      { accepts: (hit) => couldBeSomebody(wordOf(hit).split(' ').at(-1)?.split('-')[0] ?? '') },
    ),
  },
  {
    ...person,
    id: 'name.signed',
    grade: byCare('block', 'warn', 'note'),
    finder: matching(
      expression(
        `\\b(?:[Ss]igned|[Ll]ove|[Xx]oxo|[Ss]incerely|[Yy]ours(?:\\struly)?),?\\s(?:by\\s)?(?<hit>(?:\\p{Lu}\\.\\s?)?${cap}(?:\\s${cap})?)(?=[.,;!"\\n)]|$)`,
        { cased: true },
      ),
      {
        accepts: (hit) =>
          isSomebody(
            wordOf(hit)
              .split(/[\s.]{1,2}/)
              .at(-1) ?? '',
          ),
      },
    ),
  },
  {
    ...person,
    id: 'name.spoken-to',
    grade: byCare('block', 'warn'),
    finder: matching(
      [
        expression(
          `(?:^|[.!?]\\s|\\n)(?<hit>${cap})(?=,\\s(?:you|thank|thanks|rest|I|we|your|my\\sfriend|if\\syou|wherever|keep|stay|get|fly)\\b|\\s(?:where|wherever)\\s(?:are\\s)?(?:you|u)\\b)`,
          { cased: true },
        ),
      ],
      { accepts: (hit) => couldBeSomebody(wordOf(hit)) },
    ),
  },
  {
    ...person,
    id: 'name.with-nickname',
    grade: byCare('block', 'block', 'note'),
    finder: matching(
      expression(
        `(?<![\\p{L}])(?<hit>${cap}\\s["(]${cap}(?:\\s${cap})?[")]\\s${cap})(?![\\p{L}])`,
        {
          cased: true,
        },
      ),
      { accepts: (hit) => couldBeSomebody(wordOf(hit).split(' ')[0] ?? '') },
    ),
  },
  {
    ...person,
    id: 'name.given-and-family',
    grade: byCare('block', 'warn', 'note'),
    finder: matching(
      expression(
        `(?<![\\p{L}\\d#@.'-])(?<hit>${cap}\\s(?:\\p{Lu}\\.\\s)?${cap})(?![\\p{L}]|\\s\\p{Lu}|,?\\s(?:et\\sal|MD|DO|PhD|RN|NP|PA))`,
        { cased: true },
      ),
      {
        accepts: (hit) => {
          const words = wordOf(hit).split(' ')
          const [given = '', family = ''] = [words[0], words.at(-1)]
          const before = hit.text.slice(Math.max(0, hit.start - 40), hit.start)
          return (
            firstNames.has(given.toLowerCase()) &&
            isSomebody(given) &&
            !isListedPlace(given) &&
            isSomebody(family.replace(/'s$/, '')) &&
            !colleague.test(before) &&
            !/\b(?:award|prize|lecture|foundation|hospital|book|paper|study|podcast|episode|talk|match(?:ed)?)\b/i.test(
              hit.text.slice(Math.max(0, hit.start - 30), hit.end + 30),
            )
          )
        },
      },
    ),
  },
  {
    ...person,
    id: 'name.written-on-something',
    grade: byCare('block', 'block', 'note'),
    finder: matching(
      [
        expression(
          `\\b(?:[Nn]ame|NAME)\\b[^.\\n:?]{0,40}:\\s?(?<hit>\\p{Lu}[\\p{L}'-]{2,24}(?:\\s\\p{Lu}[\\p{L}'-]{1,24})?)(?![\\p{L}])`,
          { cased: true },
        ),
        expression(`\\bunder\\s(?<hit>${cap}(?:\\s${cap})?)'s\\sname\\b`, { cased: true }),
        expression(
          `\\b(?:my|My|whose|Whose|his|her|their)\\s(?:real\\s|first\\s|last\\s|full\\s|given\\s)?name\\s(?:is|was|would\\sbe)\\s(?:(?:little|just|actually)\\s)?"?(?<hit>${cap}(?:\\s${cap}){0,2})`,
          { cased: true },
        ),
        expression(
          `\\b(?:aka|AKA|a\\.k\\.a\\.|alias|née|nee|formerly|answers\\sto|went\\sby|nicknamed|better\\sknown\\sas|everyone\\scalls\\s(?:him|her)|everybody\\scalls\\s(?:him|her)|we\\scall(?:ed)?\\s(?:him|her)|they\\scall\\s(?:him|her)|call\\sme|calls\\sme|say\\shi\\sto|say\\shello\\sto|shoutout\\sto\\slittle)\\s"?(?<hit>${cap}(?:\\s${cap}){0,2})`,
          { cased: true },
        ),
      ],
      {
        accepts: (hit) =>
          !isNotName(wordOf(hit).split(' ')[0] ?? '') && !/^[A-Z]{2,3}$/.test(wordOf(hit)),
      },
    ),
  },
  {
    ...person,
    id: 'name.one-letter',
    grade: byCare('block', 'note'),
    finder: matching(
      [
        expression(
          '(?:^|[.!?:;(]\\s{0,2}|\\n|,\\s)(?<hit>\\p{Lu}\\.)(?=,\\s(?:age\\s|aged\\s)?\\d{1,3}\\b)',
          {
            cased: true,
          },
        ),
        expression(
          '\\b(?:call(?:ed)?|named|name)\\s(?:him|her|them|it)?\\s?"?(?<hit>\\p{Lu})\\.?"?(?=[.,;!?)\\s])(?!\\s(?:day|I\\b|am|will))',
          { cased: true },
        ),
        expression(
          "\\b(?:patient|pt|kiddo|kid|boy|girl|lady|man|woman|guy|baby|friend|little|old|sweet|for|about|with|to|and|miss|told)\\s(?<hit>(?:[B-HJ-Z]|A(?=\\.))\\.?)(?=(?:'s)?\\s(?:is|was|has|had|told|asked|who|said|went|came|coded|died|rang|walked|and\\s(?:his|her))\\b|\\.\\s{0,2}$)",
          { cased: true },
        ),
      ],
      {
        accepts: ({ text, start }) =>
          !/\b(?:vitamin|hepatitis|group|type|plan|grade|class|factor|part|team|option|wave|lead|drug|arm|cohort)\s$/i.test(
            text.slice(Math.max(0, start - 12), start),
          ),
      },
    ),
  },
  {
    ...person,
    id: 'name.small-after-relation',
    grade: byCare('block', 'warn', 'note'),
    finder: smallNames,
  },
]
