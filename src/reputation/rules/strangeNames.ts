import { capitalThings } from '../lexicon/capitalThings.ts'
import { isEnglishWord } from '../lexicon/englishWords.ts'
import { anyFirstName, surnames } from '../lexicon/personNames.ts'
import { isListedPlace } from '../lexicon/placeNames.ts'
import type { Word } from '../words.ts'
import { commonWord, inPatientStory, isNotName, wholeNames } from './personWords.ts'
import { byCare, type Finder, type Rule, type Scene, type Span } from './rule.ts'

/** Endings of illnesses, parts, procedures, medicines and germs, in a word no list of names holds. */
const medicalEnding =
  /(?:itis|osis|emia|aemia|omas?|tomy|plasty|pathy|algia|scopy|graphy|gram|logy|logist|cyte|phil|penia|uria|megaly|virus|virals?|coccus|bacter|bacilli|mycin|micin|cillin|floxacin|cycline|azoles?|sartan|pril|olol|statin|mab|nib|vir|azine|idine|amine|oxin|parin|xaban|gliptin|flozin|glutide|zepam|zolam|barbital|caine|platin|taxel|rubicin|sone|solone|terol|phylline|dipine|gabalin|triptan|setron|dronate|thiazide|semide|ine|ide|ate|ase|ium|oid|ous|eal|ural|ular|ical|ase|ose|opsy|rhea|rrhage|plegia|paresis|phasia|phagia|pnea|cardia|trophy|stasis|lysis|genic|toxic|static|tropic)$/

/** Words after which a capital is a place, a page, a program, or a colleague. */
const noPersonBefore =
  /(?:\b(?:in|at|near|outside|around|inside|via|using|on|the|a|an|per|called|(?:people|city|town|village|university|streets|bishop|state)\sof|by|dr|drs|prof|professor|doctor|attending|mentor|fellow|author|authors|colleague|resident|chief|nurse|coach|downtown|north|south|east|west|new|san|los|las|el|fort|mount|lake|port|saint|st|hey|hi|hello|dear)\.?|[@#/_.])\s?$/i
const noPersonAfter =
  /^(?:'s\s(?:sign|disease|syndrome|law|criteria|test|guidelines?)|[-/.@_]\w|\s(?:hospital|medical|clinic|county|street|st|ave|road|rd|health|university|college|school|center|centre|score|sign|syndrome|disease|criteria|scale|protocol|guidelines?|study|trial|method|maneuver|procedure|catheter|pump|machine|app|level|levels|vaccine|plaques?|game|games|fans?|tube|drain|line|bridge|river|beach|island|valley|elementary|middle|high|church|fc|et\sal)\b|,\s(?:[A-Z]{2}\b|MD|DO|PhD|RN|NP|PA)|\s?(?:®|™))/i

/** A word that no list and no ending explains: in what is told of a patient hardly anything but a name. */
export function isStrange({ text, lower }: Word): boolean {
  const pieces = lower.split(/[-']/).filter((piece) => piece.length > 2)
  if (pieces.length === 0 || text.length < 3 || /\d/.test(text) || isNotName(text)) return false
  return pieces.every(
    (piece) =>
      !isEnglishWord(piece) &&
      !capitalThings.has(piece) &&
      !isListedPlace(piece) &&
      (surnames.has(piece) || anyFirstName.has(piece) || !medicalEnding.test(piece)),
  )
}

/** Strange words with a capital in the middle of what is told of a patient, and at its beginning where a name would stand. */
const strangeNames: Finder = {
  patterns: [],
  find: (scene) =>
    scene.words.flatMap((word, index) =>
      word.capitalised && scene.careAt(word.start) === 'patient' && standsAsName(scene, word, index)
        ? [spanOf(word)]
        : [],
    ),
}

function standsAsName(scene: Scene, word: Word, index: number): boolean {
  if (!isStrange(word)) return false
  const text = scene.open.cased
  const before = text.slice(Math.max(0, word.start - 24), word.start)
  const after = text.slice(word.start + spanOf(word).end - word.start, word.end + 24)
  if (noPersonBefore.test(before) || noPersonAfter.test(after)) return false
  const previous = scene.words[index - 1]
  if (previous?.capitalised && word.start - previous.end === 1 && isEnglishWord(previous.lower))
    return false
  if (/[\p{L}\d)],?\s"?$/u.test(before)) return true
  return beginsAsName(word, after)
}

/** At the beginning of a sentence or line a name is followed by a comma, a colon, an age or what somebody does. */
function beginsAsName({ text }: Word, after: string): boolean {
  if (commonWord.test(text)) return false
  return /^(?:,|:|\s\(|'s\s|\s(?:is|was|has|had|got|went|came|told|said|asked|just|finally|and\s(?:his|her)|whose|who|died|loves|loved|wants|needs|made|will|would|can|could|does|did|gave|taught|walked|never|always|still)\b)/i.test(
    after,
  )
}

function spanOf({ start, text }: Word): Span {
  return { start, end: start + text.replace(/'s$/, '').length }
}

export const strangeNameRules: readonly Rule[] = [
  {
    ...inPatientStory,
    id: 'name.strange',
    grade: byCare('block'),
    finder: wholeNames(strangeNames),
  },
]
