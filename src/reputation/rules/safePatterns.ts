import { conferenceWords } from '../lexicon/harmless.ts'
import { anyOf, type Expression, expression } from './rule.ts'

const unit =
  '(?:mcg|µg|μg|ug|mg|g|kg|ng|pg|mL|ml|dL|cc|L|units?|IU|U|mEq|mmol|mmHg|cmH2O|mOsm|kcal|Gy|cGy|Fr|French|gauge|mm|cm|hz|kHz|bpm|%|percent|h|hr|hrs|min|mins|pts?|points?|x)'
const number = '\\d{1,6}(?:[.,]\\d{1,4})?'

/** Identifiers of writings, trials, codes and versions: numbers that name no person. */
const identifiers = [
  '\\b10\\.\\d{4,9}/[^\\s"<>]{1,200}',
  '\\b(?:PMID|PMCID|PMC|PubMed(?: ID)?|arXiv|ISBN(?:-1[03])?|ISSN|RFC|LOINC|CPT|HCPCS|SNOMED(?: CT)?|RxNorm|ATC(?: code)?|DRG|ORCID|PROSPERO|ISRCTN|EudraCT|ChiCTR|DOI|MeSH|CAS|NDC|GitHub issue|PR|AAMC(?: ID)?|IRB)\\b[:#\\s]{0,3}(?:#\\s?)?[A-Z]{0,8}\\d[\\dA-Z./:-]{0,24}',
  '\\bNCT\\d{8}\\b',
  '\\b\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]\\b',
  '\\b97[89][- ]?(?:\\d[- ]?){9}[\\dX]\\b',
  '\\b[A-TV-Z]\\d[\\dA-Z]\\.[\\dA-Z]{1,4}\\b',
  '\\bICD(?:-?(?:9|10|11))?(?:-CM)?[:\\s]{1,3}[A-Z]\\d[\\dA-Z.]{1,6}',
  '\\bv\\.?\\s?\\d{1,3}(?:\\.\\d{1,4}){1,4}\\b',
  '\\b(?:version|section|release|build|chapter|update|firmware|iOS|Android|macOS|software|app|page|pages|figure|fig|table|line|slide|episode|ep|question|item|module|lecture|board|booth|poster|volume|vol|issue)\\.?\\s{1,2}(?:no\\.?\\s?|#\\s?)?v?(?!\\d{3}[-. ]\\d{3}[-. ]\\d{4}\\b)\\d{1,5}(?:\\.\\d{1,4}){0,4}\\b',
]

/** Where and when something was printed. */
const citations = [
  '\\b(?:19|20)\\d{2}(?:\\s[A-Z][a-z]{2,8}(?:\\s\\d{1,2})?)?\\s?[;,]\\s?\\d{1,4}\\s?(?:\\(\\d{1,4}(?:[- ]\\d{1,4})?\\))?\\s?[:.]\\s?e?\\d{1,6}(?:-e?\\d{1,6})?',
  '\\b\\d{1,4}\\(\\d{1,3}\\):\\s?e?\\d{1,6}(?:-\\d{1,6})?',
]

/** Doses, results, vital signs, scores, statistics, counters. */
const measures = [
  `\\b${number}(?:\\s?(?:-|to|x)\\s?${number})?\\s?${unit}(?:\\s?/\\s?(?:kg|g|m2|m\\^2|day|d|dose|h|hr|min|dL|mL|L|week|wk))?(?:\\s?/\\s?(?:h|hr|min|day|d|dose))?(?![\\p{L}\\d]|-\\d{3})`,
  '\\b1\\s?:\\s?\\d{1,3}(?:,\\d{3}){1,2}\\b(?=\\s(?:epi|lido|dilution|solution|titer))',
  '\\bq\\s?\\d{1,2}(?:-\\d{1,2})?\\s?(?:h|hr|hrs|hours|min|d|days|weeks?|wks?)\\b',
  '\\b(?:BP|SBP|DBP|HR|RR|SpO2|sats|sat(?!\\s\\d{1,2}/\\d)|temp|T|Tmax|GCS|MAP|CVP|PEEP|FiO2|EF|LVEF|Na|K|Cl|HCO3|bicarb|BUN|Cr|Creat|creatinine|glucose|BG|Hgb|Hb|Hct|WBC|plts?|platelets|INR|PTT|trop|troponin|BNP|proBNP|lactate|CRP|ESR|TSH|A1c|HbA1c|LDL|HDL|TG|AST|ALT|ALP|bili|lipase|Ca|Mg|Phos|pH|PaCO2|pCO2|PaO2|pO2|Uosm|UNa|FENa|CK|CD4|AFP|PSA|ferritin|albumin|ammonia|NIHSS|MELD(?:-Na)?|CHADS2|CHA2DS2-VASc|HAS-BLED|qSOFA|SOFA|APACHE(?: II)?|CURB-?65|PHQ-?9|GAD-?7|MMSE|MoCA|BMI|ECOG|KPS|mRS|ABI|APGARs?|Braden)\\b\\s?(?:of|is|was|=|:|<|>|<=|>=|≥|≤)?\\s?[<>~]?\\d{1,4}(?:[.,]\\d{1,3})?(?!\\d{0,4}\\p{L}{1,4}\\d{2})(?:\\s?(?:/|-|to)\\s?\\d{1,4}(?:\\.\\d{1,2})?)?',
  '\\b[67]\\.\\d{1,2}\\s?/\\s?\\d{1,3}\\s?/\\s?\\d{1,3}(?:\\s?/\\s?\\d{1,3}){0,2}\\b',
  '\\b(?:[4-9]\\d|[12]\\d{2})/(?:\\d{2,3}|palp|P)\\b',
  '\\b(?:pain|GCS|strength|motor|power|stage|grade|reflexes|pulses|murmur|apgars?|rated|score[ds]?|rating)\\b\\s?(?:of|is|was|:|-)?\\s?\\d{1,2}(?:\\.\\d)?\\s?(?:/|-|of|out of)\\s?\\d{1,2}\\b',
  '\\b\\d{1,2}\\s?/\\s?\\d{1,2}(?=\\s(?:of|pain|strength|motor|power|stars?|would|recommend|systolic|murmur|reflexes|pulses|words|recall|correct|questions|students|residents|patients|people|strokes?))',
  "(?<!\\b(?:on|admitted|discharged|since|until|till|from|seen|dob|d/c|d/c'd|dc'd|surgery|born|died|dx|or|op|by)\\s)\\b(?:5/5|4/5|3/5|10/10|11/10|12/10|24/7|7/7|1/2|2/3|3/4|1/3|1/4|50/50|20/20|3/15|15/15|9/11|80/20)\\b(?![/-]\\d)",
  '\\b(?:thread|part|day|week|tweet)\\s\\d{1,3}\\s?/\\s?\\d{1,3}\\b',
  '(?:^|\\n|[.!?)]\\s)\\d{1,2}/(?:\\d{1,2}|n|x)?(?=\\s{0,2}(?:$|\\n))',
  '\\bOR\\b\\s?[=:,(]?\\s?\\d{1,3}\\.\\d{1,3}(?:\\s?(?:-|to|,)\\s?\\d{1,3}(?:\\.\\d{1,3})?)?',
  '\\b(?:HR|RR|aHR|aOR|IRR|CI|NNT|NNH|ARR|RRR|AUC|AUROC|kappa|IQR|SD|SMD|MD|I2|R2|alpha|beta)\\b\\s?[=:,(]?\\s?\\d{1,4}(?:\\.\\d{1,4})?(?:\\s?(?:-|to|,)\\s?\\d{1,4}(?:\\.\\d{1,4})?)?',
  '\\b\\d{2}%\\s?CI[\\s:,]{0,2}-?\\d{1,4}(?:\\.\\d{1,4})?\\s?(?:-|to|,)\\s?-?\\d{1,4}(?:\\.\\d{1,4})?',
  '\\b[pn]\\s?(?:=|<|>|≤|≥)\\s?\\d{0,3}(?:[.,]?\\d{1,6}){1,3}',
  '\\b(?:step|level|shelf|mcat|usmle|comlex|UWorld|NBME|CK|CS|boards?|ITE)\\b[\\s:]{1,2}(?:[123]\\b\\s?)?(?:CK\\s?|CS\\s?|CE\\s?)?(?:score\\s?)?(?:of\\s?|:\\s?|was\\s?)?\\d{2,3}\\b',
  '\\b\\d{1,3}(?:,\\d{3}){1,3}\\b(?!\\smonths?[\\s-]old)',
  '\\b\\d{1,2}(?::\\d{2})?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.)\\b(?:\\s?(?:ET|EST|EDT|CT|CST|CDT|MT|MST|PT|PST|PDT|GMT|UTC|BST|CET|Eastern|Central|Pacific|Mountain)\\b)?',
]

/** Written in capitals, so read with capitals: authors, doctors, tags of meetings. */
const cased = [
  "\\b\\p{Lu}[\\p{L}'-]{1,24}(?:\\s\\p{Lu}{1,3})?(?:,?\\s(?:and|&)\\s\\p{Lu}[\\p{L}'-]{1,24})?,?\\s(?:et al|and colleagues|and coworkers)\\b\\.?",
  "\\b\\p{Lu}[\\p{L}'-]{1,24}\\s\\p{Lu}{1,3}(?:,\\s\\p{Lu}[\\p{L}'-]{1,24}\\s\\p{Lu}{1,3}){1,8}\\b",
  "\\b(?:Dr|Drs|Prof|Professor|Doctor|Attending|Nurse)\\.?\\s(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}'-]{1,24}(?:\\s(?:and\\s)?\\p{Lu}[\\p{L}'-]{1,24}){0,2}(?:'s)?",
  "\\b\\p{Lu}[\\p{L}'-]{1,24}(?:\\s\\p{Lu}\\.?)?(?:\\s\\p{Lu}[\\p{L}'-]{1,24}){0,2},?\\s(?:MD|DO|PhD|RN|NP|PA-C|PA|MBBS|FRCP|PharmD|MPH)\\b",
  `#${anyOf(conferenceWords)}[\\p{L}]{0,10}\\d{0,4}\\b`,
  '#(?![Bb]ed|[Rr]oom|[Rr]m)\\p{L}{2,12}(?:20)?\\d{2}\\b',
]

/** Ages of many people at once, of the writer's own family, and of things. */
const ages = [
  "\\bmy\\s(?:own\\s)?(?:(?:late|little|big|older|younger|dear|sweet|maternal|paternal|great)[\\s-]){0,2}(?:grand(?:mother|father|ma|pa|dad|parents?)|granny|gran|nana|nonna|abuela|abuelo|mom|mum|dad|mother|father|aunt|uncle|great-?aunt|great-?uncle)(?:'s)?\\s(?:is|was|turned|turns|just turned|will be|lived to|made it to)\\s(?:now\\s|only\\s|almost\\s)?\\d{2,3}\\b(?:[\\s-]?years?[\\s-]old)?",
  '(?:\\b(?:ages|over|above|older\\sthan|at\\sleast|beyond|under|below|(?:mean|median|average)\\sage(?:\\sof|\\swas|\\sis)?)|[≥>]=?)\\s?9\\d\\b(?![\\s-]?(?:year-?old|yo|y/o))',
  '\\baged?\\s9\\d\\s(?:years?\\s|y\\s)?(?:and|or)\\s(?:older|over|above|up)\\b',
  '\\b(?:adults|patients|people|persons|participants|those|women|men|octogenarians|individuals)\\s(?:who\\sare\\s|aged?\\s|over\\s|above\\s|older\\sthan\\s){1,2}(?:the\\sage\\sof\\s)?(?:9\\d|1[01]\\d)\\b(?:\\s(?:years?|y))?(?:\\s(?:and|or)\\s(?:older|over|above|up))?',
  '\\b(?:89|90|ninety)\\s?(?:years?\\s|yrs?\\s|yo\\s)?(?:of\\sage\\s|old\\s)?(?:or|and|&)\\s(?:older|over|above|up|beyond)\\b',
  '\\b(?:89|90)\\s?\\+(?!\\d)',
  '\\b(?:nonagenarians|centenarians|supercentenarians)\\b',
  '\\b(?:9\\d|1[0-4]\\d)-?\\s?year-?\\s?old\\s(?:hospital|building|school|university|college|society|journal|drug|vaccine|paper|trial|tradition|house|tree|institution|question|debate|theory|idea|textbook|test|technique|procedure|discovery)\\b',
]

/** Numbers anyone may call. */
const publicNumbers = [
  '\\b(?:call|text|dial|or)\\s(?:911|988|111|112|999|211|311)\\b',
  '\\b1?[-. ]?\\(?800\\)?[-. ]222[-. ]1222\\b',
  '\\b1?[-. ]?\\(?800\\)?[-. ]273[-. ](?:8255|TALK)\\b',
  '\\b1?[-. ]?\\(?800\\)?[-. ]232[-. ]4636\\b',
]

/** Harmless things, hidden before any rule looks. */
export const safePatterns: readonly Expression[] = [
  ...[...identifiers, ...citations, ...measures, ...ages, ...publicNumbers].map((source) =>
    expression(source),
  ),
  ...cased.map((source) => expression(source, { cased: true })),
]
