import type { z } from 'zod'
import { claimSchema } from '../model/claim.ts'
import { columnMappingSchema } from '../model/columnMapping.ts'
import { communitySchema } from '../model/community.ts'
import { consentSchema } from '../model/consent.ts'
import { contactPhotoSchema, contactSchema } from '../model/contact.ts'
import { draftSchema } from '../model/draft.ts'
import { draftImageSchema } from '../model/draftImage.ts'
import { notDuplicateSchema } from '../model/duplicate.ts'
import { plannerEventSchema } from '../model/event.ts'
import { experienceSchema } from '../model/experience.ts'
import { gateDecisionSchema } from '../model/gateDecision.ts'
import { importRecordSchema } from '../model/importRecord.ts'
import { interactionSchema, promiseSchema } from '../model/interaction.ts'
import type { RecordTable } from '../model/journal.ts'
import { savedSearchSchema } from '../model/libraryView.ts'
import { goalSchema, letterSchema, mentorMeetingSchema } from '../model/mentorship.ts'
import { portfolioSchema } from '../model/portfolio.ts'
import { recordLinkSchema } from '../model/recordLink.ts'
import { reminderSchema } from '../model/reminder.ts'
import { rawRecordSchema, resourceSchema } from '../model/resource.ts'
import { retractionAnswerSchema } from '../model/retraction.ts'
import {
  checklistItemSchema,
  policySchema,
  reviewFindingSchema,
  reviewImageSchema,
  reviewSchema,
} from '../model/review.ts'
import { scholarlyWorkSchema } from '../model/scholarlyWork.ts'
import { seedEditSchema } from '../model/seedEdit.ts'
import { settingsSchema } from '../model/settings.ts'

/** What a row of each table must be, on its way in and on its way out. */
export const rowSchemas = {
  resources: resourceSchema,
  rawRecords: rawRecordSchema,
  savedSearches: savedSearchSchema,
  imports: importRecordSchema,
  settings: settingsSchema,
  contacts: contactSchema,
  contactPhotos: contactPhotoSchema,
  interactions: interactionSchema,
  promises: promiseSchema,
  mentorMeetings: mentorMeetingSchema,
  goals: goalSchema,
  letters: letterSchema,
  communities: communitySchema,
  drafts: draftSchema,
  draftImages: draftImageSchema,
  experiences: experienceSchema,
  scholarlyWorks: scholarlyWorkSchema,
  portfolios: portfolioSchema,
  events: plannerEventSchema,
  reminders: reminderSchema,
  seedEdits: seedEditSchema,
  claims: claimSchema,
  consents: consentSchema,
  policies: policySchema,
  checklistItems: checklistItemSchema,
  reviews: reviewSchema,
  reviewFindings: reviewFindingSchema,
  reviewImages: reviewImageSchema,
  gateDecisions: gateDecisionSchema,
  retractionAnswers: retractionAnswerSchema,
  links: recordLinkSchema,
  notDuplicates: notDuplicateSchema,
  columnMappings: columnMappingSchema,
} as const satisfies Record<RecordTable, z.ZodType>

export type RowOf<T extends RecordTable> = z.infer<(typeof rowSchemas)[T]>

/** The primary key of a row. */
export function keyOfRow(table: RecordTable, row: unknown): string {
  return (row as Record<string, string>)[table === 'settings' ? 'key' : 'id'] ?? ''
}

/** Rows that are what they should be, and how many are not: one bad row never hides the others. */
export function readableRows<T extends RecordTable>(
  table: T,
  rows: readonly unknown[],
): { readonly rows: RowOf<T>[]; readonly unreadable: number } {
  const good: RowOf<T>[] = []
  for (const row of rows) {
    const parsed = rowSchemas[table].safeParse(row)
    if (parsed.success) good.push(parsed.data as RowOf<T>)
  }
  return { rows: good, unreadable: rows.length - good.length }
}
