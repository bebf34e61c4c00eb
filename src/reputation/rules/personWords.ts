import { isAbbreviation } from '../lexicon/abbreviations.ts'
import { surnames } from '../lexicon/personNames.ts'
import { byCare, type Finder, type Span } from './rule.ts'

const why = 'names-a-person'
const help = ['remove', 'composite-and-say-so'] as const
/** A name that stands for a person by itself. */
export const person = { label: 'NAME', grade: byCare('block', 'block', 'note'), why, help } as const

/** A name that counts only where a patient is spoken of. */
export const inPatientStory = { ...person, grade: byCare('block', 'note', 'note') } as const

/** Capitalised words that begin sentences, name departments, days or illnesses, and never a person. */
const notNames = new Set(
  'the this that these those my our his her their your its a an i we you he she it they and or but so if when while then now today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december patient patients pt doctor nurse resident attending intern student team family mom dad mother father safety education care experience advocacy portal rights centered outcome outcomes satisfaction handoff handout stories story zero who what why how where all each every no not never always please thank thanks happy sad first last new old good great best worst day night morning one two three four five six seven eight nine ten next other another same some any both few many most more less just only still also even once here there mri ct ed er icu or ekg ecg iv im po hiv aids copd chf ckd esrd dka uti pe dvt mi afib stemi nstemi gi gu ob gyn ent id pcp np pa rn md do phd ms ms1 ms2 ms3 ms4 pgy med meds admit admitted discharge discharged dx hx tx rx sx cc hpi ros pmh physical exam labs vitals english spanish french chinese korean arabic russian hospital clinic unit floor ward medicine surgery peds pediatrics psych neuro cards onc rads derm ortho anesthesia emergency internal general christmas easter thanksgiving halloween covid cancer diabetes stroke sepsis pneumonia asthma god jesus lord hello hi hey dear yes okay ok wow omg lol update reminder pro tip case report question answer part thread step live love lost saw met had has was is are were be been being got went came said says told asked gives gave takes took makes made goes does did done can could will would shall should might must at in on to of for by with from as up out off over after before during about into than because until since per via vs re fwd psa fyi tbh imo epic cerner medicaid medicare insurance zoom epicare mychart dragon uptodate anki step shelf match eras nrmp usmle comlex advocate advocates advocacy centric recruitment reported facing flow flows volume volumes census satisfaction privacy confidentiality relations services service transport access navigator navigators encounter encounters population populations reviews review education engagement empowerment autonomy consent perspective perspectives panel panels load loads ratio ratios lift lifts id ids no. number numbers name names gender sex race age ages dob weight height presented presents presenting was comes arrived arrives denies reports states complains c/o s/p pod hod hd neuro ortho optho ophtho ent uro surg onc hemeonc id rheum pulm cardio nephro endo gi gyn pediatric neonatal cardiac trauma burn stroke code rapid blue red green black white yellow bed room bay floor wing tower suite north south east west main central please note nb ps edit tw cw ok tl;dr nobody somebody someone everybody everyone anyone anybody nothing something everything anything none neither either both half whole whatever whoever whenever wherever though although however therefore meanwhile besides instead perhaps maybe probably literally basically honestly seriously actually apparently finally eventually suddenly luckily fortunately sadly shout shoutout props kudos congrats congratulations grateful thankful proud excited happy sad sorry tired exhausted blessed humbled american african asian european latino latina latinx hispanic black white native indian mexican canadian british english irish scottish italian german french polish russian ukrainian greek turkish persian iranian iraqi syrian lebanese israeli egyptian ethiopian somali kenyan nigerian ghanaian haitian jamaican cuban dominican puerto rican colombian venezuelan peruvian brazilian chilean argentine filipino filipina vietnamese thai cambodian laotian hmong japanese korean chinese taiwanese tibetan nepali pakistani bangladeshi afghan samoan hawaiian navajo cherokee jewish muslim christian catholic hindu sikh buddhist mormon amish spring fall autumn winter summer weekends nights days hospitalist hospitalists surgeon surgeons physician physicians pharmacist pharmacists therapist therapists nurses residents interns students attendings fellows fellow chief chiefs senior seniors junior juniors parents family families kids'.split(
    ' ',
  ),
)

/** A word that is capitalised for other reasons. */
export const isNotName = (word: string): boolean =>
  notNames.has(word.toLowerCase().replace(/'s$/, '')) || isAbbreviation(word)

/** Words that take such verbs and are not names; plurals and endings of things tell most. */
export const commonWord =
  /(?:s|ing|tion|ment|ness|ity|ology|itis|oma|emia|osis|pathy|ectomy|otomy|scopy|ly|ed|body|one|thing|er|or|ism|ic|al|ive|ous|age|ure|ance|ence|hip|ship)$|^(?:Guy|Dude|Lady|Kid|Kiddo|Boy|Girl|Man|Woman|Baby|Infant|Toddler|Teen|Bro|Wife|Husband|Son|Daughter|Parents|Grandma|Grandpa|Nana|Gentleman|Everyone|Nobody|Somebody|Someone|People|Heart|Blood|Life|Death|Hope|Joy|Mama|Papa|Twin|Trauma|Surgery|Chemo|Room|Bed|Bay|Code|Shift|Call|Night|Day|Home|Hospice|Insurance|Epic|Medicine|Pharmacy|Radiology|Staff|Gallbladder|Appendix|Kidney|Liver|Lung|Brain|Dog|Cat|Chaplain|Interpreter|Consult|Ortho|Cardiology|Which|Turns|Then|Never|Finally|Literally|Basically|Apparently|Sometimes|Maybe|Half|Half|Folks)$/i

/** Small words within a name, alone or two together: `da Silva`, `de los Ángeles`, `bin`, `von der`. */
const particle =
  "(?:de|del|della|delle|dello|degli|dei|di|da|do|das|dos|du|des|d'|la|las|le|los|lo|van|von|vom|der|den|ten|ter|te|zu|zur|zum|af|av|bin|bint|ben|ibn|abu|abd|al|el|ul|ur|ud|bar|mac|mc|ap|ab|ferch|y|e|san|santa|st|st\\.|'t)"
/** What goes on with a name: particles and a word in capitals, a name joined by its article, or one written `mcGregor`. */
const goesOn = new RegExp(
  `^(?:\\.?(?:[ -]${particle}){1,3}[ -]?(?:al-|el-|d')?[A-Z][A-Za-z'-]{0,24}|\\.? (?:al|el|as|ad|an|ar|ash|at|az)-[A-Z][A-Za-z'-]{1,24}|\\.? (?:mc|mac|d'|o'|l')[A-Z][A-Za-z'-]{1,24}|-(?:[a-z]{2,3}-)?[A-Z][A-Za-z'-]{1,24})`,
)

/**
 * The finder's names whole: what an article or `von` joins to a name belongs to it, as does a family name behind it;
 * behind a title any word with a capital does.
 */
export function wholeNames(finder: Finder, titled = false): Finder {
  return {
    patterns: finder.patterns,
    find: (scene) => finder.find(scene).map((span) => wholeName(scene.open.cased, span, titled)),
  }
}

const nextWord = /^\.? [A-Z][A-Za-z'-]{1,24}/

function wholeName(text: string, span: Span, titled: boolean): Span {
  let { end } = span
  for (let step = 0; step < 3; step += 1) {
    const ahead = text.slice(end, end + 60)
    const [joined] = goesOn.exec(ahead) ?? []
    const [next] = nextWord.exec(ahead) ?? []
    const family = next !== undefined && !next.startsWith('.') && (titled || isFamilyName(next))
    const more = joined ?? (family ? next : undefined)
    const last = more?.split(/[ -]/).at(-1) ?? ''
    if (more === undefined || isNotName(last)) break
    end += more.replace(/'s$/, '').length
  }
  return { start: span.start, end }
}

const isFamilyName = (written: string): boolean =>
  surnames.has(written.trim().toLowerCase().replace(/'s$/, ''))
