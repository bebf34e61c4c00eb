import { compareContacts } from '../../src/duplicates/compareContacts.ts'
import { contactFactsOf } from '../../src/duplicates/contactFacts.ts'
import { findContactDuplicates } from '../../src/duplicates/findContactDuplicates.ts'
import type { Contact } from '../../src/model/contact.ts'
import { contactOf } from '../duplicates/contactOf.ts'
import { type LabelledPair, labelledPairs } from '../duplicates/labelledPairs.ts'
import type { BenchPart } from './benchPart.ts'
import { pick, seededRandom } from './seededRandom.ts'

const people = 20_000

/** Finding duplicates among 20,000 invented contacts, in seconds, and how well the labelled pairs are judged. */
export const duplicatesPart: BenchPart = async () => {
  const contacts = inventedContacts(people)
  const begun = performance.now()
  const found = findContactDuplicates(contacts, new Set())
  const seconds = (performance.now() - begun) / 1000
  console.log(`${found.length} pairs among ${people} contacts`)
  return { 'people.dupes20k_s': seconds, ...judged(labelledPairs('pairs.tsv')) }
}

function judged(pairs: readonly LabelledPair[]): Record<string, number> {
  const levels = pairs.map((pair) => ({
    ...pair,
    level: compareContacts(contactFactsOf(pair.one), contactFactsOf(pair.other)).level,
  }))
  const suggested = levels.filter(({ level }) => level !== 'no')
  const safe = levels.filter(({ level }) => level === 'safe')
  const right = suggested.filter(({ same }) => same).length
  const wrong = levels.filter(({ same, level }) => same !== (level !== 'no'))
  for (const { line, kind, one, other, same } of wrong) {
    console.log(
      `line ${line} ${kind}: ${one.name} / ${other.name} ${same ? 'missed' : 'suggested'}`,
    )
  }
  return {
    'people.dupes_pairs': pairs.length,
    'people.dupes_suggest_precision': right / suggested.length,
    'people.dupes_suggest_recall': right / levels.filter(({ same }) => same).length,
    'people.dupes_safe_precision': safe.filter(({ same }) => same).length / safe.length,
    'people.dupes_safe_share': safe.length / levels.filter(({ same }) => same).length,
  }
}

const given =
  'Ada Bela Carla Dora Emil Fritz Gita Hana Ivo Jun Kofi Lena Miriam Noor Omar Priya Rafael Sun Tomasz Wanda Yara William Robert Maria John Anna'.split(
    ' ',
  )
const syllables = 'ba ko ri san lu mer den to vi shi ran gol pe ka nor wit fel hus mar tin'.split(
  ' ',
)

/** One in twenty comes twice, a little otherwise. Family names are as common as in a large country. */
function inventedContacts(count: number): Contact[] {
  const random = seededRandom(20)
  const families = Array.from({ length: 4_000 }, () => {
    const name = `${pick(syllables, random)}${pick(syllables, random)}${pick(syllables, random)}`
    return name.charAt(0).toUpperCase() + name.slice(1)
  })
  const contacts: Contact[] = []
  while (contacts.length < count) {
    const id = contacts.length
    // The square makes some names frequent.
    const family = families[Math.floor(random() ** 2 * families.length)] ?? 'Ro'
    const first = pick(given, random)
    const institution = `${pick(families, random)} Hospital`
    const address = `${first}.${family}${id}@mail.example`.toLowerCase()
    const base = { family, given: first, positions: [{ institution }], emails: [{ address }] }
    contacts.push(contactOf(`c${id}`, { name: `${first} ${family}`, ...base }))
    if (random() < 0.05)
      contacts.push(contactOf(`d${id}`, { name: `${first[0]}. ${family}`, emails: base.emails }))
  }
  return contacts
}
