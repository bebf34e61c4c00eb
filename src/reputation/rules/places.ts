import more from '../../../resources/deid/moreTowns.json' with { type: 'json' }
import places from '../../../resources/deid/places.json' with { type: 'json' }
import { anyFirstName, surnames } from '../lexicon/personNames.ts'
import { findPhrases, type PhraseTable, phraseTable } from '../phrases.ts'
import { isNotName } from './personWords.ts'
import {
  anyOf,
  byCare,
  expression,
  type Finder,
  type Hit,
  matching,
  type Rule,
  type Scene,
  type Span,
} from './rule.ts'

const place = {
  label: 'GEO',
  grade: byCare('block', 'warn', 'note'),
  why: 'place-smaller-than-a-state',
  help: ['drop-the-place'],
} as const

const cap = "\\p{Lu}[\\p{L}'.-]{1,24}"
const caps = `${cap}(?:\\s(?:of\\s(?:the\\s)?|the\\s|de\\s|la\\s|del\\s|and\\s)?${cap}){0,3}`
const capsLoose = `${cap}(?:\\s${cap}){0,2}`
const street =
  '(?:Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Circle|Cir|Place|Pl|Terrace|Ter|Way|Parkway|Pkwy|Highway|Hwy|Turnpike|Pike|Trail|Crescent|Close|Square|Sq|Alley|Row|Mews|Loop|Plaza|Expressway|Freeway)'
const regions = anyOf(places.regions)
const codes = anyOf(places.regionCodes)
const facilityNoun =
  "(?:Hospital|Hospitals|Medical Center|Medical Centre|Med Center|Medical College|Clinic|Infirmary|General|Memorial|Children's|Childrens|VA|VAMC|Veterans|Regional|Community|Health|Healthcare|Health System|Health Center|Nursing Home|Hospice|Rehab|Sanatorium|Methodist|Presbyterian|Baptist|Lutheran|Adventist|University Hospital|Manor|Care Home|Assisted Living|Detention Center|Correctional|Jail|Prison|Penitentiary|Elementary|Middle School|High School|High|Academy|Church|Temple|Mosque|Synagogue|Cathedral|Shelter|Mission)"
const landmark =
  '(?:Lake|River|Creek|Mountain|Mountains|Mount|Canyon|Park|Beach|Valley|Island|Bay|Falls|Harbor|Harbour|Bridge|Peak|Pass|Reservoir|Dam|Ranch|Farm|Farms|Mall|Stadium|Arena|Airport|Station|Pier|Campground|Ski Resort|Resort|Forest|Woods|Heights|Hills|Village|Estates|Projects|Apartments|Reservation|Rez|Pueblo|Nation|Casino|Speedway|Raceway|Fairgrounds|Bar|Tavern|Diner|Cafe|Motel|Inn|Hotel)'

/** Words in front of a place where somebody lives, was found or came from. */
const towards =
  '(?:from|near|outside|outside\\sof|lives?\\sin|living\\sin|lived\\sin|resides?\\sin|grew\\sup\\sin|raised\\sin|moved\\s(?:here\\s)?from|came\\s(?:in\\s)?from|flown\\s(?:in\\s)?from|transferred\\s(?:in\\s)?from|transfer\\sfrom|shipped\\sfrom|drove\\s(?:in\\s)?from|sent\\sfrom|referred\\s(?:by|from)|visiting\\sfrom|back\\sto|home\\sto|home\\sin|discharged\\sto|village\\snear|town\\sof|city\\sof|village\\sof|suburb\\sof|shelter\\sin|farm\\sin|farm\\snear|ranch\\snear|crash\\s(?:in|near|on)|found\\s(?:down\\s)?(?:in|near|at|on|off)|fell\\s(?:in|at|off)|works?\\s(?:in|at)|born\\sin|shot\\s(?:in|at)|stabbed\\s(?:in|at)|hit\\s(?:in|on|at))'

const notPlaces = new Set(
  'Mom Dad Mother Father Mexico Canada England Scotland Wales Ireland France Germany Spain Italy India China Japan Korea Vietnam Cambodia Laos Thailand Nepal Bhutan Pakistan Afghanistan Iran Iraq Syria Lebanon Israel Egypt Sudan Ethiopia Eritrea Somalia Kenya Uganda Rwanda Burundi Congo Nigeria Ghana Senegal Liberia Honduras Guatemala Nicaragua Panama Colombia Venezuela Ecuador Peru Bolivia Chile Argentina Brazil Cuba Haiti Jamaica Russia Ukraine Poland Romania Bulgaria Serbia Bosnia Croatia Albania Greece Turkey Armenia Georgia Australia Samoa Tonga Fiji Philippines Indonesia Malaysia Bangladesh Burma Myanmar America Africa Asia Europe Medicine Surgery Pediatrics Psychiatry Neurology Radiology Cardiology Nephrology Dermatology Peds Psych Neuro Cards Onc Heme Ortho Urology ENT Day Night Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Twitter Facebook Instagram Reddit LinkedIn YouTube TikTok UpToDate God Jesus Heaven Hell The This That My Our His Her Their I We You A An It Day Zoom Step Anki Epic Netflix Parkinson Alzheimer English Spanish French Covid COVID Christmas Easter Thanksgiving Halloween Passover Ramadan Diwali New Good God First Least Last Once Home Work School Mr Mrs Ms Dr Miss Baby Patient Pt'.split(
    ' ',
  ),
)

/** What one is `in` besides a place: a language, a program, a science, a way of writing. */
const notWhere =
  /^(?:english|spanish|french|german|arabic|russian|mandarin|cantonese|tagalog|hindi|urdu|farsi|creole|portuguese|vietnamese|korean|swahili|amharic|somali|polish|epic|cerner|mychart|excel|powerpoint|word|zoom|teams|slack|twitter|linkedin|instagram|facebook|tiktok|reddit|latin|greek|sharpie|braille|trendelenburg|medicaid|medicare|uptodate|pubmed|cochrane|step|usmle|eras|match|congress|lent|ramadan|god|jesus|christ|heaven|hell|earth|person|private|retrospect|general|particular|case|bed|room|sinus|afib)$/i

const firstWord = ({ text, start, end }: Hit): string => text.slice(start, end).split(' ')[0] ?? ''

function namesPlace({ text, start, end }: Hit): boolean {
  const written = text.slice(start, end)
  const [first = ''] = written.split(/[\s,]/)
  if (notPlaces.has(first.replace(/['.].*$/, '')) && !/,/.test(written)) return false
  return !places.regions.includes(written) && !/^[A-Z]{2,6}$/.test(written)
}

let towns: PhraseTable | undefined

/** Made when first asked for, so that no start waits for it. */
function gazetteer(): PhraseTable {
  towns ??= phraseTable([
    ...places.towns,
    ...Object.values<string>(more.towns).flatMap((list) => list.split(';')),
  ])
  return towns
}
const neighbourhoods = phraseTable(places.neighbourhoods)
const facilities = phraseTable(places.facilities)

/** Places of the lists, written with a capital; a town alone is one only after a word that leads to a place. */
function listed(table: () => PhraseTable, needsPreposition: boolean): Finder {
  return {
    patterns: [],
    find: (scene) =>
      findPhrases(scene.words, table()).flatMap(({ from, to }) => {
        const [first, last] = [scene.words[from], scene.words[to - 1]]
        if (!first || !last || !startsCapital(scene, from, to)) return []
        if (needsPreposition && !afterPreposition(scene, first.start)) return []
        return [{ start: first.start, end: last.end }]
      }),
  }
}

function startsCapital(scene: Scene, from: number, to: number): boolean {
  const words = scene.words.slice(from, to).filter(({ lower }) => lower !== 'the' && lower !== 'of')
  return words.every(({ text }) => /^\p{Lu}/u.test(text))
}

function afterPreposition({ open }: Scene, start: number): boolean {
  if (/\bpeople of $/i.test(open.cased.slice(Math.max(0, start - 12), start))) return false
  return /(?:\b(?:in|from|near|at|to|of|outside|around|across|through|via|downtown|central|north|south|east|west|upstate|greater|rural|for|left|leaving|visiting)|#|📍|\()\s{0,2}$/iu.test(
    open.cased.slice(Math.max(0, start - 16), start),
  )
}

/** A town of the lists between two stops or commas, as in `Week two. Kotzebue. Delivered a baby.` */
const townsAlone: Finder = {
  patterns: [],
  find: (scene) =>
    findPhrases(scene.words, gazetteer()).flatMap(({ from, to }) => {
      const [first, last] = [scene.words[from], scene.words[to - 1]]
      if (!first || !last || !startsCapital(scene, from, to)) return []
      const before = scene.open.cased.slice(Math.max(0, first.start - 3), first.start)
      const after = scene.open.cased.slice(last.end, last.end + 1)
      if (!/(?:^|[.!?]\s|,\s|\n)$/.test(before) || !/^[.,)!?]?$/.test(after)) return []
      if (anyFirstName.has(first.lower) || surnames.has(first.lower)) return []
      return [{ start: first.start, end: last.end }]
    }),
}

const lowerTowns: Finder = {
  patterns: [],
  find: (scene) => (/\p{Lu}/u.test(scene.plain.cased.slice(0, 2000)) ? [] : lowerTownsOf(scene)),
}

/** In a text without capitals a town shows by the words before it. */
function lowerTownsOf(scene: Scene): Span[] {
  return findPhrases(scene.words, gazetteer()).flatMap(({ from, to }) => {
    const [first, last] = [scene.words[from], scene.words[to - 1]]
    if (!first || !last || first.lower.length < 4) return []
    const before = scene.open.cased.slice(Math.max(0, first.start - 24), first.start)
    return /\b(?:lives in|from|near|outside|moved from|in)\s$/.test(before)
      ? [{ start: first.start, end: last.end }]
      : []
  })
}

export const placeRules: readonly Rule[] = [
  {
    ...place,
    id: 'place.address',
    grade: byCare('block', 'block', 'warn'),
    finder: matching([
      expression(
        `(?<![\\p{L}\\d])(?<hit>\\d{1,6}[A-Za-z]?\\s(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.?\\s)?(?:\\p{Lu}[\\p{L}'.-]{0,20}\\s|\\d{1,3}(?:st|nd|rd|th)\\s){1,3}${street}\\b\\.?(?:,?\\s(?:Apt|Apartment|Unit|Suite|Ste|#)\\.?\\s?[\\dA-Z-]{1,6})?)(?![\\p{L}\\d])`,
        { cased: true },
      ),
      expression(
        `(?<![\\p{L}\\d])(?:address|lives\\sat|lives\\son|resides\\sat|addr)[\\s:]{1,3}(?:is\\s|was\\s)?(?:as\\s)?(?<hit>\\d{1,6}\\s[\\p{L}\\d'. -]{3,30}${street}\\b)`,
      ),
      expression('(?<![\\p{L}\\d])(?<hit>P\\.?\\s?O\\.?\\sBox\\s\\d{1,6})(?!\\d)'),
    ]),
  },
  {
    ...place,
    id: 'place.street',
    finder: matching([
      // A crossing: `the corner of Fulton and 9th`.
      expression(
        "\\b(?:corner\\sof|intersection\\sof|crossing\\sof|between|light\\sat|crash\\sat)\\s(?<hit>(?:\\p{Lu}[\\p{L}'-]{2,20}|\\d{1,3}(?:st|nd|rd|th))(?:\\s(?:St|Ave|Road|Rd|Blvd))?\\s(?:and|&)\\s(?:\\d{1,3}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}'-]{2,20}\\s(?:St|Ave|Street|Avenue|Road|Rd|Blvd)|(?<=of[^\\n]{1,30})\\p{Lu}[\\p{L}'-]{2,20}))(?![\\p{L}])",
        { cased: true },
      ),
      expression(
        `(?<![\\p{L}\\d])(?<hit>(?:(?:N|S|E|W|North|South|East|West)\\.?\\s)?(?:\\p{Lu}[\\p{L}'-]{1,20}\\s|\\d{1,3}(?:st|nd|rd|th)\\s){1,3}(?:Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Court|Parkway|Pkwy|Highway|Hwy|Turnpike|Crescent|Terrace))(?![\\p{L}\\d])`,
        { cased: true },
      ),
      expression(
        '(?<![\\p{L}\\d-])(?<hit>(?:Route|Rte|Rt|Highway|Hwy|Interstate|I|US|SR|State\\sRoute|County\\sRoad|CR|Exit|M|A|mile\\smarker)[\\s-]\\d{1,4}[A-Z]?)(?=\\s(?:near|at|in|outside|by|and|exit|north|south|east|west|bridge|pileup|crash|wreck)|[.,!?]|\\s{0,2}$)',
        { cased: true },
      ),
      expression(
        `\\b(?:on|at|off|near|corner\\sof|block\\sof|down)\\s(?<hit>\\p{Lu}[\\p{L}'-]{1,20}(?:\\s\\p{Lu}[\\p{L}'-]{1,20})?\\s(?:St|Dr|Ct|Way|Pl|Trail|Pike|Close|Square|Circle|Row))(?![\\p{L}\\d])`,
        { cased: true },
      ),
    ]),
  },
  {
    ...place,
    id: 'place.postal-code',
    finder: matching([
      expression(
        '\\b(?:zip|zip\\s?code|zipcode|postal\\scode|post\\s?code|postcode|plz)(?:\\sis|\\swas)?[\\s:#]{1,3}(?<hit>\\d{5}(?:-\\d{4})?|\\d{3}(?:\\d{2})?|[a-z]{1,2}\\d[a-z\\d]?\\s?\\d[a-z]{2}|[a-z]\\d[a-z]\\s?\\d[a-z]\\d)(?![\\p{L}\\d])',
      ),
      expression(`(?<![\\p{L}\\d])${codes}\\s{1,2}(?<hit>\\d{5}(?:-\\d{4})?)(?!\\d)`, {
        cased: true,
      }),
      expression(`(?<![\\p{L}\\d])${regions}\\s{1,2}(?<hit>\\d{5}(?:-\\d{4})?)(?!\\d)`, {
        cased: true,
      }),
      expression(
        `\\b(?:lives?\\sin|living\\sin|from|in|near|of)\\s(?<hit>\\d{5}(?:-\\d{4})?)(?![\\d,.]\\d|\\d|\\s(?:patients|people|cases|participants|students|adults|hospitals|applicants|women|men|charts|encounters|images|scans|feet|miles|points|words|steps|deaths|births|admissions|visits|residents))`,
      ),
      expression(
        `\\b(?:Street|St|Avenue|Ave|Road|Rd|Blvd|Lane|Ln|Drive|Dr)\\.?,?\\s(?<hit>\\d{5}(?:-\\d{4})?)(?!\\d)`,
        { cased: true },
      ),
      expression(
        '(?<![\\p{L}\\d])(?<hit>[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}|[A-Z]\\d[A-Z]\\s\\d[A-Z]\\d)(?![\\p{L}\\d])',
        { cased: true },
      ),
    ]),
  },
  {
    ...place,
    id: 'place.county',
    finder: matching([
      expression(
        `(?<![\\p{L}])(?<hit>${capsLoose}\\s(?:County|Parish|Borough|Township|Twp|Precinct|Municipality|Shire|Province|Prefecture|Canton|District))(?![\\p{L}])(?!\\s(?:Hospital|General|Medical|Jail))`,
        { cased: true },
      ),
      expression('(?<![\\p{L}])(?<hit>County\\s\\p{Lu}[\\p{L}]{2,14})(?![\\p{L}])(?!\\sHospital)', {
        cased: true,
      }),
    ]),
  },
  {
    ...place,
    id: 'place.town-and-state',
    finder: matching([
      expression(
        `(?<![\\p{L}#@])(?<hit>${capsLoose},\\s{1,2}(?:${regions}|${codes}))(?![\\p{L}\\d])`,
        { cased: true },
      ),
      expression(
        `\\b(?:in|from|near|outside|of|to|at)\\s(?<hit>${cap}(?:\\s${cap})?\\s(?:${codes}))(?![\\p{L}\\d])`,
        { cased: true },
      ),
    ]),
  },
  { ...place, id: 'place.town-listed', finder: listed(gazetteer, true) },
  { ...place, id: 'place.town-alone', grade: byCare('warn'), finder: townsAlone },
  { ...place, id: 'place.town-lower-case', finder: lowerTowns },
  { ...place, id: 'place.neighbourhood', finder: listed(() => neighbourhoods, false) },
  {
    ...place,
    id: 'place.led-to',
    grade: byCare('block', 'note'),
    finder: matching(
      [
        expression(
          `(?<![\\p{L}])${towards.replace(/[a-z]+/gi, (word) => word)}\\s(?:a\\s(?:small\\s|tiny\\s)?(?:town|village|farm|ranch)\\s(?:in|near|called|outside)\\s|the\\s)?(?<hit>${capsLoose})(?![\\p{L}])`,
          { cased: true },
        ),
      ],
      { accepts: namesPlace },
    ),
  },
  {
    ...place,
    id: 'place.where',
    grade: byCare('warn'),
    // A town that no list holds, told by the words before it: in a story about a patient hardly anything else is one.
    finder: matching(
      expression(
        `(?<![\\p{L}])(?:(?:clinic|practice|hospital|office|bakery|school|church|farm|box|docs|friends|preceptor|shift|elective|settlement|kid|family|visit|outside|anybody|famous)\\sin|\\p{Ll}{2,16}\\sin|near|outside|around)\\s(?<hit>\\p{Lu}\\p{Ll}[\\p{L}'-]{2,24}(?:\\s(?:or\\s|of\\s|de\\s|la\\s)?\\p{Lu}\\p{Ll}[\\p{L}'-]{1,24}){0,2})(?=[\\s.,!?;:)]|$)(?!\\s\\d)`,
        { cased: true },
      ),
      {
        accepts: (hit) =>
          namesPlace(hit) && !isNotName(firstWord(hit)) && !notWhere.test(firstWord(hit)),
      },
    ),
  },
  {
    ...place,
    id: 'place.named-after-at',
    grade: byCare('warn'),
    finder: matching(
      expression(
        `(?<![\\p{L}])(?:at|inside|behind|outside)\\s(?:the\\s)?(?<hit>${capsLoose})(?![\\p{L}])`,
        {
          cased: true,
        },
      ),
      { accepts: namesPlace },
    ),
  },
  {
    ...place,
    id: 'place.landmark',
    finder: matching([
      expression(
        `(?<![\\p{L}])(?<hit>(?:Lake|Mount|Mt\\.?|Fort|Ft\\.?|Camp|Cape|Point|Port|Rancho|Pueblo)\\s${cap}(?:\\s${cap})?)(?![\\p{L}])`,
        { cased: true },
      ),
      expression(`(?<![\\p{L}])(?<hit>${capsLoose}\\s${landmark})(?![\\p{L}])`, { cased: true }),
      expression(
        `(?<=\\b(?:from|in|at|near|on|off|the|of)\\s)(?<hit>${capsLoose}\\s(?:reservation|rez|river|lake|reservoir|canyon|county|parish|national\\sforest|national\\spark|state\\spark|beach|island|mountains?|valley|neighborhood|district|projects|suburbs?|shelter|jail|prison|nursing\\shome|high\\sschool|middle\\sschool|elementary|station|airport|mall|hospital|clinic|campus|base))(?![\\p{L}])`,
        { cased: true },
      ),
      expression(
        "(?<![\\p{L}])(?<hit>(?:Walmart|Costco|Target|Home\\sDepot|Kroger|Publix|Wawa|Buc-ee's|McDonald's|Denny's|Starbucks|Applebee's)\\s(?:in|on|off|near|at)\\s\\p{Lu}[\\p{L}'-]{1,20}(?:\\s\\p{Lu}[\\p{L}'-]{1,20})?)(?![\\p{L}])",
        { cased: true },
      ),
    ]),
  },
  {
    ...place,
    id: 'place.facility',
    finder: matching(
      [
        expression(
          `(?<![\\p{L}])(?<hit>(?:(?:St|Saint|Mt|Mount|Our\\sLady\\sof|Sacred|Mercy|Good)\\.?\\s)?${caps}\\s${facilityNoun}(?:\\s(?:Hospital|Medical\\sCenter|Clinic|Center|System|ED|ER|ICU|MICU))?)(?![\\p{L}])`,
          { cased: true },
        ),
        expression(
          "(?:\\b(?:at|from|to|in|of)\\s)(?<hit>(?:St|Saint|Mt|Mount)\\.?\\s\\p{Lu}[\\p{L}'-]{2,20})(?![\\p{L}])",
          { cased: true },
        ),
        expression(
          '(?<=\\b(?:at|from|to|in|of)\\s)(?<hit>(?:Mercy|Providence|Methodist|Presbyterian|Baptist|Lutheran|Adventist|Sacred\\sHeart|Good\\sSamaritan|Scripps|Sutter|Kaiser|Banner|Dignity|Ascension|Mayo))(?![\\p{L}])',
          { cased: true },
        ),
      ],
      { accepts: namesFacility },
    ),
  },
  { ...place, id: 'place.facility-listed', finder: listed(() => facilities, true) },
]

/** Titles of talks and programs are written with capitals too. */
function namesFacility({ text, start, end }: Hit): boolean {
  const written = text.slice(start, end)
  return !/^(?:The|My|Our|A|In|At|Every|This|Public|Global|Mental|Women's|Men's|Rural|Free|Digital|Population|Community|Behavioral|Maternal|Child|Planetary|One|Surgeon|Attorney|Inspector|New|World|National|American|Annual|General|Health|Sexual|Reproductive|Occupational|Physician|Student|Resident|Journal)\s(?:\p{L}{1,12}\s)?(?:Health|Healthcare|Hospital|Clinic|General|Memorial|Community|High|Mission|Academy|VA)\b/u.test(
    written,
  )
}
