import { isPatientsDay, readsAsDay } from './otherDays.ts'
import { byCare, expression, type Hit, matching, type Rule } from './rule.ts'

const date = {
  label: 'DATE',
  grade: byCare('block', 'warn', 'note'),
  why: 'date-of-care',
  help: ['remove', 'delay'],
} as const

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const year = "(?:,?\\s?(?:'\\d{2}|(?:19|20)\\d{2}))?"
const weekday =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday|s)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)'
const weekdayWhole = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tues|thurs)'
const partOfDay = '(?:\\s(?:morning|afternoon|evening|night|am|pm|noon))?'

/** Days that name a date without a number. */
const holidays =
  "(?:christmas(?:\\s(?:eve|day|morning|night))?|xmas(?:\\s(?:eve|day))?|boxing\\sday|new\\syear'?s?(?:\\s(?:eve|day))?|nye|thanksgiving(?:\\s(?:day|eve|morning))?|black\\sfriday|halloween|easter(?:\\s(?:sunday|monday|morning))?|good\\sfriday|palm\\ssunday|ash\\swednesday|mardi\\sgras|valentine'?s?(?:\\sday)?|st\\.?\\spatrick'?s(?:\\sday)?|mother'?s\\sday|father'?s\\sday|memorial\\sday|labou?r\\sday|independence\\sday|(?:the\\s)?(?:4th|fourth)\\sof\\sjuly|july\\s(?:4th|fourth)|veterans?\\sday|presidents'?\\sday|mlk\\sday|juneteenth|columbus\\sday|indigenous\\speoples'?\\sday|super\\sbowl(?:\\ssunday)?|groundhog\\sday|cinco\\sde\\smayo|all\\s(?:saints|souls)'?\\sday|founders'?\\sday|chuseok|nowruz|pentecost|shavuot|sukkot|spring\\sbreak|pi\\sday|the\\sfirst\\sday\\sof\\s(?:school|kindergarten|college)|(?:the\\s)?(?:night|day|morning)\\sof\\sthe\\s(?:\\p{L}{3,12}\\s)?(?:eclipse|blizzard|ice\\sstorm|hurricane|flood|blackout|super\\sbowl|parade|marathon|election)|bastille\\sday|canada\\sday|australia\\sday|anzac\\sday|guy\\sfawkes(?:\\snight)?|bonfire\\snight|bank\\sholiday(?:\\smonday)?|hanukkah|chanukah|passover|yom\\skippur|rosh\\shashanah?|purim|shabbat|eid(?:\\sal-(?:fitr|adha))?|ramadan|diwali|holi|lunar\\snew\\syear|chinese\\snew\\syear|tet|dia\\sde\\s(?:los\\s)?muertos|day\\sof\\sthe\\sdead|mid-?autumn\\sfestival|songkran|leap\\sday|solstice|kwanzaa|carnival|election\\s(?:day|night)|prom\\snight|(?:his|her|their)\\s(?:\\d{1,3}(?:st|nd|rd|th)\\s)?birthday)"

const beforeDate =
  "(?:on|since|from|until|till|by|before|after|around|circa|admitted|adm|readmitted|discharged|d/?c'?d?|dc'd|(?:s/p|after|post|following)(?:\\s[\\p{L}-]{2,12}){1,3}|dob|d\\.o\\.b\\.?|born|birth(?:date)?|died|dod|death|expired|seen|presented|surgery|op|operated|transplanted|transplant|diagnosed|dx'?d?|intubated|extubated|started|delivered|delivery|injury|injured|crash(?:ed)?|fell|fall|biopsy|scan|ct|mri|visit|appt|appointment|last\\sseen|lmp|edd|due|stroke|to|through|thru|and|-)"

const numericWithYear = [
  '(?<![\\d./-])(?<hit>(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|[12]\\d|3[01])[/.-](?:(?:19|20)?\\d{2}))(?![\\d/]|[.-]\\d)',
  '(?<![\\d./-])(?<hit>(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:(?:19|20)?\\d{2}))(?![\\d/]|[.-]\\d)',
  '(?<![\\d./-])(?<hit>(?:19|20)\\d{2}[/.-](?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|[12]\\d|3[01]))(?!\\d)',
]

/** Day and month in figures alone could be a score: a word of time before it, or a day no score has, tells. */
const numericAlone = [
  `(?<![\\p{L}\\d])${beforeDate}[\\s:=(]{1,3}(?:on\\s|the\\s)?(?<hit>(?:0?[1-9]|1[0-2])[/](?:0?[1-9]|[12]\\d|3[01])|(?:0?[1-9]|[12]\\d|3[01])[/](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\\d|3[01]))(?![\\d/]|[.-]\\d|\\s(?:of|pain|strength|stars?)\\b)`,
  '(?<![\\d./-])(?<hit>(?:0?[1-9]|1[0-2])/(?:1[1-9]|2\\d|3[01]))(?![\\d/]|[.-]\\d|\\s(?:of|pain|strength|stars?|students|residents|patients|questions)\\b|%)',
  '(?<![\\d./-])(?<hit>(?:1[3-9]|2\\d|3[01])/(?:0?[1-9]|1[0-2]))(?![\\d/]|[.-]\\d|\\s(?:of|pain|strength|stars?|students|residents|patients|questions)\\b|%)',
]

/** A list of days, as in `in 5/3, out 5/17, home 6/1`: the first tells what the others are. */
const numericInList =
  '(?<![\\d./-])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])[^\\n.!?/\\d]{1,30}(?<hit>(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01]))(?![\\d/]|[.-]\\d|\\s(?:of|pain|strength|stars?|murmur|systolic)\\b)'

/** Days of a month in words: `the first of September`. */
const ordinal =
  '(?:(?:twenty|thirty)[\\s-])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)'
const monthWhole =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
const season = '(?:spring|summer|fall|autumn|winter)'
const fullYear = "(?:(?:19|20)\\d{2}|'\\d{2})"

/** A month, a quarter, a season, a week of a year; a day run together with its month. */
const inYear = [
  `(?<![\\p{L}\\d])(?<hit>(?:0?[1-9]|[12]\\d|3[01])[-\\s./]?${month.replace('\\.?', '')}[-\\s./]?(?:(?:19|20)?\\d{2}))(?![\\p{L}\\d]|[./:]\\d)`,
  `(?<![\\p{L}\\d])(?<hit>${month.replace('\\.?', '')}[-/.](?:0?[1-9]|[12]\\d|3[01])(?:[-/.](?:(?:19|20)?\\d{2}))?)(?![\\p{L}\\d]|[./:-]\\d)`,
  `(?<![\\p{L}\\d])(?<hit>(?:19|20)\\d{2}[-/. ]${month.replace('\\.?', '').replace('may|', '')}[-/. ](?:0?[1-9]|[12]\\d|3[01]))(?!\\d)`,
  '(?<![\\d./]|(?<!\\b(?:19|20)\\d{2})-)(?<hit>(?:0?[1-9]|1[0-2])[/-](?:19|20)\\d{2})(?![\\d/-])',
  '(?<![\\d./-])(?<hit>(?:19|20)\\d{2}[/-](?:0[1-9]|1[0-2]))(?![\\d/-])',
  '(?<![\\p{L}\\d./-])(?<hit>(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![\\p{L}\\d./-])',
  `(?<![\\p{L}\\d])(?<hit>${month}\\s{0,2}(?:of\\s)?'\\d{2})(?!\\d)`,
  `(?<![\\p{L}\\d])(?<hit>${month}\\s(?:of\\s)?(?:last|this|next)\\syear)(?![\\p{L}])`,
  `(?<![\\p{L}\\d])(?<hit>(?:the\\s)?(?:${ordinal})(?:\\sday)?\\sof\\s${month}${year})(?![\\p{L}\\d])`,
  `(?<![\\p{L}\\d])(?<hit>${monthWhole}\\s(?:the\\s)?(?:${ordinal})${year})(?![\\p{L}\\d])`,
  `(?<![\\p{L}\\d])(?<hit>(?:q[1-4]|[1-4]q|h[12])\\s?(?:of\\s|/|-)?\\s?${fullYear}|(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\\s(?:quarter|half)\\sof\\s${fullYear}|fy\\s?${fullYear}\\sq[1-4])(?![\\p{L}\\d])`,
  `(?<![\\p{L}\\d])(?<hit>(?:(?:early|mid|late)[\\s-])?${season}\\s(?:of\\s|in\\s)?(?:${fullYear}|last\\syear|this\\syear))(?![\\p{L}\\d])`,
  `(?<![\\p{L}\\d])(?<hit>(?:early|mid|late|the\\s(?:beginning|start|middle|end)\\sof|beginning\\sof|end\\sof)[\\s-]${month}(?:\\s${fullYear})?)(?![\\p{L}\\d])`,
  '(?<![\\p{L}\\d])(?:in|of|during|since|from|by)\\s(?<hit>(?:(?:calendar|epi|epidemiological|iso)\\s)?week\\s(?:no\\.?\\s|#)?\\d{1,2}|cw\\s?\\d{1,2}|kw\\s?\\d{1,2})(?![\\p{L}\\d/]|\\sof\\s(?:(?:her|my|our|his|the)\\s)?(?:pregnancy|gestation|\\p{L}{2,14}\\s?(?:year|rotation|clerkship|treatment|therapy|chemo|training|trial|course)|residency|intern|med|medical|school|step|dedicated|icu|surgery|medicine|peds))',
]

/** Counted back from the post, which carries its own day. */
const countedBack = [
  `(?<![\\p{L}\\d])(?<hit>(?:\\d{1,2}|an?|one|two|three|four|five|six|a\\sfew|a\\scouple(?:\\sof)?|several)\\s${weekday}s?\\s(?:ago|back|earlier))(?![\\p{L}])`,
  `(?<![\\p{L}\\d])(?<hit>(?:the\\s)?${weekdayWhole}\\s(?:before\\slast|after\\snext|before|after|past|gone))(?![\\p{L}])`,
  `(?<![\\p{L}\\d])(?<hit>(?:the\\s)?(?:(?:day|night|week|morning|evening|eve)\\s(?:before|after|of)\\s(?:the\\s)?)(?:christmas|thanksgiving|new\\syear'?s?|halloween|easter|labor\\sday|memorial\\sday|july\\s(?:4th|fourth)|the\\s(?:4th|fourth)|super\\sbowl))(?![\\p{L}])`,
]

const written = [
  `(?<![\\p{L}\\d])(?<hit>(?:${weekday},?\\s)?${month}\\s{1,2}(?:the\\s)?${day}${year})(?![\\d]|\\s?(?:%|mg|ml|mcg|of\\s\\d)|[./:]\\d)`,
  `(?<![\\p{L}\\d])(?<hit>(?:${weekday},?\\s)?(?:the\\s)?${day}\\s(?:of\\s)?${month}${year})(?![\\p{L}\\d])`,
  `(?<![\\p{L}\\d])(?<hit>${month.replace('may|', '')}\\s(?:of\\s)?(?:19|20)\\d{2})(?!\\d)`,
  '(?<![\\p{L}\\d])(?:on|since|by|until|till|from|before|after|around|as\\sof|born|due|home|died)\\sthe\\s(?<hit>(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th))(?!\\s(?:floor|percentile|day|time|grade|year|attempt|week|month|try|rib|toe|century|edition|unit|ward|hospital))(?![\\p{L}\\d])',
  `(?<![\\p{L}\\d])(?:in|since|until|till|last|this|early|late|mid|next|back\\sin)[\\s-](?<hit>(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec))(?![\\p{L}\\d]|\\s\\d)`,
]

const relative = [
  `(?<![\\p{L}\\d])(?<hit>(?:last|this|this\\spast|past|next|early|late|on|since|until|till|by|from|every)\\s${weekday}${partOfDay})(?![\\p{L}\\d])`,
  `(?<![\\p{L}\\d])(?<hit>${weekdayWhole}(?:'s)?${partOfDay})(?![\\p{L}\\d])`,
  '(?<![\\p{L}\\d])(?<hit>(?:mon|tue|wed|thu|thur|fri|sat|sun)\\s(?:night|nite|morning|afternoon|evening|am|pm|\\d{1,2}/\\d{1,2}))(?![\\p{L}\\d/])',
  `(?<![\\p{L}\\d#])(?<hit>${holidays})(?![\\p{L}\\d])`,
  '(?<=\\b(?:since|until|before|after|during|throughout)\\s)(?<hit>lent)(?![\\p{L}\\d])',
  "(?<=\\b(?:on|since|until|before|after)\\s)(?<hit>(?:pi|leap|bastille|earth|flag|flu|snow|graduation|opening|game|tax|patriots'?|armistice|constitution|all\\ssaints'?|st\\.?\\s[\\p{L}]{3,10}(?:'s)?|his\\swedding|her\\swedding|their\\swedding)\\sday)(?![\\p{L}\\d])",
  '(?<![\\p{L}\\d])(?<hit>mwf|tths|tue[/-]thu[/-]sat|mon[/-]wed[/-]fri)(?![\\p{L}\\d])',
  '(?<![\\p{L}\\d])(?<hit>(?:last|this\\spast|this)\\s(?:spring|summer|fall|autumn|winter))(?![\\p{L}\\d])',
]

/** `10.4.26` in a list of versions and `3-4-5` as a range are no dates. */
function readsAsDate(hit: Hit): boolean {
  const separators = new Set(hit.text.slice(hit.start, hit.end).replace(/\d/g, ''))
  return separators.size === 1 && isPatientsDay(hit)
}

export const dateRules: readonly Rule[] = [
  {
    ...date,
    id: 'date.labelled',
    grade: byCare('block', 'block', 'block'),
    finder: matching(
      expression(
        `\\b(?:dob|d\\.o\\.b\\.?|birth\\s?date|dates?\\sof\\s(?:birth|death|service|admission|discharge|surgery|injury|accident|visit|diagnosis|delivery)|(?:admit|admission|dc|d/c|discharge|surgery|procedure|death|onset|delivery|due)\\sdate|dos|dod|doa|b-?day|born(?:\\son)?)[\\s:=#]{1,3}(?<hit>\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}|${month}\\s${day},?\\s(?:19|20)?\\d{2}|${day}\\s${month}\\s(?:19|20)?\\d{2}|\\d{1,2}/\\d{1,2}|\\d{6,8})(?!\\d)`,
      ),
    ),
  },
  {
    ...date,
    id: 'date.figures',
    finder: matching(
      numericWithYear.map((source) => expression(source)),
      { accepts: readsAsDate },
    ),
  },
  {
    ...date,
    id: 'date.day-and-month',
    finder: matching(
      [...numericAlone, numericInList].map((source) => expression(source)),
      { accepts: readsAsDay },
    ),
  },
  {
    ...date,
    id: 'date.written',
    finder: matching(
      [...written, ...inYear].map((source) => expression(source)),
      { accepts: isPatientsDay },
    ),
  },
  {
    ...date,
    id: 'date.counted-back',
    finder: matching(
      countedBack.map((source) => expression(source)),
      { accepts: isPatientsDay },
    ),
  },
  {
    ...date,
    id: 'date.weekday-or-holiday',
    finder: matching(
      relative.map((source) => expression(source)),
      {
        accepts: (hit) =>
          isPatientsDay(hit) &&
          !/^(?:on|by|from|this|next)\s(?:sat|sun|mar|wed|fri)$/i.test(hit.match[0]) &&
          !/^\s(?:school|brunch|night\slive|nights?\slights)/i.test(
            hit.text.slice(hit.end, hit.end + 14),
          ),
      },
    ),
  },
]

const count =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|a\\sfew|few|couple|a\\scouple(?:\\sof)?|several|half\\san)'

/** A post carries its own time, so a word of nearness is a full date. */
const recency = [
  "today(?:'s)?",
  'tdy|tn(?=[\\s.,!?]|$)|yest(?=[\\s.,!?]|$)|tmr',
  '2day|2moro|2morrow|tmoro',
  "tonight(?:'s)?",
  '2nite',
  'tonite',
  "yesterday(?:'s)?(?:\\s(?:morning|afternoon|evening|night|am|pm))?",
  'ystrdy',
  'tomorrow(?:\\s(?:morning|afternoon|evening|night))?',
  'tmrw|tmw|tmrrw',
  '(?:early\\s|late\\s)?this\\s(?:very\\s)?(?:morning|afternoon|evening|am|pm|week|weekend|month|shift|past\\s(?:week|weekend|month)|minute|hour)',
  'last\\s(?:night|evening|week|weekend|month|shift|nite)',
  '(?:the\\s)?(?:other|past\\s(?:few|couple|two|three))\\s(?:days?|nights?|morning|weeks?|evening|shift)',
  'earlier(?:\\s(?:today|tonight|this\\s(?:morning|week|evening|afternoon)|on|in))?(?=[\\s,.!]|$)',
  'just\\snow',
  'right\\snow',
  'at\\sthis\\smoment|as\\s(?:i|we)\\s(?:type|write|speak|tweet)',
  "(?:i\\s|we\\s|i've\\s|we've\\s|have\\s)?(?:literally\\s)?just\\s(?:had|saw|met|left|finished|admitted|got|came|lost|delivered|pronounced|told|discharged|intubated|extubated|coded|watched|held|heard|scrubbed|walked|spent|did|called|sent|took|diagnosed|gave|wheeled|placed|removed|pulled|rounded|wrapped|happened|died|passed|survived|went|asked|treated|helped|put|sat|signed|transferred|received|caught|saved|witnessed|operated|consented|broke|hugged|sutured|evaluated|examined)",
  'overnight',
  '(?:worst|best|longest|hardest|craziest|busiest|roughest|wildest|saddest|toughest|most\\s\\p{L}{3,12})\\s(?:shift|night|call|call\\snight)(?:\\sof\\smy\\slife|\\sever)?',
  '(?:driving|walking|biking|heading)\\shome',
  '(?:\\d{1,2}|twenty-?four|thirty)[\\s-]?(?:h|hr|hour)s?[\\s-](?:call|shift)',
  '(?:it(?:.s|\\sis)\\s)?\\d{1,2}:\\d{2}\\s?(?:am|pm)?\\sand\\s(?:i|we)',
  'these\\spast\\s(?:\\p{L}{2,8}\\s)?(?:days|weeks|nights|shifts|hours)|as\\sof\\s(?:this\\s(?:morning|afternoon|evening)|today|now|tonight)',
  "(?:on|during|in\\sthe\\smiddle\\sof|after|before|from|mid|mid-|end\\sof|start\\sof|all)\\s?(?:my\\s|our\\s|this\\s|the\\s|a\\s|long\\s|night\\s|day\\s|last\\s|tonight's\\s|overnight\\s|weekend\\s|24\\s?h(?:r|our)?\\s){0,3}(?:shift|shifts|call|night\\sfloat|nights)(?!\\s(?:schedule|room|rooms|center|duty\\srules))",
  'on\\scall|oncall',
  'post[\\s-]?(?:call|shift|nights)',
  'off\\s(?:a\\s|my\\s|the\\s)?(?:\\d{1,2}\\s?(?:h|hr|hour)\\s)?(?:shift|call)',
  '(?:my|our)\\s(?:shift|call)\\s(?:today|tonight|started|ended|just)',
  `(?:about\\s|like\\s|less\\sthan\\s|not\\s|over\\s)?${count}\\s{0,1}(?:s|secs?|seconds?|min(?:ute)?s?|mins|h|hrs?|hours?|days?|nights?|weeks?|wks?)\\s(?:ago|later\\stoday|back|earlier)`,
  `(?:in\\sthe\\s)?(?:last|past)\\s(?:${count}\\s)?(?:hours?|hrs?|days?|24\\s?h(?:rs?|ours?)?|48\\s?h(?:rs?|ours?)?|minutes)`,
  'moments?\\sago|recently|so\\sfar\\stoday|first\\sthing\\sthis\\sam|a\\swhile\\sago\\stoday',
  'at\\s(?:\\d{1,2}(?::?\\d{2})?)\\s?(?:am|a\\.m\\.?|pm|p\\.m\\.?)(?=\\s|[,.!]|$)',
  'at\\s[0-2]\\d[0-5]\\d(?:\\shrs|\\shours)?(?=\\s|[,.!]|$)',
  '(?:\\d{1,2}\\s?(?:h|hr|hrs|hours)\\s)?(?:in|into)\\s(?:my|this|the)\\s(?:\\d{1,2}\\s?(?:h|hr|hour)\\s)?shift',
  '(?:at\\s)?(?:sign[\\s-]?out|morning\\sreport|handoff|am\\srounds|pm\\srounds)\\s(?:today|this\\smorning|tonight)',
  '#(?:nightshift|postcall|oncall|nightfloat|callnight)',
  'still\\s(?:here|in\\s(?:the\\s)?(?:icu|or|ed|house)|on\\sour\\sservice|admitted)',
  'currently',
  '(?:still|already)\\s(?:processing|shaking|thinking\\sabout|crying|reeling)',
  '(?:an?|one|two|three|four|five|six|\\d{1,2})\\s(?:hours?|hrs?|minutes?|mins?)\\s(?:into|before|after|left\\sin)\\s(?:my|the|our|this)\\s(?:shift|call|night|day|sign-?out|end)',
  '(?:end|start|middle|last\\shour)\\sof\\s(?:my|our|this|the|a)\\s(?:\\p{L}{2,8}\\s)?(?:shift|night|call|day|stretch|week)',
  '(?:just\\s)?(?:clocked\\sout|clocking\\sout|signed\\sout|got\\shome|got\\soff|walked\\sout|wrapped\\sup|sat\\sdown|back\\sfrom)(?:\\s(?:from|of)\\s(?:a|my|the|work))?',
  '(?:leaving|left|on\\smy\\sway\\shome\\sfrom|coming\\soff|fresh\\soff|coming\\shome\\sfrom|sitting\\sin\\s(?:the|my)\\s(?:car|call\\sroom|parking\\s(?:lot|garage)))(?:\\s(?:the|my|a))?(?:\\s(?:hospital|clinic|shift|unit|nights|work|ed|icu))?',
  'rn(?=[\\s,.!]|$)',
  "(?:today|tonight|yesterday)[-'\\s]?s?\\s(?:shift|clinic|rounds|cases?|patient|pt|code|delivery)",
  '(?:around|about|before|by|since|until)\\s(?:\\d{1,2}(?::\\d{2})?\\s?(?:am|pm)|0[0-9]\\d{2}|midnight|dawn|sunrise|noon|lunch)',
  '(?<=\\s)\\d{1,2}(?::\\d{2})?\\s?(?:am|a\\.m\\.?)(?=[\\s,.!]|$)',
  '(?:in|at)\\sthe\\s(?:middle\\sof\\sthe\\snight|wee\\shours|small\\shours)',
  '(?:the\\s)?(?:night|day|morning|evening)\\sbefore(?:\\s(?:last|yesterday))?|day\\safter\\stomorrow|in\\sthe\\slast\\s(?:day|week|hour|few\\sdays)|these\\sdays|this\\s(?:rotation|block|year)|last\\s(?:rotation|block|year|call)|later\\stoday',
].join('|')

export const recencyRules: readonly Rule[] = [
  {
    id: 'recency.words',
    label: 'Q_RECENCY',
    grade: byCare('warn', 'note', 'note'),
    why: 'post-carries-its-own-time',
    help: ['delay'],
    finder: matching(expression(`(?<![\\p{L}\\d-])(?<hit>${recency})(?![\\p{L}\\d])`), {
      reads: 'plain',
    }),
  },
]
