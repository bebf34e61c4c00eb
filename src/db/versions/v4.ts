import type { SchemaVersion } from './schemaVersion.ts'

/**
 * What is claimed and on what it rests; what a patient allowed; reviews of one's own presence; decisions at the gate;
 * and the list of retractions, which is reference data.
 */
export const v4: SchemaVersion = {
  version: 4,
  stores: {
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
