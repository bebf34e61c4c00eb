import { hashtagInText } from '../model/hashtagInText.ts'
import type { Specialty } from '../model/specialty.ts'

const mostHashtags = 100
/** The most of one tag that is kept, in characters. */
const longestHashtag = 100

/** Tags of medicine at large that belong to no specialty, in their canonical spelling. */
export const crossCuttingHashtags: readonly string[] = [
  'MedEd',
  'MedTwitter',
  'MedSky',
  'MedStudentTwitter',
  'Match2027',
  'ERAS2027',
  'WomenInMedicine',
  'URiM',
  'FirstGenDoc',
  'DocsWithDisabilities',
  'HealthEquity',
  'MedHumanities',
  'QI',
  'PatientSafety',
  'Tweetorial',
  'VisualAbstract',
  'SoMe4Surgery',
  'MedEdChat',
  'CaseReport',
  'JournalClub',
]

/**
 * The hashtags of a text, without their #, in order, each once however it is capitalised.
 * A tag is letters, marks, digits and underscores of any script, and what joins them; it is not digits alone,
 * and does not begin inside a word or an address.
 */
export function findHashtags(text: string): string[] {
  const found = new Map<string, string>()
  for (const match of text.matchAll(hashtagInText)) {
    const tag = [...(match[1] ?? '')].slice(0, longestHashtag).join('')
    if (!/[\p{L}]/u.test(tag)) continue
    const key = hashtagKey(tag)
    if (!found.has(key)) found.set(key, tag)
    if (found.size >= mostHashtags) break
  }
  return [...found.values()]
}

/** What two spellings of one tag share. */
export function hashtagKey(tag: string): string {
  return tag
    .replace(/^[#＃]/, '')
    .normalize('NFC')
    .toLowerCase()
}

/** The spelling to keep for each tag: the specialties' own, else the cross-cutting one, else as it was written. */
export function canonicalHashtags(
  tags: readonly string[],
  specialties: readonly Specialty[],
): string[] {
  const spelling = new Map<string, string>()
  for (const tag of crossCuttingHashtags) spelling.set(hashtagKey(tag), tag)
  for (const { hashtags } of specialties) {
    for (const tag of hashtags) spelling.set(hashtagKey(tag), tag)
  }
  const kept = new Map<string, string>()
  for (const tag of tags) {
    const key = hashtagKey(tag)
    kept.set(key, spelling.get(key) ?? tag.replace(/^[#＃]/, ''))
  }
  return [...kept.values()]
}
