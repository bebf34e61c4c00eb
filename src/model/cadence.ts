import { z } from 'zod'
import { cadenceSchema, contactRoles } from './contact.ts'

/** Whom a rule is for: everyone in a role, or everyone with a tag. */
export const cadenceRuleSchema = z.object({
  appliesTo: z.discriminatedUnion('by', [
    z.object({ by: z.literal('role'), role: z.enum(contactRoles) }),
    z.object({ by: z.literal('tag'), tag: z.string().min(1).max(200) }),
  ]),
  cadence: cadenceSchema,
  /** How soon after the first meeting, before anything has been said since. */
  first: cadenceSchema.optional(),
})
export type CadenceRule = z.infer<typeof cadenceRuleSchema>

/** Days in which nothing shall fall due, both ends included: an examination, a holiday, a month of nights. */
export const quietTimeSchema = z
  .object({ from: z.iso.date(), to: z.iso.date(), name: z.string().max(200).optional() })
  .refine(({ from, to }) => from <= to, { message: 'Quiet days must end after they begin' })
export type QuietTime = z.infer<typeof quietTimeSchema>

const dated = {
  source: z.string().min(1),
  verifiedOn: z.iso.date(),
  confidence: z.enum(['documented', 'community']),
}

/** Shape of resources/cadence.json: rhythms to begin with, which the user changes in the settings. */
export const cadenceFileSchema = z.object({
  asOf: z.iso.date(),
  rules: z.array(cadenceRuleSchema.extend({ why: z.string().min(1), ...dated })),
  letters: z.object({
    /** Weeks before it is due on which a writer is reminded, the earliest first. */
    remindWeeksBefore: z.array(z.number().int().positive()),
    askWeeksBefore: z.number().int().positive(),
    thankWithinDays: z.number().int().nonnegative(),
    ...dated,
  }),
  meetings: z.object({ thankWithinDays: z.number().int().nonnegative(), ...dated }),
})
export type CadenceFile = z.infer<typeof cadenceFileSchema>
