import { z } from 'zod'
import { networkIds } from './network.ts'

export const engagementKinds = ['post', 'reply', 'chat'] as const
export type EngagementKind = (typeof engagementKinds)[number]

/** A time each week that is kept for a post; weekday 1 is Monday, as in ISO 8601. */
const postingSlotSchema = z.object({
  id: z.string().min(1).max(100),
  network: z.enum(networkIds),
  weekday: z.number().int().min(1).max(7),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
})
export type PostingSlot = z.infer<typeof postingSlotSchema>

const perKind = <T extends z.ZodType>(of: T) => z.object({ post: of, reply: of, chat: of })

/**
 * How much someone means to take part in a week: the times kept for posts, on the wall in `zone`; how many posts,
 * replies and chats; how many minutes each takes; and the most minutes a week may take, 0 for no cap.
 */
export const postingPlanSchema = z.object({
  zone: z.string().min(1).max(100),
  slots: z.array(postingSlotSchema).max(200),
  targets: perKind(z.number().int().nonnegative().max(100)),
  minutes: perKind(z.number().int().nonnegative().max(600)),
  weeklyMinutes: z.number().int().nonnegative().max(10_080),
})
export type PostingPlan = z.infer<typeof postingPlanSchema>
