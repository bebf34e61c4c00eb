import { always, byCare, expression, type Hit, matching, type Rule } from './rule.ts'

const over89 = '(?:9\\d|1[0-2]\\d)'
const numeral =
  '(?:ninety(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|a)\\shundred(?:\\s(?:and\\s)?(?:one|two|three|four|five|six|seven|eight|nine|ten))?)'
const unit =
  '(?:years?[\\s-]{0,2}(?:old|young|of\\sage)|yrs?[\\s-]{0,2}(?:old|young)|yr-?old|yo[mf]?|y/o|y\\.o\\.?|yr|year-?old|year\\s(?:strong|young))'

/** 140 and more is nobody's age. */
function plausibleAge({ text, start, end }: Hit): boolean {
  const [figures] = /\d{2,3}/.exec(text.slice(start, end)) ?? []
  return figures === undefined || Number(figures) <= 122
}

const help = ['widen-the-age'] as const

export const ageRules: readonly Rule[] = [
  {
    id: 'age.over-89',
    label: 'AGE90',
    grade: always('block'),
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
        '\\b(?:born(?:\\s(?:in|on))?|b\\.|dob|birth\\syear|since|circa)[\\s,:]{1,2}(?:\\p{L}{3,9}\\.?\\s(?:\\d{1,2},?\\s)?|\\d{1,2}[/-]\\d{1,2}[/-])?(?<hit>(?:18|19)\\d{2})(?!\\d)',
      ),
      {
        accepts: ({ match, text, start, end, scene }) =>
          !/^since/i.test(match[0]) && Number(text.slice(start, end)) <= scene.year - 90,
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
