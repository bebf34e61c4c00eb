import type { Hit, Scene } from './rule.ts'

/** What is scored, counted, measured or divided before a figure of two parts: `MoCA 12/30`, `strength 4/5 and 3/5`. */
const scoredBefore =
  /\b(?:scor\w{1,3}|scale|rat(?:ed|ing)|points?|moca|mmse|slums|gcs|nihss|apgars?|sofa|qsofa|sirs|chads\w{0,6}|curb\w{0,3}|centor|wells|perc|has-?bled|meld|phq-?9?|gad-?7?|audit(?:-c)?|cage|ciwa|cows|mrc|pain|strength|motor|power|reflex(?:es)?|dtrs?|pulses?|murmur|edema|oedema|grade|grading|stage|level|acuity|vision|visual|va|od|os|ou|esi|ctas|mallampati|tonsils?|muscle|deltoid|biceps|triceps|grip|quads?|dorsiflexion|orientation|oriented|recall|quiz|exam|test|question|correct|got|answered|passed|odds|ratio|chance|risk|dilution|fraction|titers?|cultures?|bottles?|nodes?|criteria|positive|negative|mets|step|likert|stars?|sleep|mood|anxiety|energy|difficulty|rate|recommend|reviews?|intensity|severity|crt|level\sof)\b/gi
const dayBefore =
  /\b(?:on|since|until|till|admitted|adm|discharged|d\/?c'?d?|born|dob|died|dated|seen|op|surgery|through|starting|effective)[\s:=]{1,3}$/i
/** What there are so many of so many of. */
const countedAfter =
  /^\s?(?:(?:\p{L}{2,14}\s){0,2}(?:of|correct|right|wrong|questions?|words?|points?|beds?|patients?|positive|negative|samples?|cultures?|bottles?|criteria|nodes?|days?|weeks?|months?|hours?|hrs|sessions?|cycles?|doses?|visits?|teeth|siblings?|joints?|trials?|studies|slots?|students?|residents?|people|kids|programs?|interviews?|strength|stars?|murmur|systolic|pain|reflexes|pulses|recall|applicants?|respondents?|participants?|arms?|items?|tasks?|domains?|centers?|centres?|sites?|reviewers?|nurses?|interns?|fellows?|attendings?|shifts?|calls?|nights?|modules?|chapters?|lectures?|cases|votes?|families|women|men|babies|infants|quadrants?|leads?|lobes?|vessels?|segments?|embryos|eggs|rounds?|attempts?|tries|left|done|complete|completed|history|hx|course))\b|^\s?(?:%|\(\d{1,3}%)/iu
/** `for 3/7`, `2/12 history`: days, weeks, months as British notes count them. */
const countsTime = /\/(?:7|12|52|24)$/
const lasting =
  /\b(?:for|x|×|over|lasting|past|last|of|every|after|in|within|review(?:ed)?\sin)\s?$/i

/** What may stand between `my` and the occasion: no word of a patient. */
const ownWords =
  "(?:(?!(?:patients?|pts?|patient's|pt's|guys?|lady|kids?|kiddos?|gentleman|man|woman|baby|had|has|was|is|got|whose|who)\\b)[a-z\\d'-]{1,14}\\s){0,2}"
const ownOccasion =
  '(?:birthday|wedding|anniversary|graduation|commencement|white\\scoat|match\\sday|step\\s?[123]?|exams?|shelf|boards?|test\\sdate|interviews?|flights?|vacation|pto|first\\sday|last\\sday|start\\sdate|move|moving|lease|due\\sdate|dissertation|defense|defence|poster|talk|presentation|abstract|paper|application|apps|eras|deadline|orientation|residency|internship|fellowship|rotation|clerkship|shift|schedule|marathon|race|engagement|honeymoon|reunion|class|lecture|mcat|usmle|comlex|license|licence|contract|call|day\\soff|weekend|meeting|appointment|vaccine|booster|flu\\sshot|surgery|procedure|oath|ceremony)'
const ownActs =
  "(?:start(?:ed|ing|s)?|begin|began|finish(?:ed)?|graduat(?:e|ed|ing)|match(?:ed)?|fly(?!\\sout)|flew(?!\\s(?:out|in|him|her|them))|move[ds]?|moving|present(?:ed|ing)?|submit(?:ted)?|interview(?:ed|ing)?|take|took|taking|sit|sat\\sfor|pass(?:ed)?|turn(?:ed)?|was\\sborn|got\\s(?:married|engaged|accepted|in|mine|my|vaccinated|the\\semail)|get\\s(?:married|mine|my)|married|applied|apply|leave|left\\sfor|defend(?:ed)?|signed\\sup|registered|am\\s(?:speaking|presenting|moving|starting|off|flying|giving|taking)|'m\\s(?:speaking|presenting|moving|starting|off|flying|giving|taking)|will\\sbe\\s(?:speaking|presenting|at|in)|'ll\\sbe\\s(?:speaking|presenting|at|in)|ran|run|have\\smy|had\\smy|gave\\s(?:my|a)\\s(?:talk|lecture|presentation))"
const ownBefore = new RegExp(
  `\\b(?:my\\s(?:own\\s)?${ownWords}${ownOccasion}|our\\s(?:own\\s)?(?:wedding|anniversary|honeymoon|engagement|move|reunion|graduation|retreat|journal\\sclub|conference)|my\\sown\\s[a-z]{3,16}|(?:i|we)\\s(?:had|got|caught|survived|tore|broke)\\s(?:covid|the\\sflu|flu|my|mono|shingles|an?\\s(?:appendectomy|miscarriage|c-section|concussion|biopsy|mri|colonoscopy))|(?:i|we)(?:\\s(?:just|finally|also|officially))?\\s?${ownActs})\\b(?![^.!?\\n]{0,40}\\b(?:patient|pt|admitted|discharged|him|his|her|she|he)\\b)`,
  'gi',
)
/** What befell the writer's own family, also in the sentence before. */
const ownKin =
  /\bmy\s(?:own\s)?(?:late\s|dear\s|sweet\s|little\s|big\s|older\s|younger\s){0,2}(?:grand(?:mother|father|ma|pa|parents?)|nana|abuel[ao]|mother|father|mom|mum|dad|wife|husband|partner|sister|brother|son|daughter|aunt|uncle|cousin|best\sfriend|dog|cat)\b(?!(?:[^\n]{0,80})\b(?:patient|pt|admitted\sa|my\sshift|rounds)\b)/gi
const ownAfter = new RegExp(
  `^[^.!?;\\n]{0,24}\\b(?:is|was|are)\\s(?:also\\s|finally\\s)?my\\s(?:own\\s)?${ownWords}${ownOccasion}\\b`,
  'i',
)
const publicBefore =
  /\b(?:published|accepted|updated|revised|retracted|approved|released|deadline|(?:is|are)\sdue\s(?:by|on)|register\s?by|rsvp|meets|interest\sgroup|club|opens?|closes?|webinar|(?:world|national|international|global|giving)\s[^.!?\n]{1,24}\s(?:day|week|month)|conference|congress|symposium|journal\sclub|grand\srounds|chat|lecture|talk|keynote|podcast|episode|issue|vol|eras|nrmp|match|save\sthe\sdate|join\sus|see\syou|abstracts?|applications?|submissions?|retir(?:es|ing|ed)|guidelines?|recall(?:ed)?|meeting|workshop|poster|session|exam|step\s?[123]|reviewer|comments?\s(?:came|are)|office\shours|election|strike|walkout|holiday\sparty|potluck|retreat|graduation|orientation)\b(?![^.!?\n]{0,40}\b(?:admitted|discharged|died|coded|intubated|extubated|delivered|transplanted|diagnosed)\b)/gi

/** Which units of a text stand close behind words that make a figure a score, or a day somebody else's. */
interface Reach {
  readonly scored: Uint8Array
  readonly others: Uint8Array
}

const known = new WeakMap<Scene, Reach>()

/** Found once for a text: asking at every figure would take as long as the text is times its figures. */
function reachOf(scene: Scene): Reach {
  const found = known.get(scene)
  if (found) return found
  const text = scene.open.lower
  const [scored, others] = [new Uint8Array(text.length + 1), new Uint8Array(text.length + 1)]
  mark(scored, text, scoredBefore, 24, /[.;!?\n]/)
  mark(others, text, ownBefore, 40, /[.;!?\n]/)
  mark(others, text, ownKin, 80, /\n/)
  mark(others, text, publicBefore, 40, /[.;!?\n]/)
  const reach = { scored, others }
  known.set(scene, reach)
  return reach
}

/** Marks some units behind each match, up to the end of its clause. */
function mark(marks: Uint8Array, text: string, words: RegExp, units: number, stop: RegExp): void {
  for (const match of text.matchAll(words)) {
    const from = match.index + match[0].length
    const behind = text.slice(from, from + units)
    const end = behind.search(stop)
    marks.fill(1, match.index, from + (end < 0 ? behind.length : end) + 1)
  }
}

/** `7/10`, `3/5 days`, `2/52`: a score, a count, a time it lasted, and no day of a month. */
export function readsAsDay(hit: Hit): boolean {
  const { text, start, end, scene } = hit
  if (countedAfter.test(text.slice(end, end + 48))) return false
  const ahead = text.slice(Math.max(0, start - 16), start)
  if (dayBefore.test(ahead)) return isPatientsDay(hit)
  if (countsTime.test(text.slice(start, end)) && lasting.test(ahead)) return false
  return reachOf(scene).scored[start] !== 1 && isPatientsDay(hit)
}

/** A day of the writer's own life, of a meeting or a deadline is no patient's. */
export function isPatientsDay({ text, start, end, scene }: Hit): boolean {
  return reachOf(scene).others[start] !== 1 && !ownAfter.test(text.slice(end, end + 70))
}
