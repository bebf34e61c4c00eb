import { z } from 'zod'

const shapes = {
  year: /^-?\d{4}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  instant: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/,
} as const

/**
 * A date as precise as its source gave it, and no more.
 * `value` is ISO 8601 cut to the precision: 2026, 2026-03, 2026-03-14 or 2026-03-14T21:00:00Z.
 * `given` keeps the source's own words where they said something else (2016 Jan-Feb);
 * `approximate` marks a date worked out from something else, such as a post number.
 */
export const publicationDateSchema = z
  .object({
    value: z.string(),
    precision: z.enum(['year', 'month', 'day', 'instant']),
    given: z.string().max(200).optional(),
    approximate: z.boolean().optional(),
  })
  .refine((date) => shapes[date.precision].test(date.value), {
    message: 'The value of a date must have the shape of its precision',
  })

export type PublicationDate = z.infer<typeof publicationDateSchema>

/** The year a date falls in, as written by its source; never shifted by a time zone. */
export function yearOf(date: PublicationDate | undefined): number | undefined {
  return date ? Number(date.value.slice(0, 4)) : undefined
}
