import { z } from 'zod'
import { profilePlatforms } from './contact.ts'

/** What one may want of a platform. */
export const platformGoals = [
  'follow-news',
  'meet-people',
  'find-mentors',
  'find-papers',
  'share-visuals',
  'learn-by-video',
  'discuss-cases-in-general',
  'coursework',
  'career',
] as const
export type PlatformGoal = (typeof platformGoals)[number]

/** Shape of resources/platform-guide.json: which platform for what, each with its source and date. */
export const platformGuideSchema = z.object({
  asOf: z.iso.date(),
  platforms: z.array(
    z.object({
      platform: z.enum(profilePlatforms),
      /** What it is mostly used for, in a few words. */
      use: z.string().min(1),
      /** How well it serves each goal, 1 a little, 3 best; what is not named it does not serve. */
      serves: z.partialRecord(z.enum(platformGoals), z.number().int().min(1).max(3)),
      strengths: z.array(z.string().min(1)).min(1),
      cautions: z.array(z.string().min(1)).min(1),
      source: z.string().min(1),
      verifiedOn: z.iso.date(),
      confidence: z.enum(['documented', 'community']),
    }),
  ),
})
export type PlatformGuide = z.infer<typeof platformGuideSchema>
export type PlatformAdvice = PlatformGuide['platforms'][number]
