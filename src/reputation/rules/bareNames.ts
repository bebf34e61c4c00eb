import { isEnglishWord } from '../lexicon/englishWords.ts'
import { anyFirstName, firstNames, surnames, wordNames } from '../lexicon/personNames.ts'
import { isListedPlace } from '../lexicon/placeNames.ts'
import type { Word } from '../words.ts'
import { webAddress } from './addresses.ts'
import { commonWord, inPatientStory, isNotName, person, wholeNames } from './personWords.ts'
import { byCare, type Finder, type Rule, type Scene, type Span, spansOf } from './rule.ts'

const clinicalPredicate =
  "(?:(?:is|was|has|had|'s|got|gets|just|finally|went|came|will)\\s(?:been\\s|finally\\s|now\\s|still\\s|just\\s|be\\s|back\\s|not\\s|also\\s|officially\\s|almost\\s)?(?:extubated|intubated|off\\s|home|awake|alive|discharged|admitted|readmitted|dying|dead|gone|stable|septic|in\\s(?:remission|hospice|the\\s(?:icu|or|ed|nicu)|surgery|labor|pain|our)|on\\s(?:the\\svent|ecmo|pressors|dialysis|hospice|my\\s|our\\s|room)|doing\\s(?:great|well|better)|going\\shome|walking|eating|talking|breathing|smiling|cancer[\\s-]free|free\\sof|coding|crashing|transplanted|transferred|scheduled|asking|my\\s(?:first|favorite|favourite|patient)|our\\s(?:first|favorite|favourite|patient)|a\\sfighter|the\\s(?:bravest|toughest|sweetest|reason)|\\d{1,3})|coded|died|passed(?:\\saway)?|extubated|rang\\sthe\\sbell|beat\\s|finished\\schemo|went\\shome|came\\sback|came\\sin|walked\\s|waved|smiled|survived|squeezed|woke\\sup|opened\\s(?:his|her)\\seyes|took\\s(?:his|her)\\s(?:first|last)|refused|eloped|asked\\s(?:me|us|for)|told\\s(?:me|us)|taught\\s(?:me|us)|thanked|hugged|wants\\s(?:to|his|her|us)|needs\\s(?:a|his|her)|lives\\s(?:alone|in|with)|presented|presents|fell|broke\\s(?:his|her)|loves\\s(?:the|his|her|our)|gave\\s(?:me|us))"

const colleagues =
  /\b(?:mentors?|attendings?|co-?residents?|residents?|co-?interns?|interns?|colleagues?|classmates?|professors?|prof|drs?|doctor|faculty|chief|fellow|seniors?|nurses?|coauthors?|co-authors?|authors?|first\sauthor|pi|labmates?|team\sled|presented\sby|speaker|host|guest|featuring|led\sby|matched|matching)\b/iu

/** Names on their own in a story about a patient: the subject of a clinical verb, or a known given name. */
const bareNames: Finder = {
  patterns: [],
  find: (scene) =>
    scene.words.flatMap((word, index) =>
      isBareName(scene, word, index) ? [spanOfName(scene, index)] : [],
    ),
}

function isBareName(scene: Scene, word: Word, index: number): boolean {
  if (!isWrittenAsName(word) || isNotName(word.text)) return false
  const name = word.lower
  const known = firstNames.has(name) && !isListedPlace(name)
  const doubtful = wordNames.has(name) || anyFirstName.has(name)
  if (!known && !doubtful)
    return subjectOfClinicalVerb(scene, word, index) || objectOfCare(scene, word)
  if (scene.careAt(word.start) === 'none') return false
  const before = scene.open.cased.slice(Math.max(0, word.start - 40), word.start)
  if (colleagues.test(before)) return false
  if (/[#@/_]$/.test(before)) return false
  return known
    ? true
    : isMidSentence(before) &&
        (clinicalAfter(scene, word) ||
          peopleBefore.test(before) ||
          /\b(?:told|and|promised|hugged|with|from|saw|gave|met|for)\s$/i.test(before))
}

/** With a capital, or a known name of some length all in capitals. */
const isWrittenAsName = ({ capitalised, text, lower }: Word): boolean =>
  (capitalised && text.length > 1) || (/^[A-Z]{4,}$/.test(text) && firstNames.has(lower))

const clinicalExpression = new RegExp(
  `^(?:\\s|'s\\s)${clinicalPredicate.replaceAll("'s|", '')}`,
  'iu',
)

function clinicalAfter(scene: Scene, word: Word): boolean {
  return clinicalExpression.test(
    scene.open.cased.slice(word.start + word.text.replace(/'s$/, '').length, word.end + 60),
  )
}

/** `card for Abdoulaye before he went`: a word no list holds, the object of what one does with people, and then `he` or `she`. */
function objectOfCare(scene: Scene, word: Word): boolean {
  if (commonWord.test(word.text) || word.text.length < 4) return false
  const before = scene.open.cased.slice(Math.max(0, word.start - 24), word.start)
  if (!peopleBefore.test(before)) return false
  const [after = ''] = scene.open.cased.slice(word.end, word.end + 50).split(/[.!?\n]/)
  return scene.careAt(word.start) === 'patient' && /\b(?:he|she|his|her|him)\b/.test(after)
}

const peopleBefore =
  /\b(?:told|hugged|saw|visited|met|held|lost|love|loved|miss|thanked|card\sfor|goodbye\sto|proud\sof|rooting\sfor|praying\sfor|prayed\sfor|story\sof|sat\swith|talked\sto|named|called|remember|discharged|admitted|intubated|extubated|coded)\s(?:little\s|sweet\s|baby\s)?$/i

function subjectOfClinicalVerb(scene: Scene, word: Word, index: number): boolean {
  const before = scene.open.cased.slice(Math.max(0, word.start - 20), word.start)
  const previous = scene.words[index - 1]
  if (previous?.capitalised && word.start - previous.end <= 1) return false
  if (!/(?:^|[.!?,:;\n]\s{0,2}|\b(?:and|but|so|because|when|until|that|while)\s)$/i.test(before))
    return false
  if (commonWord.test(word.text)) return false
  return scene.careAt(word.start) === 'patient' && clinicalAfter(scene, word)
}

const isMidSentence = (before: string): boolean => /[\p{L}\d,'"-]\s$/u.test(before)

function spanOfName(scene: Scene, index: number): Span {
  const first = scene.words[index]
  const second = scene.words[index + 1]
  const start = first?.start ?? 0
  const end = start + (first?.text.replace(/'s$/, '').length ?? 0)
  const goesOn =
    first &&
    second &&
    second.start - first.end === 1 &&
    second.capitalised &&
    !isNotName(second.text) &&
    scene.open.cased[first.end] === ' '
  return { start, end: goesOn ? second.start + second.text.replace(/'s$/, '').length : end }
}

/** In a line without capitals, a given name that is no word, in a story about a patient. */
const lowerNames: Finder = {
  patterns: [],
  find: (scene) => {
    const careless = withoutCapitals(scene.plain.cased)
    return scene.words
      .filter(
        ({ text, lower, start }) =>
          careless[start] === 1 &&
          /^\p{Ll}/u.test(text) &&
          firstNames.has(lower) &&
          lower.length > 3 &&
          !isEnglishWord(lower) &&
          scene.careAt(start) === 'patient' &&
          !/[#@/._-]$/.test(scene.open.cased.slice(Math.max(0, start - 1), start)),
      )
      .map(({ start, text }) => ({ start, end: start + text.replace(/'s$/, '').length }))
  },
}

/** 1 for every place in a line that has no capitalised word: what follows in another line says nothing of how this one is written. */
function withoutCapitals(text: string): Uint8Array {
  const marks = new Uint8Array(text.length)
  let start = 0
  for (const line of text.split('\n')) {
    if (!/\p{Lu}\p{Ll}/u.test(line) || isTypedSmall(line)) marks.fill(1, start, start + line.length)
    start += line.length + 1
  }
  return marks
}

/** Begins small, and says `i`: whoever types so gives names no capital either. */
const isTypedSmall = (line: string): boolean =>
  /^[^\p{L}]{0,8}\p{Ll}/u.test(line) && /(?:^|\s)i(?:\s|'[a-z])/.test(line)

/** `/obituaries/name/earl-pickering`: what stands there is a name whatever the lists hold. */
function namesInObituaries(address: string, start: number): Span[] {
  return [
    ...address.matchAll(
      /\/(?:name|obituar(?:y|ies)|tribute|life-of|memorial|visit)\/([a-z]{2,20}(?:-[a-z]{2,20}){1,3})(?![a-z])/gi,
    ),
  ].map(({ 0: whole, 1: name = '', index }) => ({
    start: start + index + whole.length - name.length,
    end: start + index + whole.length,
  }))
}

const namesInAddresses: Finder = {
  patterns: [webAddress],
  find: (scene) =>
    spansOf(webAddress, scene.plain).flatMap(({ start, end }) => {
      const address = scene.plain.cased.slice(start, end)
      if (
        !/gofund|justgiving|caringbridge|obit|legacy|memorial|funeral|fund|giv|pray|help|support|journey|strong|tribute/i.test(
          address,
        )
      )
        return []
      return [...address.matchAll(/[\p{L}]{3,24}/gu)]
        .filter(
          ({ 0: piece, index }) =>
            index > 8 &&
            (firstNames.has(piece.toLowerCase()) || surnames.has(piece.toLowerCase())) &&
            !/^(?:long|young|day|hill|wood|may|park|stone|little|strong|hope)$/i.test(piece),
        )
        .map(({ 0: piece, index }) => ({ start: start + index, end: start + index + piece.length }))
        .concat(namesInObituaries(address, start))
        .slice(0, 4)
    }),
}

export const bareNameRules: readonly Rule[] = [
  { ...inPatientStory, id: 'name.bare', finder: wholeNames(bareNames) },
  { ...inPatientStory, id: 'name.lower-case', finder: lowerNames },
  {
    ...person,
    id: 'name.in-address',
    grade: byCare('warn', 'warn', 'warn'),
    finder: namesInAddresses,
  },
]
