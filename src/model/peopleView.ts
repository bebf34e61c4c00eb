import { z } from 'zod'
import { contactRoles } from './contact.ts'

export const peopleSortOrders = ['best', 'next', 'name', 'last', 'saved'] as const
export type PeopleSortOrder = (typeof peopleSortOrders)[number]

/** When a follow-up is due: by today, within seven days (what is due by today as well), or never. */
export const dueFilters = ['overdue', 'this-week', 'none'] as const
export type DueFilter = (typeof dueFilters)[number]

/** The parts of a list in the order of the next follow-up: due by today, within seven days, later, without a date. */
export const dueGroups = ['overdue', 'this-week', 'later', 'none'] as const
export type DueGroup = (typeof dueGroups)[number]

/** What narrows the list of people. Values of one filter are alternatives; different filters must all hold. */
export const peopleFiltersSchema = z.object({
  roles: z.array(z.enum(contactRoles)).optional(),
  specialties: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  /** Institutions of present positions, as they are written. */
  institutions: z.array(z.string()).optional(),
  /** Where contacts were met, as it is written. */
  metAt: z.array(z.string()).optional(),
  /** The id of a community contacts are in. */
  community: z.string().optional(),
  due: z.enum(dueFilters).optional(),
  starred: z.boolean().optional(),
  importId: z.string().optional(),
  sample: z.boolean().optional(),
})
export type PeopleFilters = z.infer<typeof peopleFiltersSchema>

/** What the list of people shows. Without words, `best` is the order of the next follow-up. */
export const peopleViewSchema = z.object({
  text: z.string().max(500),
  filters: peopleFiltersSchema,
  sort: z.enum(peopleSortOrders),
  trash: z.boolean(),
})
export type PeopleView = z.infer<typeof peopleViewSchema>

/** Everyone, in the order of the next follow-up. */
export const everyone: PeopleView = { text: '', filters: {}, sort: 'best', trash: false }
