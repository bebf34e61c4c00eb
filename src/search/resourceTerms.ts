import type { Resource } from '../model/resource.ts'
import { inPeople, inTags, inTitle } from './segment.ts'
import type { SegmentBuilder } from './segmentBuilder.ts'
import { eachTerm } from './tokens.ts'

/** Marks the terms of a resource, each with where it stands, in the document a builder has begun. */
export function resourceTerms(
  resource: Resource,
  specialtyNames: ReadonlyMap<string, string>,
  builder: SegmentBuilder,
): void {
  const mark = (text: string | undefined, flag: number) => {
    if (text) eachTerm(text, (from, start, end) => builder.mark(from, start, end, flag))
  }
  mark(resource.title, inTitle)
  for (const { name, family } of resource.people) {
    mark(name, inPeople)
    mark(family, inPeople)
  }
  mark(resource.handle, inPeople)
  markTags(resource, specialtyNames, mark)
  const body = [
    resource.source,
    resource.placeInSource?.abbreviation,
    resource.text,
    resource.notes,
    resource.url,
  ]
  for (const text of body)
    if (text) eachTerm(text, (from, start, end) => builder.markBody(from, start, end))
}

function markTags(
  resource: Resource,
  specialtyNames: ReadonlyMap<string, string>,
  mark: (text: string | undefined, flag: number) => void,
): void {
  for (const tag of resource.tags) mark(tag, inTags)
  for (const tag of resource.hashtags) mark(tag, inTags)
  for (const word of resource.keywords) mark(word, inTags)
  for (const { term } of resource.mesh) mark(term, inTags)
  for (const id of resource.specialties) mark(specialtyNames.get(id) ?? id, inTags)
  for (const [name, values] of Object.entries(resource.identifiers)) {
    // The name too: identifiers are pasted as "PMID: 123" and "doi:10.1/x".
    mark(name, inTags)
    for (const value of [values].flat()) mark(value, inTags)
  }
  mark(resource.postId, inTags)
}
