import { anyFirstName, firstNames, surnames, wordNames } from '../lexicon/personNames.ts'
import { commonWord, inPatientStory, isNotName, person, wholeNames } from './personWords.ts'
import { byCare, expression, type Hit, matching, type Rule } from './rule.ts'

const cap = "\\p{Lu}[\\p{L}'-]{1,24}"
const initial = '(?:\\p{Lu}\\.\\s?){1,2}'
const full = `(?:${initial})?${cap}(?:\\s(?:(?:de|del|la|da|dos|van|von|der|bin|al|el|ibn)\\s){0,2}(?:${initial})?${cap}){0,2}`

const wordOf = ({ text, start, end }: Hit): string => text.slice(start, end)

/** The first word of a hit could be a name: not a word that begins sentences, nor an acronym. */
function couldBeName(hit: Hit): boolean {
  const [first = ''] = wordOf(hit).replaceAll('"', '').split(/[\s,]/)
  return !isNotName(first) && (!/^[A-Z]{3,}$/.test(first) || isListed(first))
}

/** A name that is known, as `MARIA` in a text that shouts. */
const isListed = (word: string): boolean =>
  anyFirstName.has(word.toLowerCase()) || (word.length > 3 && surnames.has(word.toLowerCase()))

const notAfterTitle =
  /^(?:right|wrong|universe|america|world|congeniality|president|president's|speaker|chairman|chair|potato|bean|clean|fix|mom|and|or|in|i|ii|iii|iv|is|was|the|you|your|my|this|that|to|of|them|her|him|it|out|home|a|an|me|us|so|much|having|being|seeing|these|those|students?|student|program|programs|degree|level|year|1|2|3|4|t|mrs|mr|ms|who|whose|when|not|but|for|on|at|people|every|all|working|some|doing|working|getting|talking|rounds|call|school|med)$/i

const titleFinder = matching(
  [
    expression(
      `(?<![\\p{L}\\d])(?<hit>(?:mr|mrs|mx)\\.?\\s{1,2}\\p{L}[\\p{L}'-]{0,24}(?:\\s\\p{L}[\\p{L}'-]{1,24}(?=\\s(?:from|in|is|was|has|had)\\b))?)`,
    ),
    expression(
      `(?<![\\p{L}\\d])(?<hit>(?:Ms|Miss|Mister|Missus|Señora?|Senora?|Sra?|Srta|Mme|Mlle|Monsieur|Madame|Herr|Frau|Signora?|Don|Doña|Dona)\\.?\\s{1,2}\\p{Lu}[\\p{L}'-]{0,24}(?:\\s\\p{Lu}[\\p{L}'-]{1,24}){0,2})`,
      { cased: true },
    ),
    expression(
      "(?<![\\p{L}\\d])(?<hit>(?:MS|MISS)\\s{1,2}\\p{Lu}[\\p{Lu}'-]{1,24}(?:\\s\\p{Lu}[\\p{Lu}'-]{1,24}){0,2})",
      { cased: true },
    ),
    expression("(?<![\\p{L}\\d])(?<hit>ms\\.\\s{1,2}\\p{L}[\\p{L}'-]{1,24})"),
    expression(
      `(?<![\\p{L}\\d])(?:my|our|told|saw|miss|lost|met|for|to|with|called|and)\\s(?<hit>(?:ms|miss)\\s\\p{L}[\\p{L}'-]{2,24})`,
    ),
  ],
  {
    accepts: (hit) => {
      const last =
        wordOf(hit)
          .replace(/^\S{1,10}\s{1,2}/, '')
          .split(/\s/)[0] ?? ''
      if (notAfterTitle.test(last)) return false
      return (
        !/^(?:ms|miss|MS|MISS)\s/.test(wordOf(hit)) ||
        surnames.has(last.toLowerCase()) ||
        anyFirstName.has(last.toLowerCase())
      )
    },
  },
)

const softTitle =
  '(?:Sgt|Sergeant|Capt|Captain|Lt|Lieutenant|Col|Colonel|Major|Private|Officer|Deputy|Sheriff|Chief|Sister|Brother|Father|Pastor|Rev|Reverend|Rabbi|Imam|Deacon|Bishop|Uncle|Auntie|Aunty|Aunt|Tia|Tío|Tio|Tía|Grandma|Grandpa|Granny|Gran|Nana|Papa|Pops|Abuela|Abuelo|Nonna|Mama|Mamma|Lady|Sir|Lord|Big|Little|Lil|Old|Baby|Baby\\sBoy|Baby\\sGirl|BB|BG|Judge|Senator|Mayor|Coach|Chef)'

const possessor =
  "(?:his|her|their|pt'?s|patient'?s|the\\spatient'?s|whose|the|our\\spatient'?s|my\\spatient'?s|one's|baby's|kid's|kiddo's)"
const relation =
  '(?:husband|wife|spouse|partner|fianc[eé]e?|boyfriend|girlfriend|son|daughter|mom|mum|mother|mama|dad|father|papa|brother|sister|sibling|twin|aunt|auntie|uncle|cousin|niece|nephew|grandson|granddaughter|grandma|grandpa|grandmother|grandfather|caregiver|carer|neighbor|neighbour|roommate|best\\sfriend|friend|boss|dog|cat|service\\sdog|case\\sworker|poa|stepdad|stepmom|stepson|stepdaughter|godmother|godfather|son-in-law|daughter-in-law|mother-in-law|ex|ex-wife|ex-husband|widow|widower)'

const kindWord =
  "(?:patients?|pts?|kiddo|buddy|guy|gal|lady|man|woman|boy|girl|kid|child|baby|babies|toddler|teen|gentleman|friend|warrior|fighter|legend|champ|hero|survivor|sweetheart|little\\sone|peanut|nugget|munchkin|angel|preemie|twins?|veteran|vet|newborn|infant|favorite|favourite|sir|ma'am)"

const titleNameWritten: readonly Rule[] = [
  { ...person, id: 'name.titled', finder: titleFinder },
  {
    ...inPatientStory,
    id: 'name.soft-title',
    finder: matching(
      expression(
        `(?<![\\p{L}\\d])(?<hit>${softTitle}\\.?\\s${cap}(?:\\s\\p{Lu}[\\p{L}'-]{1,24})?)(?![\\p{L}\\d])`,
        { cased: true },
      ),
      {
        accepts: (hit) => {
          const second =
            wordOf(hit)
              .replace(/^.*?\s(?:Boy\s|Girl\s)?/, '')
              .toLowerCase()
              .replace(/'s.*$/, '')
              .split(/[\s-]/)[0] ?? ''
          if (isNotName(second)) return false
          return (
            !/^(?:Big|Little|Old|Chief|Lady|Baby|Major|Private|Coach|Judge|Father|Brother|Sister|Officer|Sir|Lord|Lil)\s/.test(
              wordOf(hit),
            ) ||
            anyFirstName.has(second) ||
            surnames.has(second)
          )
        },
      },
    ),
  },
]

/** What people give names to that nobody is. */
const invented =
  /\b(?:mannequins?|manikins?|simulators?|robots?|cars?|plants?|sourdough|cats?|dogs?|pupp(?:y|ies)|kittens?|skeletons?|cadavers?|stethoscopes?|roomba|(?:test|fake|dummy|sandbox|training)\s(?:charts?|patients?|accounts?|environment))\b[^.!?\n]{0,40}$/i

const statedNameWritten: readonly Rule[] = [
  {
    ...person,
    id: 'name.stated',
    grade: byCare('block', 'block', 'warn'),
    finder: matching(
      [
        expression(
          `\\b(?:named|nicknamed|christened)\\s(?:(?:him|her|them|the\\sbaby|the\\sboy|the\\sgirl)\\s)?(?<hit>"?${full}"?)`,
          { cased: true },
        ),
        expression(
          `\\b(?:goes\\sby|go\\sby|known\\sas|answers\\sto|calls?\\s(?:him|her|them)(?:self|selves)?|called\\s(?:him|her|them)|(?:his|her|their|real|whose)\\s(?:real\\s|first\\s|last\\s|middle\\s)?name\\s(?:is|was)|name\\s(?:is|was)|name:|name's|names?\\sare|by\\shis\\sreal\\sname|by\\sher\\sreal\\sname|let's\\scall\\s(?:him|her)|we'll\\scall\\s(?:him|her)|call\\s(?:him|her|them)|(?:patient|pt|kid|lady|man|woman|boy|girl|guy|baby)\\scalled)\\s(?:the\\s)?(?<hit>"?${full}"?)`,
          { cased: true },
        ),
        // Papers made out to somebody, and somebody who has something.
        expression(
          `\\b(?:[Dd]eath\\scertificate|[Aa]utopsy|[Oo]bituary|[Ff]uneral|[Cc]hart|[Nn]ote|[Oo]rders?|[Dd]ischarge)\\s(?:of|for)\\s(?<hit>(?:\\p{Lu}\\.\\s)?${full})`,
          { cased: true },
        ),
        expression(
          `\\b(?:was|is|named)\\s(?<hit>${cap}),\\swho\\s(?:has|had|was\\sdiagnosed|came|beat|survived|died|lives|lived)\\b`,
          { cased: true },
        ),
        expression(
          `\\b(?:names|name|named)(?:\\s(?:him|her|them|them:))?:?\\s${cap}(?:,\\s${cap}){0,3},?\\sand\\s(?<hit>${cap})`,
          { cased: true },
        ),
        expression(
          '\\b(?:goes\\sby|call\\s(?:him|her)|calls\\s(?:him|her)self|nicknamed|known\\sas)\\s(?<hit>"[^"\\n]{2,24}")',
        ),
      ],
      {
        accepts: (hit) =>
          couldBeName(hit) &&
          !invented.test(hit.text.slice(Math.max(0, hit.start - 60), hit.start)) &&
          !/\bnamed\s(?:one|best|to|after|for|chief|a|the|top|as|among|in)\b/i.test(hit.match[0]),
      },
    ),
  },
  {
    ...person,
    id: 'name.stated-lower-case',
    grade: byCare('block', 'warn', 'note'),
    finder: matching(
      expression(
        "\\b(?:named|name\\sis|name\\swas|nicknamed|goes\\sby|called)\\s(?<hit>\\p{Ll}[\\p{L}'-]{2,20})(?![\\p{L}])",
      ),
      { accepts: (hit) => firstNames.has(wordOf(hit).toLowerCase()) },
    ),
  },
  {
    ...person,
    id: 'name.after-patient',
    grade: byCare('block', 'block', 'warn'),
    finder: matching(
      [
        expression(
          `\\b(?:[Pp]atient|[Pp]t|PATIENT|PT|Case|CASE|Client)\\s{0,2}[:,]?\\s{1,2}(?<hit>${full})(?![\\p{L}\\d])`,
          { cased: true },
        ),
        expression(
          '\\b(?:[Pp]atient|[Pp]t|[Cc]ase|[Kk]iddo|[Mm]an|[Ww]oman|[Kk]id|[Ff]or|[Oo]n|[Ww]ith)\\s(?<hit>(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}\\.?)(?![\\p{L}\\d])',
          { cased: true },
        ),
        expression('\\b(?:[Pp]atient|[Pp]t)\\s(?<hit>\\p{Lu}{2,3})(?![\\p{L}\\d])', {
          cased: true,
        }),
        // A one-liner: `K.M., 54F with new afib`, `J.T. is a 61 y/o man`.
        expression(
          '(?<![\\p{L}\\d.])(?<hit>\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}\\.)(?=(?:\\s(?:is|was)\\s(?:a|an)|,(?:\\s(?:a|an))?|\\s\\()?\\s?\\d{1,3}[\\s-]?(?:[MF]|yo|y/o|y\\.o\\.|years?|months?|mo|weeks?|wk)\\b)',
          { cased: true },
        ),
        expression(`\\b(?:[Pp]atient|[Pp]t|[Nn]ame)\\s?:\\s?(?<hit>${cap},\\s${cap})`, {
          cased: true,
        }),
        expression(
          '\\b(?:[Pp]atient|[Pp]t|[Kk]iddo)\\s(?<hit>\\p{Lu})(?=\\s(?:is|was|has|had|told|asked|who|said|went|came|coded|died))',
          { cased: true },
        ),
      ],
      { accepts: namesPatient },
    ),
  },
]

/** `Patient Safety Week` names no patient: one word needs a known name or a verb after it, two need to be no common words. */
function namesPatient(hit: Hit): boolean {
  const written = wordOf(hit)
  if (/^\p{Lu}{2,4}$/u.test(written)) return areInitials(hit)
  if (/^(?:\p{Lu}\.?\s?){1,4}$/u.test(written) || /^\p{Lu}\.\s?\p{Lu}\p{Ll}/u.test(written))
    return true
  if (!couldBeName(hit)) return false
  const words = written.split(/[\s,.]{1,2}/).filter((word) => word.length > 1)
  if (words.some((word) => isNotName(word))) return false
  if (
    words.some((word) => anyFirstName.has(word.toLowerCase()) || surnames.has(word.toLowerCase()))
  )
    return true
  const before = hit.text.slice(Math.max(0, hit.start - 50), hit.start)
  if (/\b(?:my|our)\s(?:[a-z-]{1,16}\s){0,3}(?:patient|pt)\s$/i.test(before)) return true
  const after = hit.text.slice(hit.end, hit.end + 14)
  return (
    /^\s(?:is|was|has|had|finally|just|got|beat|loves|lives|walked|needs|asked|told|said|refused|wants|needs|went|came|coded|died|who)\b|^,?\s\d{1,3}\s?(?:yo|m|f|y)/i.test(
      after,
    ) ||
    (words.length > 1 &&
      /^(?:\s|,|\.)/.test(after) &&
      /\b(?:pt|patient)\s$/i.test(hit.match[0].slice(0, hit.start - hit.match.index)) &&
      !/\b(?:week|day|month|rights|act|foundation|network|institute|summit|award)\b/i.test(written))
  )
}

/** `pt JT has`, `patient KLM, 54`: two or three letters that stand for nothing known, where a name would stand. */
function areInitials(hit: Hit): boolean {
  const written = wordOf(hit)
  if (isNotName(written)) return false
  if (anyFirstName.has(written.toLowerCase()) && written.length > 2) return true
  return (
    written.length <= 3 &&
    /^(?:$|[.,;:!?)]|\s(?:is|was|has|had|finally|just|got|who|told|asked|said|went|came|coded|died|in|from|on|with|made|needs|wants|walked|left|taught|thanked|gave|again|today|and|\d))/.test(
      hit.text.slice(hit.end, hit.end + 12),
    )
  )
}

const relatedNameWritten: readonly Rule[] = [
  {
    ...person,
    id: 'name.of-relative',
    why: 'names-a-relative',
    grade: byCare('block', 'warn', 'note'),
    finder: matching(
      [
        expression(
          `\\b(?:${possessor.replaceAll('(?:', '(?:')})\\s(?:[a-z-]{1,12}\\s){0,2}?${relation}(?:,|\\s\\(|\\sis|\\snamed|:)?[\\s(](?<hit>${full})(?![\\p{L}])`,
          { cased: true },
        ),
        expression(
          `(?<![\\p{L}])(?:His|Her|Their|Whose|The|Pt's|Patient's)\\s(?:[a-z-]{1,12}\\s){0,2}?${relation}(?:,|\\s\\(|\\sis|\\snamed|:)?[\\s(](?<hit>${full})(?![\\p{L}])`,
          { cased: true },
        ),
      ],
      { accepts: couldBeName },
    ),
  },
  {
    ...inPatientStory,
    id: 'name.after-kind-word',
    finder: matching(
      expression(
        `(?<![\\p{L}])(?:[Ll]ittle|[Tt]iny|[Ss]weet|[Bb]aby|[Oo]ld|[Dd]ear|[Bb]rave|[Pp]oor|[Pp]recious|[Oo]ld\\s(?:man|lady)|[Bb]ig|[Ll]il|${kindWord}),?\\s(?<hit>${cap})(?![\\p{L}])`,
        { cased: true },
      ),
      {
        accepts: (hit) =>
          couldBeName(hit) &&
          (firstNames.has(bare(hit)) ||
            (wordNames.has(bare(hit)) && !beginsSentence(hit)) ||
            isNickname(hit)),
      },
    ),
  },
  {
    ...inPatientStory,
    id: 'name.with-initial',
    finder: matching(
      expression(`(?<![\\p{L}])(?<hit>${cap}\\s\\p{Lu}\\.)(?=[)\\s,;:]|$)(?!\\s\\p{Lu}[\\p{L}])`, {
        cased: true,
      }),
      {
        accepts: (hit) => couldBeName(hit) && anyFirstName.has(bare(hit)),
      },
    ),
  },
  {
    ...inPatientStory,
    id: 'name.initials',
    finder: matching(
      expression(
        '(?<![\\p{L}\\d.])(?<hit>\\p{Lu}\\.\\s?\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?)(?![\\p{L}\\d])',
        {
          cased: true,
        },
      ),
      { accepts: (hit) => !notInitials.has(wordOf(hit).replace(/\s/g, '')) },
    ),
  },
  {
    ...inPatientStory,
    id: 'name.family',
    finder: matching(
      [
        expression(
          `\\b(?:[Tt]he|[Tt]o|[Ff]or)\\s(?<hit>${cap})(?:\\s|\\sfamily\\s)(?:family|twins|triplets|kids|baby|children|siblings|household|boys|girls|parents)\\b`,
          { cased: true },
        ),
        expression(
          `(?<![\\p{L}])(?<hit>${cap}\\s(?:family|twins|triplets|kids|siblings))(?![\\p{L}])`,
          { cased: true },
        ),
        expression(
          `\\b(?:parents|mother|father|mom|dad|family|wife|husband|daughter|son|sister|brother|story|memory|life|death|sake)\\sof\\s(?:little\\s|baby\\s|young\\s|sweet\\s)?(?<hit>${cap}(?:\\s${cap})?)(?![\\p{L}])`,
          { cased: true },
        ),
      ],
      {
        accepts: (hit) =>
          couldBeName(hit) && (surnames.has(bare(hit)) || firstNames.has(bare(hit))),
      },
    ),
  },
  {
    ...inPatientStory,
    id: 'name.farewell',
    grade: byCare('block', 'block', 'note'),
    finder: matching(
      expression(
        `(?:\\b(?:RIP|R\\.I\\.P\\.?|[Rr]est\\s(?:in\\s(?:peace|power)|easy|well)|[Gg]oodbye|[Ff]arewell|[Gg]odspeed|[Gg]et\\swell(?:\\ssoon)?|[Hh]appy\\sbirthday|[Tt]hank\\syou|[Mm]iss\\syou|[Ll]ove\\syou|[Ff]ly\\shigh)(?:\\sto\\s(?:my|our)\\s(?:[\\p{L}-]{1,12}\\s){0,3}(?:patient|pt))?,?\\s(?:to\\s|dear\\s|sweet\\s|little\\s){0,2})(?<hit>${cap})(?![\\p{L}])`,
        { cased: true },
      ),
      {
        accepts: (hit) =>
          couldBeName(hit) && (anyFirstName.has(bare(hit)) || surnames.has(bare(hit))),
      },
    ),
  },
]

/** Abbreviations with points. */
const notInitials = new Set(
  'U.S. U.K. U.S.A. M.D. D.O. R.N. N.P. P.A. P.O. I.V. I.M. E.R. E.D. O.R. D.C. L.A. N.Y. B.C. A.D. I.D. E.G. I.E. P.S. N.B. T.V. R.I.P. I.C.U. C.T. D.O.B. O.B. H.S. B.S. B.A. M.S. A.M. P.M. C.V. G.I. P.T. O.T. V.A.'.split(
    ' ',
  ),
)

function bare(hit: Hit): string {
  const [first = ''] = wordOf(hit).toLowerCase().split(/\s/)
  return first.replace(/'s$/, '')
}

/** `old man Petrossian`, `little Aoife`: a word no list holds, where only a name stands. */
function isNickname(hit: Hit): boolean {
  const lead = hit.match[0].slice(0, hit.start - hit.match.index)
  return (
    /\b(?:old\s(?:man|lady)|little|tiny|baby|big|lil|grandma|grandpa|papa|granny|sweet)\s$/i.test(
      lead,
    ) &&
    !commonWord.test(wordOf(hit)) &&
    !/^(?:rock|pharma|apple|data|friendly|italy|tokyo|league|bang|tech|brother|sister|fish|three|four|five|ten|bear|dipper|sur|easy|island|havana|navy|testament|english|faithful|bay|einstein|boy|girl|shark)/i.test(
      wordOf(hit),
    )
  )
}

function beginsSentence({ text, start }: Hit): boolean {
  return start === 0 || /[.!?\n]\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start))
}

const whole = (rules: readonly Rule[], titled = false): Rule[] =>
  rules.map((rule) => ({ ...rule, finder: wholeNames(rule.finder, titled) }))

/** After a title or a word of rank. */
export const titleNameRules: readonly Rule[] = whole(titleNameWritten, true)
/** Said to be somebody's name, or standing where a name stands. */
export const statedNameRules: readonly Rule[] = whole(statedNameWritten)
/** Beside a word for somebody who belongs to a patient, and in farewells. */
export const relatedNameRules: readonly Rule[] = whole(relatedNameWritten)
