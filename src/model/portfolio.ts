import { z } from 'zod'

const id = z.string().min(1).max(100)
const line = z.string().max(2_000)
const text = z.string().max(200_000)
const list = <T extends z.ZodType>(of: T, most: number) => z.array(of).max(most)

export const portfolioTemplates = [
  'cv',
  'eras-worksheet',
  'advisor-pack',
  'teaching-portfolio',
  'annotated-bibliography',
  'networking-summary',
] as const
export type PortfolioTemplate = (typeof portfolioTemplates)[number]

export const sectionKinds = [
  'details',
  'text',
  'experiences',
  'scholarly-work',
  'posts',
  'chats',
  'resources',
  'contacts',
  'letters',
  'goals',
  'meetings',
  'progress',
] as const
export type SectionKind = (typeof sectionKinds)[number]

export const referenceStyles = ['ama', 'vancouver'] as const
export type ReferenceStyle = (typeof referenceStyles)[number]

export const paperSizes = ['letter', 'a4'] as const
export type PaperSize = (typeof paperSizes)[number]

/**
 * What was ticked for one record of a section: `shared` decides whether it leaves the program at all, `withPrivate`
 * whether its private text goes along. The second is never set but by the user's own tick.
 */
const itemSchema = z.object({
  id,
  shared: z.boolean(),
  withPrivate: z.boolean().optional(),
})
export type PortfolioItem = z.infer<typeof itemSchema>

/**
 * A section of a portfolio. `from` says where its records come from: all there are (of `types`, where some are named),
 * those chosen for the season, those picked in `items`, or what a saved search finds; `items` holds the order where
 * they are picked, and what was ticked otherwise than usual.
 */
const sectionSchema = z.object({
  id,
  kind: z.enum(sectionKinds),
  /** In place of the usual heading. */
  title: line.optional(),
  text: text.optional(),
  from: z.enum(['all', 'season', 'picked', 'search']),
  searchId: id.optional(),
  types: list(line, 100).optional(),
  items: list(itemSchema, 10_000),
})
export type PortfolioSection = z.infer<typeof sectionSchema>

/** A document the user builds from what is in Plexus, kept so that it can be exported again: sections in their order. */
export const portfolioSchema = z.object({
  id,
  name: line,
  template: z.enum(portfolioTemplates),
  paper: z.enum(paperSizes),
  style: z.enum(referenceStyles),
  /** The season whose picks, stars and counts it follows. */
  season: id.optional(),
  sections: list(sectionSchema, 100),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().optional(),
  sample: z.boolean().optional(),
})
export type Portfolio = z.infer<typeof portfolioSchema>
