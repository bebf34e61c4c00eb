import type { Platform, ReadingStatus, ResourceKind } from '../model/resource.ts'
import type { ResourceRow } from '../model/resourceRow.ts'

/** Start and end (not included) of a match, in UTF-16 units. */
export type MatchRange = readonly [start: number, end: number]

/** What a view finds. */
export interface ViewAnswer {
  /** All that is found, in order. */
  readonly ids: readonly string[]
  /** How many the library (or the trash) holds without words and filters. */
  readonly total: number
  /** How many the words alone would find. */
  readonly withoutFilters: number
  /** True where a word was taken for one spelt nearly so. */
  readonly fuzzy: boolean
  /** Words that are nowhere, as they were typed: what has the others is found. */
  readonly missing?: readonly string[]
  /** For words that find nothing: the nearest ones that would. */
  readonly didYouMean?: string
}

/** A list row with what was searched for marked. */
export interface ShownRow extends ResourceRow {
  readonly titleRanges: readonly MatchRange[]
  readonly whoRanges: readonly MatchRange[]
  readonly sourceRanges: readonly MatchRange[]
  /** What it was found by besides what was typed: myocardial infarction for MI. */
  readonly also: readonly string[]
}

/** Counts over what is not in the trash. */
export interface Facets {
  readonly total: number
  readonly trashed: number
  readonly starred: number
  readonly sample: number
  readonly kinds: Readonly<Partial<Record<ResourceKind, number>>>
  readonly statuses: Readonly<Partial<Record<ReadingStatus, number>>>
  readonly platforms: Readonly<Partial<Record<Platform, number>>>
  readonly specialties: Readonly<Record<string, number>>
  readonly tags: Readonly<Record<string, number>>
}
