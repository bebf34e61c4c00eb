import { type Contact, contactRoles, emptyContactDraft } from '../../src/model/contact.ts'
import { addDays } from '../../src/model/isoDay.ts'
import { pick, seededRandom } from './seededRandom.ts'

const given =
  'Miriam Rafael Lena Ada Priyanka Tomasz Jonah Noor Elias Caroline Wanda Indira José Anneke Kwame Yuki Leila Marek Soledad Ingrid Oluwaseun Fatima Dmitri Björn Chiara Nguyen Hye-jin Amara Bastian Zeynep'.split(
    ' ',
  )
const syllables =
  'ok on kwo san to ro lind holm de sai wier zba ade ye mi has brandt oka for tea gue ba ner jee ko va len mar tin ez al var ra dou fu ji mo ri schnei ber ger'.split(
    ' ',
  )
const fields =
  'neurology cardiology pediatrics surgery radiology psychiatry dermatology anesthesiology emergency pathology'.split(
    ' ',
  )
const titles = ['Professor', 'Associate professor', 'Resident', 'Program director', 'Coordinator']
const towns = Array.from({ length: 300 }, (_, at) => `${syllables[at % 40]}${syllables[at % 37]}`)
const words =
  'met at the poster session spoke about residency letters imaging trial promised slides research project ward call journal club thanks interview'.split(
    ' ',
  )

/** As many invented contacts as asked for, the same on every run: family names of some 30,000, notes of forty words. */
export function peopleCorpus(size: number): Contact[] {
  const random = seededRandom(size)
  return Array.from({ length: size }, (_, place) => invented(place, random))
}

function invented(place: number, random: () => number): Contact {
  const first = pick(given, random)
  const family = capital(
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables, random)).join(''),
  )
  const field = pick(fields, random)
  const savedAt = new Date(Date.UTC(2025, 0, 1) + place * 60_000).toISOString()
  const last = random() < 0.6 ? addDays('2026-06-01', -Math.floor(random() * 400)) : undefined
  return {
    ...emptyContactDraft(`${first} ${family}`),
    given: first,
    family,
    credentials: random() < 0.5 ? ['MD'] : [],
    positions: [
      {
        title: pick(titles, random),
        department: field,
        institution: `${capital(pick(towns, random))} Medical Center`,
      },
    ],
    emails: [{ address: `${first}.${family}@${pick(towns, random)}.example`.toLowerCase() }],
    profiles:
      random() < 0.3 ? [{ platform: 'linkedin', handle: `${first}-${family}-${place}` }] : [],
    roles: random() < 0.3 ? [pick(contactRoles, random)] : [],
    specialties: [field],
    tags: random() < 0.3 ? [pick(['conference', 'ward', 'research', 'alumni'], random)] : [],
    starred: random() < 0.05,
    notes: Array.from({ length: 40 }, () => pick(words, random)).join(' '),
    id: `c${place}`,
    savedAt,
    changedAt: savedAt,
    identityKeys: [],
    likenessKeys: [],
    editedFields: [],
    ...(last ? { lastInteractionOn: last } : {}),
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
