import { z } from 'zod'
import { profilePlatforms } from './contact.ts'

export const communityKinds = [
  'group',
  'hashtag',
  'chat',
  'forum',
  'lab',
  'classroom',
  'society',
] as const
export type CommunityKind = (typeof communityKinds)[number]

const line = z.string().max(20_000)
const text = z.string().max(1_000_000)

/** A place where people of the network meet. People in it are links (see recordLink.ts). */
export const communitySchema = z.object({
  id: z.string().min(1).max(100),
  name: line.min(1),
  kind: z.enum(communityKinds),
  platform: z.enum(profilePlatforms).optional(),
  url: line.optional(),
  hashtag: line.optional(),
  purpose: text,
  rules: text,
  notes: text,
  specialties: z.array(z.string().max(100)),
  tags: z.array(z.string().min(1).max(200)),
  /** ISO days of visits, newest last. */
  visits: z.array(z.iso.date()).max(5_000),
  starred: z.boolean(),
  savedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().optional(),
  sample: z.boolean().optional(),
})
export type Community = z.infer<typeof communitySchema>
