import { z } from 'zod'
import { platforms, readingStatuses, resourceKinds } from './resource.ts'

export const sortOrders = ['best', 'saved', 'published', 'title', 'shortest'] as const
export type SortOrder = (typeof sortOrders)[number]

/**
 * What narrows the list. Values of one filter are alternatives; different filters must all hold.
 * `savedSince` is an ISO date (the user's own calendar day); years are inclusive.
 */
export const filtersSchema = z.object({
  kinds: z.array(z.enum(resourceKinds)).optional(),
  specialties: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  statuses: z.array(z.enum(readingStatuses)).optional(),
  platforms: z.array(z.enum(platforms)).optional(),
  starred: z.boolean().optional(),
  yearFrom: z.number().int().optional(),
  yearTo: z.number().int().optional(),
  savedSince: z.iso.date().optional(),
  importId: z.string().optional(),
  sample: z.boolean().optional(),
  /** Captured by hand and put nowhere yet: no specialty, no tag. */
  unsorted: z.boolean().optional(),
})
export type Filters = z.infer<typeof filtersSchema>

/** What the list shows: words searched for, filters, order, and whether it is the trash. */
export const libraryViewSchema = z.object({
  text: z.string().max(500),
  filters: filtersSchema,
  sort: z.enum(sortOrders),
  trash: z.boolean(),
})
export type LibraryView = z.infer<typeof libraryViewSchema>

/** A view kept under a name, listed in the sidebar with its count. */
export const savedSearchSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(200),
  view: libraryViewSchema,
  position: z.number(),
})
export type SavedSearch = z.infer<typeof savedSearchSchema>
