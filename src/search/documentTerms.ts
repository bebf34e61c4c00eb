import type { Resource } from '../model/resource.ts'
import { bodyShift, inPeople, inTags, inTitle } from './segment.ts'
import { eachTerm } from './tokens.ts'

const mostBody = 15

/** The terms of a resource, each with where it stands. */
export function documentTerms(
  resource: Resource,
  specialtyNames: ReadonlyMap<string, string>,
): Map<string, number> {
  const bits = new Map<string, number>()
  const mark = (text: string | undefined, flag: number) => {
    if (text) eachTerm(text, (term) => bits.set(term, (bits.get(term) ?? 0) | flag))
  }
  const markBody = (text: string | undefined) => {
    if (!text) return
    eachTerm(text, (term) => {
      const now = bits.get(term) ?? 0
      if (now >>> bodyShift < mostBody) bits.set(term, now + (1 << bodyShift))
    })
  }
  mark(resource.title, inTitle)
  for (const { name, family } of resource.people) {
    mark(name, inPeople)
    mark(family, inPeople)
  }
  mark(resource.handle, inPeople)
  for (const tag of resource.tags) mark(tag, inTags)
  for (const tag of resource.hashtags) mark(tag, inTags)
  for (const word of resource.keywords) mark(word, inTags)
  for (const { term } of resource.mesh) mark(term, inTags)
  for (const id of resource.specialties) mark(specialtyNames.get(id) ?? id, inTags)
  for (const identifier of Object.values(resource.identifiers).flat()) mark(identifier, inTags)
  mark(resource.postId, inTags)
  markBody(resource.source)
  markBody(resource.placeInSource?.abbreviation)
  markBody(resource.text)
  markBody(resource.notes)
  markBody(resource.url)
  return bits
}
