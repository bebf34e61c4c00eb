import { z } from 'zod'
import { communitySchema } from './community.ts'
import { contactDraftSchema } from './contact.ts'
import { interactionSchema, promiseSchema } from './interaction.ts'
import { goalSchema, letterSchema, mentorMeetingSchema } from './mentorship.ts'

const daysAgo = z.number().int().nonnegative().max(3_650)
const inDays = z.number().int().min(-365).max(365)

/** A contact of the sample with what was said, promised and planned; days count from the day it is added. */
const sampleContactSchema = contactDraftSchema
  .omit({ savedAt: true, origin: true, photo: true, sourceKeys: true, met: true })
  .partial({ phones: true, addresses: true })
  .extend({
    /** What other contacts of the sample call this one by. */
    key: z.string().regex(/^[a-z]+$/),
    savedDaysAgo: daysAgo,
    met: z
      .object({ where: z.string().min(1), daysAgo: daysAgo, through: z.string().optional() })
      .optional(),
    nextInDays: inDays.optional(),
    snoozedForDays: inDays.optional(),
    interactions: z.array(
      z.object({
        kind: interactionSchema.shape.kind,
        by: interactionSchema.shape.by,
        channel: interactionSchema.shape.channel,
        text: interactionSchema.shape.text,
        daysAgo,
        isPrivate: z.boolean().optional(),
      }),
    ),
    promises: z.array(
      promiseSchema.pick({ by: true, text: true }).extend({
        madeDaysAgo: daysAgo,
        dueInDays: inDays.optional(),
        doneDaysAgo: daysAgo.optional(),
      }),
    ),
    /** Beginnings of the titles of sample resources they wrote. */
    wrote: z.array(z.string()).optional(),
    /** Names of sample communities they are in. */
    communities: z.array(z.string()).optional(),
    letter: letterSchema
      .pick({ specialty: true, service: true, waived: true })
      .extend({
        askedDaysAgo: daysAgo,
        agreedDaysAgo: daysAgo,
        packetDaysAgo: daysAgo,
        submittedDaysAgo: daysAgo.optional(),
        thankedDaysAgo: daysAgo.optional(),
        dueInDays: inDays.optional(),
      })
      .optional(),
    meeting: mentorMeetingSchema
      .pick({
        minutes: true,
        channel: true,
        purpose: true,
        agenda: true,
        discussion: true,
        reflection: true,
      })
      .extend({ daysAgo })
      .optional(),
    goals: z
      .array(goalSchema.pick({ text: true, progress: true }).extend({ dueInDays: inDays }))
      .optional(),
  })
export type SampleContact = z.infer<typeof sampleContactSchema>

/** Shape of resources/sample-people.json. */
export const samplePeopleSchema = z.object({
  asOf: z.iso.date(),
  source: z.string().min(1),
  contacts: z.array(sampleContactSchema),
  communities: z.array(
    communitySchema
      .pick({
        name: true,
        kind: true,
        platform: true,
        hashtag: true,
        purpose: true,
        rules: true,
        specialties: true,
        tags: true,
      })
      .extend({ visitedDaysAgo: z.array(daysAgo) }),
  ),
})
export type SamplePeople = z.infer<typeof samplePeopleSchema>
