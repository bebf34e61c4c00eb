import { z } from 'zod'
import { libraryViewSchema } from '../../src/model/libraryView.ts'
import { peopleViewSchema } from '../../src/model/peopleView.ts'
import { type Place, plannerLayouts } from './places.ts'

const id = z.string().max(200).nullable()
const area = <Area extends Place['area'], Shape extends z.ZodRawShape>(name: Area, shape: Shape) =>
  z.object({ area: z.literal(name), ...shape })

/** A place that was noted in a file. */
export const placeSchema: z.ZodType<Place> = z.discriminatedUnion('area', [
  area('today', {}),
  area('library', { view: libraryViewSchema }),
  area('people', { view: peopleViewSchema }),
  area('interactions', {}),
  area('trash', { text: z.string().max(500) }),
  area('list', { list: z.enum(['follow-ups', 'promises', 'letters']) }),
  area('meeting', { id: z.string().max(200) }),
  area('communities', { id }),
  area('drafts', { id }),
  area('portfolio', {
    part: z.enum(['experiences', 'scholarlyWorks', 'portfolios', 'year']),
    id,
  }),
  area('planner', {
    layout: z.enum(plannerLayouts),
    date: z.iso.date().nullable(),
    open: z
      .object({
        id: z.string().max(200),
        original: z.number().nullable(),
        visit: z.number(),
      })
      .nullable(),
  }),
  area('reputation', {
    page: z.enum([
      'reviews',
      'findings',
      'checklist',
      'consents',
      'policies',
      'scratch',
      'scenarios',
      'claims',
      'retractions',
    ]),
    id,
  }),
  area('imports', {}),
  area('duplicates', { table: z.enum(['contacts', 'resources']) }),
  area('settings', {}),
])
