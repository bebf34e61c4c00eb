import { addClaim } from '../../src/commands/addClaim.ts'
import {
  answerCheckStep,
  concludeClaim,
  editClaim,
  setClaimInDraft,
  setClaimSource,
  trashClaims,
} from '../../src/commands/changeClaims.ts'
import { addConsent, setConsentForDraft } from '../../src/commands/changeConsents.ts'
import { addEvidence, addFinding, addScreenshot } from '../../src/commands/changeFindings.ts'
import { addPolicy, editPolicy } from '../../src/commands/changePolicies.ts'
import { markReviewItem, openReview } from '../../src/commands/changeReviews.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import {
  acknowledgeRetraction,
  dismissFinding,
  overrideCheck,
} from '../../src/commands/decideAtGate.ts'
import { importRetractions } from '../../src/commands/importRetractions.ts'
import { recordRetractionAnswers } from '../../src/commands/recordRetractionAnswers.ts'
import { saveChecklistItem } from '../../src/commands/saveChecklistItem.ts'
import { blankDraft } from '../../src/model/draft.ts'
import { namesSomebody } from '../commands/namesSomebody.ts'

/** Claims, consents, reviews and decisions hard on an upgrade: empty, odd, half answered, thrown away, linked to what is gone. */
export async function fillWithReputation(
  context: CommandContext,
  resourceId: string,
): Promise<void> {
  await addClaim(context, { text: ' … ' })
  const claim = await addClaim(context, { text: '“Proning” halves <b>deaths</b> 🫁\nat 28 days' })
  await editClaim(context, claim, {
    sourceType: 'randomised-trial',
    questionType: 'treatment-benefit',
    level: { step: 2, adjustment: 1, reasons: ['imprecision'], why: 'wide interval' },
    tags: ['exam'],
    notes: '# Notes',
  })
  await setClaimSource(context, claim, { resourceId, says: 'supports', place: 'Table 2' })
  await setClaimSource(context, claim, { resourceId: 'gone', says: 'contradicts', place: '' })
  await setClaimInDraft(context, claim, 'gone-draft', true)
  await answerCheckStep(context, claim, 'trace', { answer: 'doubt', note: 'née' })
  await concludeClaim(context, claim, { status: 'mixed', by: 'me', on: '2024-02-29' })
  await trashClaims(context, [await addClaim(context, { text: 'Thrown away' })])
  const consent = await addConsent(context, {
    covers: 'A radiograph, “wrist”',
    givenOn: '2026-01-01',
    approval: { state: 'asked', by: 'Privacy office' },
  })
  await setConsentForDraft(context, consent, 'gone-draft', true)
  await editPolicy(context, await addPolicy(context, 'Somewhere “General”'), {
    url: 'https://example.org/policy',
    readOn: '2026-01-31',
  })
  const words = { group: 'own', title: 'Mine', where: '', recurrence: ['monthly'] } as const
  await saveChecklistItem(context, { ...words, recurrence: [...words.recurrence] })
  await saveChecklistItem(context, {
    changes: 'SEC-01',
    group: 'security',
    title: 'Changed',
    where: 'Here',
    recurrence: ['once', 'quarterly'],
    notForMe: true,
  })
  const review = await openReview(context, {
    kind: 'full',
    name: 'Before “all”',
    openedOn: '2026-08-01',
    dueOn: '2026-08-19',
    listOf: '2026-11-24',
    items: [
      { itemId: 'SEC-01', group: 'security', title: 'One' },
      { itemId: 'own-1', group: 'own', title: 'Two' },
    ],
  })
  await markReviewItem(context, review, 'SEC-01', {
    state: 'done',
    on: '2026-08-02',
    note: '2 of 3',
  })
  const finding = await addFinding(context, {
    reviewId: review,
    title: 'An old “photo”',
    foundOn: '2026-08-02',
    action: 'Delete it',
    actionDue: '2026-08-28',
  })
  await addEvidence(context, finding, { kind: 'link', url: 'https://example.org/1' })
  await addScreenshot(context, finding, {
    mime: 'image/png',
    base64: 'iVBORw0KGgo=',
    name: 'ä.png',
  })
  const found = { rule: 'age.over-89', label: 'AGE90', severity: 'block', part: 'text' } as const
  // Decided while the draft was there; it goes without a trace, as after damage.
  await context.db.drafts.put(blankDraft('gone-draft', '2026-01-01T00:00:00.000Z'))
  await dismissFinding(context, 'gone-draft', found, {
    words: '94yo',
    reason: 'An invented case',
    namesSomebody,
  })
  await overrideCheck(context, 'gone-draft', 'cooling-off', {
    reason: 'Written a week ago',
    namesSomebody,
  })
  await acknowledgeRetraction(context, 'gone-draft', resourceId, {
    reason: 'The post is about the retraction',
    namesSomebody,
  })
  await context.db.drafts.delete('gone-draft')
  await recordRetractionAnswers(
    context,
    new Map([
      ['10.1000/Long', [{ doi: '10.1000/long', kind: 'corrected', on: '2025-02-03', reasons: [] }]],
    ]),
  )
  await importRetractions(context, {
    name: 'retraction_wätch.csv',
    text: [
      'Record ID,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason',
      '1,3/14/2025 0:00,10.1/n,10.1000/LONG,1,Retraction,+Error in Data;+Other;',
      '2,,unavailable,unavailable,2,Expression of concern,',
    ].join('\r\n'),
  })
}
