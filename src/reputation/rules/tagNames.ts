import { firstNames, surnames } from '../lexicon/personNames.ts'
import type { Word } from '../words.ts'
import { person } from './personWords.ts'
import {
  byCare,
  expression,
  type Finder,
  type Hit,
  matching,
  type Rule,
  type Scene,
} from './rule.ts'
import { isStrange } from './strangeNames.ts'

/** What campaigns put around a name: `#PrayForMia`, `#TeamMateo`, `#LiamStrong`. */
const before =
  '(?:prayfor|prayersfor|prayingfor|pray4|justicefor|justice4|fightfor|fightingfor|fightlike|fightlikea|hopefor|helpfor|help|save|savebaby|bringhome|healingfor|rip|ripto|love|loveyou|lovefor|team|teambaby|for|remember|remembering|cureingfor|curefor|wishesfor|walkfor|runfor|ridefor|miles4|milesfor|beatitfor|doitfor|liveslike|livelike|belike|angel|baby|sweet|little|welovelove|welove|welove|goteam|go|getwell|missyou|thankyou|happybirthday|in(?:loving)?memoryof|inmemoryof|forever)'
const after =
  '(?:strong|sstrong|victorious|unstoppable|army|sarmy|warrior|swarriors|warriors|journey|sjourney|fight|sfight|fights|beatscancer|beatsleukemia|vscancer|versuscancer|story|sstory|tribe|stribe|squad|ssquad|crew|screw|law|slaw|hope|shope|heart|sheart|angels|sangels|battle|sbattle|kidney|needsakidney|needsaliver|needsaheart|needsadonor|legacy|slegacy|rocks|thebrave|thegreat|the(?:brave|great|strong|fighter))'

const campaign = [
  expression(`#(?:${before}){1,2}(?<hit>[a-z]{3,24}?)(?:${after})?(?![\\p{L}\\d_])`),
  expression(`#(?<hit>[a-z]{3,24}?)${after}(?![\\p{L}\\d_])`),
]

const tagWord = (written: string): Word => ({
  start: 0,
  end: written.length,
  text: written,
  lower: written.toLowerCase(),
  capitalised: true,
})

/** The name alone, or a given name with a family name behind it. */
function isNameInTag({ text, start, end }: Hit): boolean {
  const [given = ''] = /^[A-Z][a-z]{2,20}(?=[A-Z])/.exec(text.slice(start, end)) ?? []
  if (firstNames.has(given.toLowerCase())) return true
  const written = text.slice(start, end).toLowerCase()
  if (firstNames.has(written)) return true
  if (/^[A-Z]/.test(text.slice(start, end)) && isStrange(tagWord(text.slice(start, end))))
    return true
  for (let at = 3; at <= written.length - 2; at += 1) {
    if (firstNames.has(written.slice(0, at)) && surnames.has(written.slice(at))) return true
  }
  return false
}

const capitalWord = /[A-Z][a-z]{1,20}/g

/** A tag of a given name and a family name, each with its capital: `#MariaLopez`. */
const fullNames: Finder = {
  patterns: [],
  find: (scene: Scene) =>
    [
      ...scene.open.cased.matchAll(
        /#([A-Z][a-z]{2,20}[A-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20})?)(?![A-Za-z\d_])/g,
      ),
    ]
      .filter(({ 1: tag = '' }) => {
        const [first = '', ...rest] = (tag.match(capitalWord) ?? []).map((word) =>
          word.toLowerCase(),
        )
        return firstNames.has(first) && rest.some((word) => surnames.has(word))
      })
      .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length })),
}

export const tagNameRules: readonly Rule[] = [
  {
    ...person,
    id: 'name.in-tag',
    grade: byCare('block', 'block', 'warn'),
    finder: matching(campaign, { accepts: isNameInTag }),
  },
  { ...person, id: 'name.tag-of-a-name', grade: byCare('block', 'note'), finder: fullNames },
]
