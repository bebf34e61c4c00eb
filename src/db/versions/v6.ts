import type { SchemaVersion } from './schemaVersion.ts'

/**
 * The planner: events, what became of their reminders, what the user corrected in the shipped lists. Reputation: what is
 * claimed and on what it rests; what a patient allowed; reviews of one's own presence; decisions at the gate; and the list
 * of retractions, which is reference data.
 */
export const v6: SchemaVersion = {
  version: 6,
  stores: {
    events:
      'id, savedAt, importId, parentId, *months, *identityKeys, *tags, *people, *resources, *drafts, *communities',
    reminders: 'id, subject, dueAt',
    seedEdits: 'id',
    claims: 'id, recheckOn, *resourceIds, *draftIds, *tags',
    consents: 'id, *draftIds',
    policies: 'id',
    checklistItems: 'id',
    reviews: 'id, openedOn',
    reviewFindings: 'id, reviewId, actionDue',
    reviewImages: 'id, findingId',
    gateDecisions: 'id, draftId',
    retractionAnswers: 'id',
    retractionParts: 'id',
    retractionLists: 'id',
  },
}
