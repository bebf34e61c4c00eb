import { yearOf } from '../model/publicationDate.ts'
import type { Resource } from '../model/resource.ts'
import type { SegmentBuilder } from './segmentBuilder.ts'

/** Adds what a resource is found by, each text in its place, to the document a builder has begun. */
export function resourceTerms(
  resource: Resource,
  specialtyNames: ReadonlyMap<string, string>,
  builder: SegmentBuilder,
): void {
  builder.add(resource.title, 'title')
  for (const { name, family } of resource.people) {
    builder.add(name, 'people')
    builder.add(family, 'people')
  }
  builder.add(resource.handle, 'people')
  for (const text of labelsOf(resource, specialtyNames)) builder.add(text, 'tags')
  builder.add(resource.source, 'body')
  builder.add(resource.placeInSource?.abbreviation, 'body')
  builder.add(resource.text, 'body')
  builder.add(resource.notes, 'body')
  builder.add(resource.url, 'body')
}

/** What it is filed under, where and when it came out, and what identifies it. */
function* labelsOf(
  resource: Resource,
  specialtyNames: ReadonlyMap<string, string>,
): Generator<string | undefined> {
  yield* resource.tags
  yield* resource.hashtags
  yield* resource.keywords
  for (const { term, qualifiers = [] } of resource.mesh) {
    yield term
    yield* qualifiers
  }
  for (const id of resource.specialties) yield specialtyNames.get(id) ?? id
  yield resource.platform
  // Twitter to most who search for it.
  if (resource.platform === 'x') yield 'twitter'
  yield yearOf(resource.published)?.toString()
  for (const [name, values] of Object.entries(resource.identifiers)) {
    // The name too: identifiers are pasted as "PMID: 123" and "doi:10.1/x".
    yield name
    yield* [values].flat()
  }
  yield resource.postId
}
