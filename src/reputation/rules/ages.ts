import { measured } from './measured.ts'
import { byCare, expression, type Hit, matching, type Rule } from './rule.ts'

const over89 = '(?:9\\d|1[0-2]\\d)'
const numeral =
  '(?:ninety(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|a)\\shundred(?:\\s(?:and\\s)?(?:one|two|three|four|five|six|seven|eight|nine|ten))?)'
const unit =
  '(?:years?[\\s-]{0,2}(?:old|young|of\\sage)|yrs?[\\s-]{0,2}(?:old|young)|yr-?old|yo[mf]?|y/o|y\\.o\\.?|yr|year-?old|year\\s(?:strong|young))'

const orMore =
  /^[\s-]?(?:years?|yrs?|yo|y\/o|y)?(?:[\s-](?:old|of\sage))?\s?(?:(?:or|and|&|\/)\s?(?:older|over|above|up|more|greater|beyond)\b|\+|plus\b)/i
const boundBefore =
  /(?:\b(?:over|above|older\sthan|greater\sthan|more\sthan|at\sleast|beyond|past|under|below|younger\sthan|less\sthan|up\sto|ages|between|top-?cod(?:e|ed|ing)|categor(?:y|ies)|bracket|range|bin|group)\s(?:the\s)?(?:ages?\s)?(?:of\s)?"?|[<>≥≤]\s?=?\s?"?|\d\s?-\s?)$/i

/** `90 or older`, `89 and over`: how an age is rightly written, and no age of anybody. */
const isBound = ({ text, start, end }: Hit): boolean =>
  orMore.test(text.slice(end, end + 30)) ||
  /(?:or|and)\s(?:older|over|above|up)$/i.test(text.slice(start, end)) ||
  (boundBefore.test(text.slice(Math.max(0, start - 28), start)) &&
    !/(?:years?-?\sold|yo|y\/o)/i.test(text.slice(start, end)))

/** `Sodium, 112`: what is measured stands before its figure as a name before an age does. */
const isReading = ({ text, start }: Hit): boolean =>
  measured.test(/([A-Za-z]{1,20}), $/.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '')

/** 140 and more is nobody's age. */
function plausibleAge(hit: Hit): boolean {
  const [figures] = /\d{2,3}/.exec(hit.text.slice(hit.start, hit.end)) ?? []
  return !isBound(hit) && !isReading(hit) && (figures === undefined || Number(figures) <= 122)
}

const help = ['widen-the-age'] as const

export const ageRules: readonly Rule[] = [
  {
    id: 'age.over-89',
    label: 'AGE90',
    grade: byCare('block', 'block', 'note'),
    why: 'age-over-89',
    help,
    finder: matching(
      [
        expression(`(?<![\\p{L}\\d.,$/-])(?<hit>${over89}[\\s-]{0,2}${unit})(?![\\p{L}\\d])`),
        expression(
          `(?<![\\p{L}\\d.,$/#-])(?<hit>${over89}\\s?[MF])(?![\\p{L}\\d%]|\\s(?:rate|people|dollars))`,
          { cased: true },
        ),
        expression(`(?<![\\p{L}\\d])(?<hit>${numeral}[\\s-]{0,2}${unit})(?![\\p{L}])`),
        expression(
          `(?<![\\p{L}\\d])aged?\\s(?:of\\s)?(?<hit>${over89}|${numeral})(?![\\p{L}\\d%])`,
        ),
        expression(
          `(?<![\\p{L}\\d])(?<hit>(?:9\\d(?:st|nd|rd|th)|1[0-2]\\d(?:st|nd|rd|th)|ninetieth|ninety-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|hundredth)\\s(?:birthday|bday|b-day|year))(?![\\p{L}])`,
        ),
        // `90.5 years`, `93y`, `93yM`, `95 yrs`.
        expression(
          `(?<![\\p{L}\\d.,$/-])(?<hit>${over89}\\.\\d{1,2}[\\s-]?(?:years?|yrs?|y)(?:[\\s-](?:old|of\\sage))?|${over89}\\s?(?:y|yr|yrs|y\\.o|yo|y/o)[\\s-]?[mf]?)(?![\\p{L}\\d])`,
        ),
        expression(`(?<![\\p{L}\\d])(?<hit>${over89}\\s?[♀♂⚥])`),
        // `Age: 93`, `age=93`, `Age/Sex: 93/F`, `93/F`, `M/97`, `F97`, `(F, 97)`, `(97, F)`.
        expression(
          `(?<![\\p{L}\\d])(?:age|age\\s?/\\s?(?:sex|gender)|sex\\s?/\\s?age|aet|aetat)\\s?[:=.-]?\\s{0,2}(?:is\\s|was\\s|of\\s|[mf]\\s?/\\s?)?(?<hit>${over89})(?![\\d%]|[.:]\\d)`,
        ),
        expression(
          `(?<![\\p{L}\\d./-])(?<hit>${over89}\\s?/\\s?[MF]|[MF]\\s?/\\s?${over89}|[MF]${over89}|${over89}\\s(?:[Mm]ale|[Ff]emale|[Ww]oman|[Mm]an|[Ll]ady|[Gg]entleman))(?![\\p{L}\\d./-])`,
          { cased: true },
        ),
        expression(`\\(\\s?(?:(?:[mf]|male|female)\\s?[,;/]\\s?)(?<hit>${over89})\\s?\\)`),
        expression(`\\(\\s?(?<hit>${over89})\\s?[,;/]\\s?(?:[mf]|male|female)\\s?\\)`),
        expression(
          '(?<![\\p{L}\\d])(?<hit>(?:tenth|10th|eleventh|11th|twelfth|12th)\\sdecade(?:\\sof\\s(?:his|her|their)?\\s?life)?|(?:(?:almost|nearly|over|just\\sover|about)\\s)?(?:a|one)\\scentury\\s(?:old|of\\slife|young))(?![\\p{L}])',
        ),
        expression(
          '(?<![\\p{L}\\d.,])(?<hit>1,?(?:0[89]\\d|[1-4]\\d{2})[\\s-]months?(?:[\\s-]old|\\sof\\sage))(?![\\p{L}])',
        ),
        expression(
          `(?<![\\p{L}\\d])(?:pushing|nearing|approaching|all\\sof|age\\sof|years\\sof\\sage:?|the\\sripe\\sold\\sage\\sof|ripe\\sage\\sof)\\s(?<hit>${over89}|${numeral})(?![\\p{L}\\d%])`,
        ),
        // `our own lady (96, Tulsa)`, and where a sentence begins with it: `91, nearly 92.`
        expression(
          `\\b(?:lady|man|woman|gentleman|vet|veteran|patient|pt|grandma|grandmother|grandpa|grandfather|widow|widower)\\s\\((?<hit>${over89})(?=[,)])`,
        ),
        expression(
          `(?:^|[.!?\\n]\\s{0,2})(?<hit>${over89})(?=,\\s(?:nearly|almost|going\\son|widowed|lives?|still|living|sharp)\\b)`,
        ),
        expression(`(?<=,\\s)(?<hit>${numeral})(?=,)`),
        expression('(?<![\\p{L}])(?<hit>nonagenarian|centenarian|supercentenarian)(?![\\p{L}])'),
        expression(
          `(?<![\\p{L}\\d.])(?<hit>9\\d[\\s-](?:something|ish|plus)|9\\d\\+|(?:in\\s(?:his|her|their)\\s(?:mid-?\\s?|late\\s|early\\s)?(?:90s|nineties)))(?![\\p{L}\\d])`,
        ),
      ],
      { accepts: plausibleAge },
    ),
  },
  {
    id: 'age.over-89-of-someone',
    label: 'AGE90',
    grade: byCare('block', 'warn'),
    why: 'age-over-89',
    help,
    finder: matching(
      [
        expression(
          `\\b(?:he|she|they|who|pt|patient|lady|gentleman|man|woman|wife|husband|mom|mother|dad|father|grandma|grandpa|client|veteran|vet)(?:'s|\\sis|\\swas|\\sjust|\\shas|\\sturned|\\sturns|,)(?:\\s(?:is|was|only|now|just|almost|turned|turning|nearly|about|a|still|like)){0,3}\\s(?<hit>${over89}|${numeral})(?![\\p{L}\\d%]|[./:-]\\d|\\s?(?:kg|lbs?|pounds|mg|mm|cm|bpm|percent|%|days|hours|hrs|minutes|min|units|times|beats|miles|mmhg|systolic|on|over))`,
        ),
        expression(
          `(?<![\\p{L}\\d])(?:turned|turns|turning|turn|reached|made\\sit\\sto|lived\\sto(?:\\sbe)?|at\\sage|at)\\s(?<hit>${over89}|${numeral})(?![\\p{L}\\d%]|[./:-]\\d|\\s?(?:kg|lbs?|pounds|mg|mm|cm|bpm|percent|%|days|hours|hrs|minutes|min|units|times|beats|miles|mmhg|systolic|degrees))`,
        ),
        expression(`(?<=[\\p{L}.),]\\s)\\((?<hit>${over89})\\)`),
        expression(
          `\\b(?:lady|gentleman|man|woman|patient|pt|lad|widow|widower|veteran|farmer|nun|priest|teacher|grandmother|grandfather|soul|person)\\sof\\s(?<hit>${over89}|${numeral})(?![\\p{L}\\d%]|[./:-]\\d)`,
        ),
        expression(
          `(?<=[\\p{L}],\\s)(?<hit>${over89})(?=,(?:\\s[\\p{L}])|\\s(?:and|who|with)\\s|[.!]|$)`,
        ),
        expression(
          `(?<![\\p{L}\\d$.,/])(?<hit>${over89}|${numeral})\\s(?:years\\s(?:on\\sthis|of\\slife|wise|old)|and\\scounting|candles|trips\\saround\\sthe\\ssun)`,
        ),
        expression(`\\b(?:i\\sam|i'm|im)\\s(?<hit>${over89}|${numeral})(?![\\p{L}\\d%])`),
        expression(
          `(?<![\\p{L}\\d.,/])(?<hit>${over89})\\s(?:and\\s(?:still|sharp|sassy|spry|strong|independent)|with\\s(?:no\\smeds|a\\ship|the\\s))`,
        ),
      ],
      { accepts: plausibleAge },
    ),
  },
  {
    id: 'age.born-long-ago',
    label: 'AGE90',
    grade: byCare('block', 'warn', 'note'),
    why: 'age-over-89',
    help,
    finder: matching(
      expression(
        "\\b(?:born(?:\\s(?:in|on))?|b\\.|dob|birth\\syear|since|circa)[\\s,:]{1,2}(?:is\\s|was\\s)?(?:\\p{L}{3,9}\\.?\\s(?:\\d{1,2},?\\s)?|(?:\\d{1,2}[/.-]){1,2})?(?<hit>(?:18|19)\\d{2}|'(?:[12]\\d|3[0-6])(?=[.,;:!?)]|\\s|$))(?!\\d)",
      ),
      {
        accepts: ({ match, text, start, end, scene }) =>
          !/^since/i.test(match[0]) &&
          Number(text.slice(start, end).replace(/^'/, '19')) <= scene.year - 90,
      },
    ),
  },
]

const person =
  '(?:m|f|male|female|man|woman|boy|girl|gentleman|lady|baby|infant|newborn|child|kid|toddler|twins?|preemie|neonate)'

export const exactAgeRules: readonly Rule[] = [
  {
    id: 'exact-age.small',
    label: 'Q_AGEEXACT',
    grade: byCare('warn', 'note'),
    why: 'exact-age',
    help,
    finder: matching(
      [
        expression(
          `(?<![\\p{L}\\d.])(?<hit>(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\\s-]{0,2}(?:day|days|week|weeks|wk|wks|month|months|mo|mos|hour|hours|hr)[\\s-]{0,2}old)(?![\\p{L}])`,
        ),
        expression(
          '(?<![\\p{L}\\d.])(?<hit>\\d{1,2}\\s?(?:dol|wo|mo)(?:\\s?(?:[mf]|old|infant|baby|boy|girl))?)(?![\\p{L}\\d])',
        ),
        // A pregnancy to the day: `24w2d`, `24 2/7 weeks`, `26+3 weeks`, `31.4 weeks`.
        expression(
          '(?<![\\p{L}\\d.])(?<hit>(?:2[0-9]|3\\d|4[0-2])(?:\\s?w(?:k|ks|eeks?)?\\s?(?:and\\s|&\\s|,\\s?|\\+\\s?)?[0-6]\\s?d(?:ays?)?|\\s?(?:and\\s|-)?[0-6]/7(?:\\s?-?(?:weeks?|wks?|wk|w))?|\\s?\\+\\s?[0-6](?:\\s?-?(?:weeks?|wks?|wk|w|weeker))?)(?:\\s?(?:gestation|ga|preemie|pregnant))?)(?![\\p{L}\\d])',
        ),
        expression(
          '(?<![\\p{L}\\d.])(?<hit>(?:2[2-9]|3\\d|4[0-2])\\s?-?(?:weeks?|wks?|wk)\\s?(?:pregnant|gestation|ga|eega|gravid|along|iup)|(?:pregnant|gestation|ga)\\s(?:at\\s|of\\s|:\\s?)?(?:2[2-9]|3\\d|4[0-2])\\s?(?:weeks?|wks?|wk)?)(?![\\p{L}\\d])',
        ),
        expression(
          '(?<![\\p{L}\\d.])(?<hit>(?:2[2-9]|3[0-6])(?:\\+[0-6]|\\s?[0-6]/7)?[\\s-]?(?:weekers?|wkr|weeks?\\s(?:preemie|gestation|premature))|(?:born\\sat|at)\\s(?:2[2-9]|3[0-6])(?:\\+[0-6])?\\s?(?:weeks|wks|wk))(?![\\p{L}\\d])',
        ),
      ],
      { reads: 'plain' },
    ),
  },
  {
    id: 'exact-age.years',
    label: 'Q_AGEEXACT',
    grade: byCare('note', 'note'),
    why: 'exact-age',
    help,
    finder: matching(
      [
        expression(
          `(?<![\\p{L}\\d.,$/-])(?<hit>[1-8]?\\d[\\s-]{0,2}(?:years?[\\s-]{0,2}old|yrs?[\\s-]{0,2}old|yr-?old|yo[mf]?|y/o|y\\.o\\.?|year-?old)(?:\\s${person})?)(?![\\p{L}\\d])`,
        ),
        expression('(?<![\\p{L}\\d.,$/#-])(?<hit>[1-8]\\d\\s?[MF])(?![\\p{L}\\d%])', {
          cased: true,
        }),
        expression(
          `(?<=[\\p{L}],\\s|\\bage\\s|\\baged\\s|\\()(?<hit>[1-8]?\\d)(?=[,)]|\\s(?:and|with|who)\\b|,\\s)`,
        ),
      ],
      { reads: 'open' },
    ),
  },
]
