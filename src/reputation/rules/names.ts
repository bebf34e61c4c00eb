import { anyFirstName, firstNames, surnames, wordNames } from '../lexicon/personNames.ts'
import type { Word } from '../words.ts'
import { webAddress } from './addresses.ts'
import { byCare, expression, type Finder, type Hit, matching, type Rule, type Scene, type Span, spansOf } from './rule.ts'

const why = 'names-a-person'
const help = ['remove', 'composite-and-say-so'] as const
const person = { label: 'NAME', grade: byCare('block', 'block', 'note'), why, help } as const
const inPatientStory = { ...person, grade: byCare('block', 'note', 'note') } as const

const cap = "\\p{Lu}[\\p{L}'-]{1,24}"
const initial = '(?:\\p{Lu}\\.\\s?){1,2}'
const full = `(?:${initial})?${cap}(?:\\s(?:(?:de|del|la|da|dos|van|von|der|bin|al|el|ibn)\\s){0,2}(?:${initial})?${cap}){0,2}`

/** Capitalised words that begin sentences, name departments, days or illnesses, and never a person. */
const notNames = new Set(
  'the this that these those my our his her their your its a an i we you he she it they and or but so if when while then now today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december patient patients pt doctor nurse resident attending intern student team family mom dad mother father safety education care experience advocacy portal rights centered outcome outcomes satisfaction handoff handout stories story zero who what why how where all each every no not never always please thank thanks happy sad first last new old good great best worst day night morning one two three four five six seven eight nine ten next other another same some any both few many most more less just only still also even once here there mri ct ed er icu or ekg ecg iv im po hiv aids copd chf ckd esrd dka uti pe dvt mi afib stemi nstemi gi gu ob gyn ent id pcp np pa rn md do phd ms ms1 ms2 ms3 ms4 pgy med meds admit admitted discharge discharged dx hx tx rx sx cc hpi ros pmh physical exam labs vitals english spanish french chinese korean arabic russian hospital clinic unit floor ward medicine surgery peds pediatrics psych neuro cards onc rads derm ortho anesthesia emergency internal general christmas easter thanksgiving halloween covid cancer diabetes stroke sepsis pneumonia asthma god jesus lord hello hi hey dear yes okay ok wow omg lol update reminder pro tip case report question answer part thread step live love lost saw met had has was is are were be been being got went came said says told asked gives gave takes took makes made goes does did done can could will would shall should might must at in on to of for by with from as up out off over after before during about into than because until since per via vs re fwd psa fyi tbh imo'.split(
    ' ',
  ),
)

const isNotName = (word: string): boolean => notNames.has(word.toLowerCase().replace(/'s$/, ''))

const wordOf = ({ text, start, end }: Hit): string => text.slice(start, end)

/** The first word of a hit could be a name: not a word that begins sentences, nor an acronym. */
function couldBeName(hit: Hit): boolean {
  const [first = ''] = wordOf(hit).replaceAll('"', '').split(/[\s,]/)
  return !isNotName(first) && !/^[A-Z]{3,}$/.test(first)
}

const titled = '(?:mr|mrs|ms|mx|miss|mister|missus|misses|señora?|senora?|sra?|srta|mme|mlle|monsieur|madame|herr|frau|signora?|sig|don|doña|dona)'
const notAfterTitle = /^(?:right|wrong|universe|america|world|congeniality|president|president's|speaker|chairman|chair|potato|bean|clean|fix|mom|and|or|in|i|ii|iii|iv|is|was|the|you|your|my|this|that|to|of|them|her|him|it|out|home|a|an|me|us|so|much|having|being|seeing|these|those|students?|student|program|programs|degree|level|year|1|2|3|4|t|mrs|mr|ms|who|whose|when|not|but|for|on|at|people|every|all|working|some|doing|working|getting|talking|rounds|call|school|med)$/i

const titleFinder = matching(
  [
    expression(`(?<![\\p{L}\\d])(?<hit>(?:mr|mrs|mx)\\.?\\s{1,2}\\p{L}[\\p{L}'-]{0,24}(?:\\s\\p{L}[\\p{L}'-]{1,24}(?=\\s(?:from|in|is|was|has|had)\\b))?)`),
    expression(`(?<![\\p{L}\\d])(?<hit>(?:Ms|Miss|Mister|Missus|Señora?|Senora?|Sra?|Srta|Mme|Mlle|Monsieur|Madame|Herr|Frau|Signora?|Don|Doña|Dona)\\.?\\s{1,2}\\p{Lu}[\\p{L}'-]{0,24}(?:\\s\\p{Lu}[\\p{L}'-]{1,24}){0,2})`, { cased: true }),
    expression("(?<![\\p{L}\\d])(?<hit>ms\\.\\s{1,2}\\p{L}[\\p{L}'-]{1,24})"),
    expression(`(?<![\\p{L}\\d])(?:my|our|told|saw|miss|lost|met|for|to|with|called|and)\\s(?<hit>(?:ms|miss)\\s\\p{L}[\\p{L}'-]{2,24})`),
  ],
  {
    accepts: (hit) => {
      const last = wordOf(hit).replace(/^\S{1,10}\s{1,2}/, '').split(/\s/)[0] ?? ''
      if (notAfterTitle.test(last)) return false
      return !/^(?:ms|miss)\s/.test(wordOf(hit)) || surnames.has(last.toLowerCase()) || anyFirstName.has(last.toLowerCase())
    },
  },
)

const softTitle =
  '(?:Sgt|Sergeant|Capt|Captain|Lt|Lieutenant|Col|Colonel|Major|Private|Officer|Deputy|Sheriff|Chief|Sister|Brother|Father|Pastor|Rev|Reverend|Rabbi|Imam|Deacon|Bishop|Uncle|Auntie|Aunty|Aunt|Tia|Tío|Tio|Tía|Grandma|Grandpa|Granny|Gran|Nana|Papa|Pops|Abuela|Abuelo|Nonna|Mama|Mamma|Lady|Sir|Lord|Big|Little|Lil|Old|Baby|Baby\\sBoy|Baby\\sGirl|BB|BG|Judge|Senator|Mayor|Coach|Chef)'

const possessor = "(?:his|her|their|pt'?s|patient'?s|the\\spatient'?s|whose|the|our\\spatient'?s|my\\spatient'?s|one's|baby's|kid's|kiddo's)"
const relation =
  "(?:husband|wife|spouse|partner|fianc[eé]e?|boyfriend|girlfriend|son|daughter|mom|mum|mother|mama|dad|father|papa|brother|sister|sibling|twin|aunt|auntie|uncle|cousin|niece|nephew|grandson|granddaughter|grandma|grandpa|grandmother|grandfather|caregiver|carer|neighbor|neighbour|roommate|best\\sfriend|friend|boss|dog|cat|service\\sdog|case\\sworker|poa|stepdad|stepmom|stepson|stepdaughter|godmother|godfather|son-in-law|daughter-in-law|mother-in-law|ex|ex-wife|ex-husband|widow|widower)"

const kindWord =
  "(?:patients?|pts?|kiddo|buddy|guy|gal|lady|man|woman|boy|girl|kid|child|baby|babies|toddler|teen|gentleman|friend|warrior|fighter|legend|champ|hero|survivor|sweetheart|little\\sone|peanut|nugget|munchkin|angel|preemie|twins?|veteran|vet|newborn|infant|favorite|favourite|sir|ma'am)"

const clinicalPredicate =
  "(?:(?:is|was|has|had|'s|got|gets|just|finally|went|came|will)\\s(?:been\\s|finally\\s|now\\s|still\\s|just\\s|be\\s|back\\s|not\\s|also\\s|officially\\s|almost\\s)?(?:extubated|intubated|off\\s|home|awake|alive|discharged|admitted|readmitted|dying|dead|gone|stable|septic|in\\s(?:remission|hospice|the\\s(?:icu|or|ed|nicu)|surgery|labor|pain|our)|on\\s(?:the\\svent|ecmo|pressors|dialysis|hospice|my\\s|our\\s|room)|doing\\s(?:great|well|better)|going\\shome|walking|eating|talking|breathing|smiling|cancer[\\s-]free|free\\sof|coding|crashing|transplanted|transferred|scheduled|asking|my\\s(?:first|favorite|favourite|patient)|our\\s(?:first|favorite|favourite|patient)|a\\sfighter|the\\s(?:bravest|toughest|sweetest|reason)|\\d{1,3})|coded|died|passed(?:\\saway)?|extubated|rang\\sthe\\sbell|beat\\s|finished\\schemo|went\\shome|came\\sback|came\\sin|walked\\s|waved|smiled|survived|squeezed|woke\\sup|opened\\s(?:his|her)\\seyes|took\\s(?:his|her)\\s(?:first|last)|refused|eloped|asked\\s(?:me|us|for)|told\\s(?:me|us)|taught\\s(?:me|us)|thanked|hugged|wants\\s(?:to|his|her|us)|needs\\s(?:a|his|her)|lives\\s(?:alone|in|with)|presented|presents|fell|broke\\s(?:his|her)|loves\\s(?:the|his|her|our)|gave\\s(?:me|us))"

export const titleNameRules: readonly Rule[] = [
  { ...person, id: 'name.titled', finder: titleFinder },
  {
    ...inPatientStory,
    id: 'name.soft-title',
    finder: matching(expression(`(?<![\\p{L}\\d])(?<hit>${softTitle}\\.?\\s${cap}(?:\\s\\p{Lu}[\\p{L}'-]{1,24})?)(?![\\p{L}\\d])`, { cased: true }), {
      accepts: (hit) => {
        const second = wordOf(hit).replace(/^.*?\s(?:Boy\s|Girl\s)?/, '').toLowerCase().replace(/'s.*$/, '').split(/[\s-]/)[0] ?? ''
        if (isNotName(second)) return false
        return !/^(?:Big|Little|Old|Chief|Lady|Baby|Major|Private|Coach|Judge|Father|Brother|Sister|Officer|Sir|Lord|Lil)\s/.test(wordOf(hit)) || anyFirstName.has(second) || surnames.has(second)
      },
    }),
  },
]

export const statedNameRules: readonly Rule[] = [
  {
    ...person,
    id: 'name.stated',
    grade: byCare('block', 'block', 'warn'),
    finder: matching(
      [
        expression(`\\b(?:named|nicknamed|christened)\\s(?:(?:him|her|them|the\\sbaby|the\\sboy|the\\sgirl)\\s)?(?<hit>"?${full}"?)`, { cased: true }),
        expression(`\\b(?:goes\\sby|go\\sby|known\\sas|answers\\sto|calls?\\s(?:him|her|them)(?:self|selves)?|called\\s(?:him|her|them)|(?:his|her|their|real|whose)\\s(?:real\\s|first\\s|last\\s|middle\\s)?name\\s(?:is|was)|name\\s(?:is|was)|name:|name's|names?\\sare|by\\shis\\sreal\\sname|by\\sher\\sreal\\sname|let's\\scall\\s(?:him|her)|we'll\\scall\\s(?:him|her)|call\\s(?:him|her|them)|(?:patient|pt|kid|lady|man|woman|boy|girl|guy|baby)\\scalled)\\s(?:the\\s)?(?<hit>"?${full}"?)`, { cased: true }),
        expression(`\\b(?:names|name|named)(?:\\s(?:him|her|them|them:))?:?\\s${cap}(?:,\\s${cap}){0,3},?\\sand\\s(?<hit>${cap})`, { cased: true }),
        expression('\\b(?:goes\\sby|call\\s(?:him|her)|calls\\s(?:him|her)self|nicknamed|known\\sas)\\s(?<hit>"[^"\\n]{2,24}")'),
      ],
      {
        accepts: (hit) => couldBeName(hit) && !/\bnamed\s(?:one|best|to|after|for|chief|a|the|top|as|among|in)\b/i.test(hit.match[0]),
      },
    ),
  },
  {
    ...person,
    id: 'name.stated-lower-case',
    grade: byCare('block', 'warn', 'note'),
    finder: matching(
      expression("\\b(?:named|name\\sis|name\\swas|nicknamed|goes\\sby|called)\\s(?<hit>\\p{Ll}[\\p{L}'-]{2,20})(?![\\p{L}])"),
      { accepts: (hit) => firstNames.has(wordOf(hit).toLowerCase()) },
    ),
  },
  {
    ...person,
    id: 'name.after-patient',
    grade: byCare('block', 'block', 'warn'),
    finder: matching(
      [
        expression(`\\b(?:[Pp]atient|[Pp]t|PATIENT|PT|Case|CASE|Client)\\s{0,2}[:,]?\\s{1,2}(?<hit>${full})(?![\\p{L}])`, { cased: true }),
        expression('\\b(?:[Pp]atient|[Pp]t|[Cc]ase|[Kk]iddo|[Mm]an|[Ww]oman|[Kk]id|[Ff]or|[Oo]n|[Ww]ith)\\s(?<hit>(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}\\.?)(?![\\p{L}\\d])', { cased: true }),
        expression('\\b(?:[Pp]atient|[Pp]t)\\s(?<hit>\\p{Lu}{2,3})(?![\\p{L}\\d])', { cased: true }),
        expression(`\\b(?:[Pp]atient|[Pp]t|[Nn]ame)\\s?:\\s?(?<hit>${cap},\\s${cap})`, { cased: true }),
        expression('\\b(?:[Pp]atient|[Pp]t|[Kk]iddo)\\s(?<hit>\\p{Lu})(?=\\s(?:is|was|has|had|told|asked|who|said|went|came|coded|died))', { cased: true }),
      ],
      { accepts: namesPatient },
    ),
  },
]

const acronyms = new Set(
  'MRI CT ED ER ICU OR EKG ECG IV IM PO HIV PE DVT MI GI GU OB ENT ID PCP NP PA RN MD DO US UK HD POD IR DC DX HX TX RX QI PT OT SLP SW PHI VIP PTSD OCD ADHD TB UC CF MS ALS CHF CKD DKA UTI AKI AMS SOB CP HTN DM CAD AF GOC DNR DNI PEG NG TPN VAC ECMO VAD LVAD VT VF SVT RA OA IBD IBS CBT DBT ABG CBC BMP LFT PFT EEG EMG LP TIA SAH SDH ICH II III IQ OK PRN QOL PRO HPI SDM'.split(
    ' ',
  ),
)

/** `Patient Safety Week` names no patient: one word needs a known name or a verb after it, two need to be no common words. */
function namesPatient(hit: Hit): boolean {
  const written = wordOf(hit)
  if (/^\p{Lu}{2,3}$/u.test(written)) return !acronyms.has(written)
  if (/^(?:\p{Lu}\.?\s?){1,4}$/u.test(written)) return true
  if (!couldBeName(hit)) return false
  const words = written.split(/[\s,.]{1,2}/).filter((word) => word.length > 1)
  if (words.some((word) => isNotName(word))) return false
  if (words.some((word) => anyFirstName.has(word.toLowerCase()) || surnames.has(word.toLowerCase()))) return true
  const after = hit.text.slice(hit.end, hit.end + 14)
  return /^\s(?:is|was|has|had|asked|told|said|refused|wants|needs|went|came|coded|died|who)\b|^,?\s\d{1,3}\s?(?:yo|m|f|y)/i.test(after) || (words.length > 1 && /^(?:\s|,|\.)/.test(after) && /\b(?:pt|patient)\s$/i.test(hit.match[0].slice(0, hit.start - hit.match.index)) && !/\b(?:week|day|month|rights|act|foundation|network|institute|summit|award)\b/i.test(written))
}

export const relatedNameRules: readonly Rule[] = [
  {
    ...person,
    id: 'name.of-relative',
    why: 'names-a-relative',
    grade: byCare('block', 'warn', 'note'),
    finder: matching(
      [
        expression(`\\b(?:${possessor.replaceAll('(?:', '(?:')})\\s(?:[a-z-]{1,12}\\s){0,2}?${relation},?\\s(?<hit>${full})(?![\\p{L}])`, { cased: true }),
        expression(`(?<![\\p{L}])(?:His|Her|Their|Whose|The|Pt's|Patient's)\\s(?:[a-z-]{1,12}\\s){0,2}?${relation},?\\s(?<hit>${full})(?![\\p{L}])`, { cased: true }),
      ],
      { accepts: couldBeName },
    ),
  },
  {
    ...inPatientStory,
    id: 'name.after-kind-word',
    finder: matching(
      expression(`(?<![\\p{L}])(?:[Ll]ittle|[Tt]iny|[Ss]weet|[Bb]aby|[Oo]ld|[Dd]ear|[Bb]rave|[Pp]oor|[Pp]recious|${kindWord}),?\\s(?<hit>${cap})(?![\\p{L}])`, { cased: true }),
      { accepts: (hit) => couldBeName(hit) && (firstNames.has(bare(hit)) || (wordNames.has(bare(hit)) && !beginsSentence(hit))) },
    ),
  },
  {
    ...inPatientStory,
    id: 'name.with-initial',
    finder: matching(expression(`(?<![\\p{L}])(?<hit>${cap}\\s\\p{Lu}\\.)(?=[)\\s,;:]|$)(?!\\s\\p{Lu}[\\p{L}])`, { cased: true }), {
      accepts: (hit) => couldBeName(hit) && anyFirstName.has(bare(hit)),
    }),
  },
  {
    ...inPatientStory,
    id: 'name.family',
    finder: matching(
      [
        expression(`\\b(?:[Tt]he|[Tt]o|[Ff]or)\\s(?<hit>${cap})(?:\\s|\\sfamily\\s)(?:family|twins|triplets|kids|baby|children|siblings|household|boys|girls|parents)\\b`, { cased: true }),
        expression(`(?<![\\p{L}])(?<hit>${cap}\\s(?:family|twins|triplets|kids|siblings))(?![\\p{L}])`, { cased: true }),
        expression(`\\b(?:parents|mother|father|mom|dad|family|wife|husband|daughter|son|sister|brother|story|memory|life|death|sake)\\sof\\s(?:little\\s|baby\\s|young\\s|sweet\\s)?(?<hit>${cap}(?:\\s${cap})?)(?![\\p{L}])`, { cased: true }),
      ],
      { accepts: (hit) => couldBeName(hit) && (surnames.has(bare(hit)) || firstNames.has(bare(hit))) },
    ),
  },
  {
    ...inPatientStory,
    id: 'name.farewell',
    grade: byCare('block', 'block', 'note'),
    finder: matching(
      expression(`(?:\\b(?:RIP|R\\.I\\.P\\.?|[Rr]est\\s(?:in\\s(?:peace|power)|easy|well)|[Gg]oodbye|[Ff]arewell|[Gg]odspeed|[Gg]et\\swell(?:\\ssoon)?|[Hh]appy\\sbirthday|[Tt]hank\\syou|[Mm]iss\\syou|[Ll]ove\\syou|[Ff]ly\\shigh)(?:\\sto\\s(?:my|our)\\s(?:[\\p{L}-]{1,12}\\s){0,3}(?:patient|pt))?,?\\s(?:to\\s|dear\\s|sweet\\s|little\\s){0,2})(?<hit>${cap})(?![\\p{L}])`, { cased: true }),
      { accepts: (hit) => couldBeName(hit) && (anyFirstName.has(bare(hit)) || surnames.has(bare(hit))) },
    ),
  },
]

function bare(hit: Hit): string {
  const [first = ''] = wordOf(hit).toLowerCase().split(/\s/)
  return first.replace(/'s$/, '')
}

function beginsSentence({ text, start }: Hit): boolean {
  return start === 0 || /[.!?\n]\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start))
}

export const colleagues = /\b(?:mentors?|attendings?|co-?residents?|residents?|co-?interns?|interns?|colleagues?|classmates?|professors?|prof|drs?|doctor|faculty|chief|fellow|seniors?|nurses?|coauthors?|co-authors?|authors?|first\sauthor|pi|labmates?|team\sled|presented\sby|speaker|host|guest|congrat\p{L}{0,12}|shout\s?out|kudos|follow|welcome|featuring|by|led\sby|matched|matching)\b/iu

/** Names on their own in a story about a patient: the subject of a clinical verb, or a known given name. */
const bareNames: Finder = {
  patterns: [],
  find: (scene) =>
    scene.words.flatMap((word, index) => (isBareName(scene, word, index) ? [spanOfName(scene, index)] : [])),
}

function isBareName(scene: Scene, word: Word, index: number): boolean {
  if (!word.capitalised || word.text.length < 2 || isNotName(word.text)) return false
  const name = word.lower
  const known = firstNames.has(name)
  const doubtful = wordNames.has(name) || anyFirstName.has(name)
  if (!known && !doubtful) return subjectOfClinicalVerb(scene, word, index)
  if (scene.careAt(word.start) !== 'patient') return false
  const before = scene.open.cased.slice(Math.max(0, word.start - 40), word.start)
  if (colleagues.test(before)) return false
  if (/[#@/_]$/.test(before)) return false
  return known ? true : isMidSentence(before) && (clinicalAfter(scene, word) || /\b(?:told|and|promised|hugged|with|from|saw|gave|met|for)\s$/i.test(before))
}

const clinicalExpression = new RegExp(`^(?:\\s|'s\\s)${clinicalPredicate.replaceAll("'s|", '')}`, 'iu')

function clinicalAfter(scene: Scene, word: Word): boolean {
  return clinicalExpression.test(scene.open.cased.slice(word.start + word.text.replace(/'s$/, '').length, word.end + 60))
}

function subjectOfClinicalVerb(scene: Scene, word: Word, index: number): boolean {
  const before = scene.open.cased.slice(Math.max(0, word.start - 20), word.start)
  const previous = scene.words[index - 1]
  if (previous?.capitalised && word.start - previous.end <= 1) return false
  if (!/(?:^|[.!?,:;\n]\s{0,2}|\b(?:and|but|so|because|when|until|that|while)\s)$/i.test(before)) return false
  if (commonNoun.test(word.text)) return false
  return scene.careAt(word.start) === 'patient' && clinicalAfter(scene, word)
}

/** Words that take such verbs and are not names; plurals and endings of things tell most. */
const commonNoun =
  /(?:s|ing|tion|ment|ness|ity|ology|itis|oma|emia|osis|pathy|ectomy|otomy|scopy|ly|ed|body|one|thing|er|or|ism|ic|al|ive|ous|age|ure|ance|ence|hip|ship)$|^(?:Guy|Dude|Lady|Kid|Kiddo|Boy|Girl|Man|Woman|Baby|Infant|Toddler|Teen|Bro|Wife|Husband|Son|Daughter|Parents|Grandma|Grandpa|Nana|Gentleman|Everyone|Nobody|Somebody|Someone|People|Heart|Blood|Life|Death|Hope|Joy|Mama|Papa|Twin|Trauma|Surgery|Chemo|Room|Bed|Bay|Code|Shift|Call|Night|Day|Home|Hospice|Insurance|Epic|Medicine|Pharmacy|Radiology|Staff|Gallbladder|Appendix|Kidney|Liver|Lung|Brain|Dog|Cat|Chaplain|Interpreter|Consult|Ortho|Cardiology|Which|Turns|Then|Never|Finally|Literally|Basically|Apparently|Sometimes|Maybe|Half|Half|Folks)$/i

const isMidSentence = (before: string): boolean => /[\p{L}\d,'"-]\s$/u.test(before)

function spanOfName(scene: Scene, index: number): Span {
  const first = scene.words[index]
  const second = scene.words[index + 1]
  const start = first?.start ?? 0
  const end = start + (first?.text.replace(/'s$/, '').length ?? 0)
  const goesOn = first && second && second.start - first.end === 1 && second.capitalised && !isNotName(second.text) && scene.open.cased[first.end] === ' '
  return { start, end: goesOn ? second.start + second.text.replace(/'s$/, '').length : end }
}

/** In a post without capitals, a given name that is no word, in a story about a patient. */
const lowerNames: Finder = {
  patterns: [],
  find: (scene) => {
    if (/\p{Lu}\p{Ll}/u.test(scene.plain.cased.slice(0, 2000))) return []
    return scene.words
      .filter(({ text, lower, start }) => /^\p{Ll}/u.test(text) && firstNames.has(lower) && lower.length > 3 && scene.careAt(start) === 'patient' && !/[#@/._-]$/.test(scene.open.cased.slice(Math.max(0, start - 1), start)))
      .map(({ start, text }) => ({ start, end: start + text.replace(/'s$/, '').length }))
  },
}

const namesInAddresses: Finder = {
  patterns: [webAddress],
  find: (scene) =>
    spansOf(webAddress, scene.plain).flatMap(({ start, end }) => {
      const address = scene.plain.cased.slice(start, end)
      if (!/gofund|justgiving|caringbridge|obit|legacy|memorial|funeral|fund|giv|pray|help|support|journey|strong|tribute/i.test(address)) return []
      return [...address.matchAll(/[\p{L}]{3,24}/gu)]
        .filter(({ 0: piece, index }) => index > 8 && (firstNames.has(piece.toLowerCase()) || surnames.has(piece.toLowerCase())) && !/^(?:long|young|day|hill|wood|may|park|stone|little|strong|hope)$/i.test(piece))
        .map(({ 0: piece, index }) => ({ start: start + index, end: start + index + piece.length }))
        .slice(0, 4)
    }),
}

export const bareNameRules: readonly Rule[] = [
  { ...inPatientStory, id: 'name.bare', finder: bareNames },
  { ...inPatientStory, id: 'name.lower-case', finder: lowerNames },
  { ...person, id: 'name.in-address', grade: byCare('warn', 'warn', 'warn'), finder: namesInAddresses },
]
