import { z } from 'zod'
import { type EventTime, eventTimeSchema } from './eventTime.ts'
import { readDuration } from './isoDuration.ts'
import { platforms } from './resource.ts'

export const eventKinds = [
  'chat',
  'journal-club',
  'conference',
  'deadline',
  'meeting',
  'follow-up',
  'post',
  'review',
] as const
export type EventKind = (typeof eventKinds)[number]

const line = z.string().max(20_000)
const text = z.string().max(1_000_000)
const id = z.string().min(1).max(100)

/** A year, a month or a day, as far as it is known. */
const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)

/** Whether something announced elsewhere really takes place, and when that was last seen. One's own entries have none. */
export const eventStatusSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('unverified'), since: partialDate }),
  z.object({ state: z.literal('confirmed'), on: z.iso.date() }),
  z.object({ state: z.literal('ended'), on: partialDate.optional() }),
])

export type EventStatus = z.infer<typeof eventStatusSchema>

/** A question of a chat and what one means to say to it. */
export const chatQuestionSchema = z.object({ question: line, answer: text.optional() })

/** What one prepares for a chat and keeps of it. */
export const chatNotesSchema = z.object({
  topic: line.optional(),
  /** The user led it. */
  led: z.boolean().optional(),
  questions: z.array(chatQuestionSchema).max(200).optional(),
  transcript: text.optional(),
  peopleMet: z.array(id).max(5_000).optional(),
  /** Resources saved to this one chat, by id. */
  resources: z.array(id).max(5_000).optional(),
})
export type ChatNotes = z.infer<typeof chatNotesSchema>

/** Properties of an iCalendar component that have no field here, one unfolded content line each. */
const keptLines = z.array(text).max(5_000)

/**
 * What a calendar file said beyond the fields of the record, so that saving it again loses nothing. `alarms` holds
 * VALARM blocks; one that stands for a reminder says for how many minutes before.
 */
export const keptIcalendarSchema = z.object({
  component: z.literal('VTODO').optional(),
  lines: keptLines.optional(),
  alarms: z
    .array(z.object({ minutes: z.number().int().optional(), lines: keptLines }))
    .max(100)
    .optional(),
})
export type KeptIcalendar = z.infer<typeof keptIcalendarSchema>

/** Minutes before the start; less than none are after it, as nine in the morning of a whole day. */
const reminders = z.array(z.number().int().min(-5_256_000).max(5_256_000)).max(100)

/** What can be different for one occurrence of a series. */
const changeableShape = {
  title: line,
  location: line.optional(),
  link: line.optional(),
  hashtag: line.optional(),
  notes: text,
  reminders,
  chat: chatNotesSchema.optional(),
  cancelled: z.boolean().optional(),
  sequence: z.number().int().nonnegative(),
  icalendar: keptIcalendarSchema.optional(),
}

/** `end` is exclusive: an all-day event of one day ends on the next. `duration` is ISO 8601, as in iCalendar. */
const spanShape = {
  start: eventTimeSchema,
  end: eventTimeSchema.optional(),
  duration: line.refine((value) => readDuration(value) !== undefined).optional(),
}

/**
 * A change to the occurrence that the series would have at `of` (iCalendar's RECURRENCE-ID), or with `following` to
 * it and all after it, which then move by as much as it does. Fields left out are those of the series.
 */
export const occurrenceChangeSchema = z
  .object({ ...changeableShape, ...spanShape })
  .partial()
  .extend({ of: eventTimeSchema, following: z.literal(true).optional() })
export type OccurrenceChange = z.infer<typeof occurrenceChangeSchema>

/** Most exceptions and extra dates a series may have. */
export const mostExceptions = 5_000

/** `rrule` is the value of an RRULE, without its name; without it only `rdates` repeat. */
export const recurrenceSchema = z.object({
  rrule: z.string().max(10_000).optional(),
  rdates: z.array(z.object(spanShape)).max(mostExceptions),
  exdates: z.array(eventTimeSchema).max(mostExceptions),
})
export type Recurrence = z.infer<typeof recurrenceSchema>

/** What a capture, a seed or a calendar file hands over. */
export const eventDraftSchema = z.object({
  ...changeableShape,
  ...spanShape,
  kind: z.enum(eventKinds),
  recurrence: recurrenceSchema.optional(),
  changes: z.array(occurrenceChangeSchema).max(mostExceptions),
  /** Only for an occurrence whose series is not known: which one it is. */
  recurrenceId: eventTimeSchema.optional(),
  platform: z.enum(platforms).optional(),
  tags: z.array(z.string().min(1).max(200)),
  specialties: z.array(z.string().max(100)),
  status: eventStatusSchema.optional(),
  source: line.optional(),
  parentId: id.optional(),
  people: z.array(id).max(5_000),
  resources: z.array(id).max(5_000),
  drafts: z.array(id).max(5_000),
  communities: z.array(id).max(5_000),
  uid: z.string().min(1).max(1_000).optional(),
})
export type EventDraft = z.infer<typeof eventDraftSchema>

/**
 * Something with a date: a chat, a journal club, a conference or a session of one (`parentId`), a deadline, a
 * meeting. `people`, `resources`, `drafts` and `communities` are ids. `uid` and `sequence` are iCalendar's: the same
 * event in another calendar has the same uid. `identityKeys` and `months` follow from the rest (see eventKeys.ts);
 * `editedFields` are those changed by hand, which a later import keeps. Times of the record itself are ISO 8601 in
 * UTC; `deletedAt` means in the trash.
 */
export const plannerEventSchema = eventDraftSchema.extend({
  id,
  uid: z.string().min(1).max(1_000),
  identityKeys: z.array(z.string().max(2_000)),
  months: z.array(z.string().max(7)).max(100),
  editedFields: z.array(z.string().max(100)),
  savedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().optional(),
  importId: z.string().optional(),
  sample: z.boolean().optional(),
})
export type PlannerEvent = z.infer<typeof plannerEventSchema>

/** A draft with nothing in it but what, called what, and when. */
export function emptyEvent(kind: EventKind, title: string, start: EventTime): EventDraft {
  return {
    kind,
    title,
    start,
    notes: '',
    reminders: [],
    sequence: 0,
    changes: [],
    tags: [],
    specialties: [],
    people: [],
    resources: [],
    drafts: [],
    communities: [],
  }
}
