import { z } from 'zod'

export const decisionKinds = ['dismissed', 'overridden', 'acknowledged', 'cooling-off'] as const

const id = z.string().min(1).max(100)

/**
 * What the user decided against the gate of a draft, and why: a finding dismissed, a check overridden, a retracted
 * source acknowledged; or that it waits. The words that were found are not kept. `print` is eight bits of them: enough to notice that
 * they changed, too few to tell what they were.
 */
export const gateDecisionSchema = z.object({
  id,
  draftId: id,
  kind: z.enum(decisionKinds),
  /** The rule of the finding, or the check that was overridden. */
  rule: id,
  label: z.string().max(100).optional(),
  severity: z.enum(['block', 'warn', 'note']).optional(),
  part: z.enum(['text', 'alt-text', 'file-name']).optional(),
  print: z
    .string()
    .regex(/^[0-9a-f]{2}$/)
    .optional(),
  /** The source that was acknowledged as retracted. */
  resourceId: id.optional(),
  reason: z.string().min(1).max(1_000),
  /** Until when a draft waits. */
  until: z.iso.datetime().optional(),
  /** The rules it was decided under. */
  rulesOf: z.string().max(50),
  at: z.iso.datetime(),
})
export type GateDecision = z.infer<typeof gateDecisionSchema>
