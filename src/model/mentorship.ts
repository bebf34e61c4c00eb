import { z } from 'zod'

const line = z.string().max(20_000)
const text = z.string().max(1_000_000)

/**
 * A mentor meeting, before, during and after. `at` is the wall time in `timeZone` (2026-11-24T14:30).
 * All text is private: left out of every export unless this meeting is ticked.
 */
export const mentorMeetingSchema = z.object({
  id: z.string().min(1).max(100),
  contactIds: z.array(z.string()).min(1),
  at: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  timeZone: line,
  minutes: z.number().int().min(5).max(600),
  channel: line.optional(),
  purpose: line.optional(),
  agenda: z.array(line),
  discussion: text,
  reflection: text,
  /** Set once it took place; the interaction that stands in the timeline for it. */
  heldOn: z.iso.date().optional(),
  interactionId: z.string().optional(),
  thanksDue: z.iso.date().optional(),
  thankedOn: z.iso.date().optional(),
  changedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().optional(),
  sample: z.boolean().optional(),
})
export type MentorMeeting = z.infer<typeof mentorMeetingSchema>

/** A goal agreed with a mentor; progress in percent. Private. */
export const goalSchema = z.object({
  id: z.string().min(1).max(100),
  contactId: z.string().min(1),
  text: line.min(1),
  due: z.iso.date().optional(),
  progress: z.number().int().min(0).max(100),
  doneOn: z.iso.date().optional(),
  meetingId: z.string().optional(),
  changedAt: z.iso.datetime(),
  sample: z.boolean().optional(),
})
export type Goal = z.infer<typeof goalSchema>

export const letterStages = [
  'to-ask',
  'asked',
  'agreed',
  'packet-sent',
  'submitted',
  'declined',
] as const
export type LetterStage = (typeof letterStages)[number]

/**
 * A letter of recommendation from asking to uploaded; never its text.
 * Stages are dated; `programs` are the programs or the service it goes to.
 */
export const letterSchema = z.object({
  id: z.string().min(1).max(100),
  contactId: z.string().min(1),
  specialty: z.string().max(100).optional(),
  kind: z.enum(['narrative', 'sloe', 'chair', 'other']),
  service: line.optional(),
  programs: z.array(line),
  due: z.iso.date().optional(),
  askedOn: z.iso.date().optional(),
  isStrong: z.boolean().optional(),
  agreedOn: z.iso.date().optional(),
  declinedOn: z.iso.date().optional(),
  packetSentOn: z.iso.date().optional(),
  packet: z.array(
    z.enum(['cv', 'personal-statement', 'transcript', 'highlights', 'draft', 'deadlines']),
  ),
  requestId: line.optional(),
  waived: z.boolean().optional(),
  remindedOn: z.array(z.iso.date()),
  submittedOn: z.iso.date().optional(),
  thankedOn: z.iso.date().optional(),
  outcomeSharedOn: z.iso.date().optional(),
  changedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().optional(),
  sample: z.boolean().optional(),
})
export type Letter = z.infer<typeof letterSchema>

/** How far a letter is. */
export function letterStage(letter: Letter): LetterStage {
  if (letter.declinedOn) return 'declined'
  if (letter.submittedOn) return 'submitted'
  if (letter.packetSentOn) return 'packet-sent'
  if (letter.agreedOn) return 'agreed'
  return letter.askedOn ? 'asked' : 'to-ask'
}
