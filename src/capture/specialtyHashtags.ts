import type { Specialty } from '../model/specialty.ts'
import { hashtagKey } from './hashtags.ts'

/** Shorter ones (ER, IC, PET) mean too much else as hashtags. */
const shortestName = 4
/** What a specialty is called among physicians, and everybody else calls the whole field. */
const sayNothing: ReadonlySet<string> = new Set(['medicine'])

/**
 * The specialties each hashtag stands for: those that list it, else those that are called so (#cardiology, #peds,
 * #EmergencyMedicine).
 */
export function specialtiesByHashtag(specialties: readonly Specialty[]): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { id, hashtags } of specialties) add(ids, hashtags.map(hashtagKey), id)
  const listed = new Set(ids.keys())
  for (const { id, name, synonyms } of specialties) {
    const called = [name, ...synonyms].map(asHashtag)
    add(
      ids,
      called.filter(
        (key) => key.length >= shortestName && !sayNothing.has(key) && !listed.has(key),
      ),
      id,
    )
  }
  return ids
}

function add(ids: Map<string, string[]>, keys: readonly string[], id: string): void {
  for (const key of new Set(keys)) ids.set(key, [...(ids.get(key) ?? []), id])
}

/** A name without all that ends a hashtag: OB/GYN is written #OBGYN. */
function asHashtag(name: string): string {
  return hashtagKey(name.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
}
