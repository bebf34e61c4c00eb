import { describe, expect, test } from 'vitest'
import { addClaim } from '../../src/commands/addClaim.ts'
import { addDraft } from '../../src/commands/addDraft.ts'
import { addResources } from '../../src/commands/addResources.ts'
import {
  answerCheckStep,
  concludeClaim,
  editClaim,
  editClaimSource,
  removeClaimSource,
  setClaimInDraft,
  setClaimReported,
  setClaimSource,
  trashClaims,
} from '../../src/commands/changeClaims.ts'
import { addConsent, editConsent, setConsentForDraft } from '../../src/commands/changeConsents.ts'
import {
  addEvidence,
  addFinding,
  addScreenshot,
  closeFinding,
  editFinding,
  removeEvidence,
  removeFindings,
} from '../../src/commands/changeFindings.ts'
import {
  closeReview,
  editReview,
  markReviewItem,
  openReview,
  removeReview,
} from '../../src/commands/changeReviews.ts'
import { dismissFinding, overrideCheck } from '../../src/commands/decideAtGate.ts'
import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { mergeResources } from '../../src/commands/mergeRecords.ts'
import { restoreFromTrash } from '../../src/commands/restoreFromTrash.ts'
import { saveChecklistItem } from '../../src/commands/saveChecklistItem.ts'
import { undo } from '../../src/commands/undo.ts'
import { holdsOn } from '../../src/model/consent.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { trashKey } from '../../src/model/trashKey.ts'
import { findingPrint } from '../../src/reputation/findingPrint.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'
import { namesSomebody } from './namesSomebody.ts'

test('a claim rests on several sources, stands in several drafts, and goes through the trash', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const id = await addClaim(context, { text: ' Statins help ' })
  await setClaimSource(context, id, { resourceId: 'r1', says: 'supports', place: '' })
  await setClaimSource(context, id, { resourceId: 'r2', says: 'context', place: 'p. 4' })
  // Two fields left at once: neither takes away what the other said.
  await Promise.all([
    editClaimSource(context, id, 'r1', { says: 'contradicts' }),
    editClaimSource(context, id, 'r1', { place: 'Table 2' }),
  ])
  await setClaimInDraft(context, id, 'd1', true)
  await setClaimInDraft(context, id, 'd2', true)
  await setClaimInDraft(context, id, 'd1', false)
  expect(await db.claims.get(id)).toMatchObject({
    text: 'Statins help',
    resourceIds: ['r1', 'r2'],
    sources: [{ says: 'contradicts', place: 'Table 2' }, { says: 'context' }],
    draftIds: ['d2'],
  })
  expect(await db.claims.where('resourceIds').equals('r2').count()).toBe(1)
  await removeClaimSource(context, id, 'r1')
  await removeClaimSource(context, id, 'never')
  expect((await db.claims.get(id))?.resourceIds).toEqual(['r2'])
  await trashClaims(context, [id])
  await restoreFromTrash(context, [trashKey('claims', id)])
  await trashClaims(context, [id])
  await deleteForGood(context, [trashKey('claims', id)])
  expect(await db.claims.count()).toBe(0)
  await undo(context)
  expect(await db.claims.count()).toBe(1)
})

test('a step answered begins the check; the verdict sets when to look again, by the kind of source', async () => {
  const context = await openTestLibrary()
  const id = await addClaim(context, { text: 'A' })
  await answerCheckStep(context, id, 'stop', { answer: 'doubt', note: 'Who says so?' })
  await answerCheckStep(context, id, 'stop', { answer: 'fine' })
  expect(await context.db.claims.get(id)).toMatchObject({
    status: 'checking',
    check: { stop: { answer: 'fine', note: 'Who says so?' } },
  })
  const verdict = { status: 'supported', by: 'me', on: '2026-11-30' } as const
  const dueBy = async (sourceType: 'preprint' | 'guideline' | 'cohort') => {
    await editClaim(context, id, { sourceType })
    await concludeClaim(context, id, verdict)
    return (await context.db.claims.get(id))?.recheckOn
  }
  expect(await dueBy('preprint')).toBe('2027-02-28')
  expect(await dueBy('guideline')).toBe('2028-11-30')
  expect(await dueBy('cohort')).toBe('2027-11-30')
})

test('that a claim was reported stands once a day and place, goes with undo, and stays with the claim', async () => {
  const context = await openTestLibrary()
  const id = await addClaim(context, { text: 'Bleach cures it' })
  const reports = async () => (await context.db.claims.get(id))?.reports
  const report = { place: 'linkedin', on: '2026-11-30' }
  await setClaimReported(context, id, report, true)
  await setClaimReported(context, id, report, true)
  await setClaimReported(context, id, { ...report, on: '2026-12-02' }, true)
  expect(await reports()).toEqual([report, { place: 'linkedin', on: '2026-12-02' }])
  await undo(context)
  expect(await reports()).toEqual([report])
  await concludeClaim(context, id, { status: 'false', by: 'me', on: '2026-12-03' })
  expect(await reports()).toEqual([report])
  await setClaimReported(context, id, report, false)
  expect(await reports()).toBeUndefined()
})

test('claims follow their sources when two resources become one', async () => {
  const context = await openTestLibrary()
  const [kept = '', gone = ''] = await addResources(context, [
    emptyDraft('paper', 'A'),
    emptyDraft('paper', 'A'),
  ])
  const id = await addClaim(context, {
    text: 'A',
    sources: [
      { resourceId: gone, says: 'supports', place: 'first' },
      { resourceId: kept, says: 'context', place: 'second' },
    ],
  })
  await mergeResources(context, { ids: [kept, gone], keeper: kept })
  expect((await context.db.claims.get(id))?.sources).toEqual([
    { resourceId: kept, says: 'supports', place: 'first' },
  ])
})

test('a consent covers drafts, and holds from its day to its end unless the institution refused', async () => {
  const context = await openTestLibrary()
  const id = await addConsent(context, { covers: ' A radiograph ', givenOn: '2026-01-10' })
  await setConsentForDraft(context, id, 'd1', true)
  await editConsent(context, id, { endsOn: '2026-06-01' })
  const consent = await context.db.consents.get(id)
  if (!consent) return expect.unreachable()
  expect(consent).toMatchObject({ covers: 'A radiograph', draftIds: ['d1'] })
  expect(
    ['2026-01-09', '2026-01-10', '2026-05-31', '2026-06-01'].map((day) => holdsOn(consent, day)),
  ).toEqual([false, true, true, false])
  const refused = { ...consent, approval: { state: 'refused' as const, by: '' } }
  expect(holdsOn(refused, '2026-02-01')).toBe(false)
})

test('a review keeps the words its items had, and goes with its findings and their screenshots', async () => {
  const context = await openTestLibrary()
  const { db } = context
  const review = await openReview(context, {
    kind: 'quarter',
    name: 'Quarter',
    openedOn: '2026-11-01',
    listOf: '2026-11-24',
    items: [{ itemId: 'A', group: 'security', title: 'One' }],
  })
  await editReview(context, review, { name: 'Autumn', dueOn: '2026-11-30' })
  await markReviewItem(context, review, 'A', { state: 'done', on: '2026-11-02', note: 'ok' })
  expect((await db.reviews.get(review))?.items[0]).toMatchObject({
    state: 'done',
    on: '2026-11-02',
  })
  await markReviewItem(context, review, 'A', { state: 'open', on: '2026-11-03' })
  expect((await db.reviews.get(review))?.items[0]).toEqual({
    itemId: 'A',
    group: 'security',
    title: 'One',
    state: 'open',
    note: 'ok',
  })
  await closeReview(context, review, '2026-11-04')
  const finding = await addFinding(context, {
    reviewId: review,
    title: 'Photo',
    foundOn: '2026-11-02',
  })
  await editFinding(context, finding, { action: 'Delete', actionDue: '2026-11-20' })
  await addEvidence(context, finding, { kind: 'note', text: 'Names are readable' })
  await addScreenshot(context, finding, { mime: 'image/png', base64: 'AAAA', name: 'a.png' })
  expect(await db.reviewImages.count()).toBe(1)
  await removeEvidence(context, finding, 1)
  expect(await db.reviewImages.count()).toBe(0)
  await undo(context)
  await closeFinding(context, finding, '2026-11-21')
  await removeFindings(context, [finding])
  expect(await db.reviewImages.count()).toBe(0)
  await undo(context)
  await removeReview(context, review)
  expect([await db.reviews.count(), await db.reviewFindings.count()]).toEqual([0, 0])
  await undo(context)
  expect([await db.reviews.count(), await db.reviewImages.count()]).toEqual([1, 1])
})

test('a shipped item is changed in one row, however often', async () => {
  const context = await openTestLibrary()
  const words = { changes: 'SEC-01', group: 'security', where: '' } as const
  await saveChecklistItem(context, { ...words, title: 'Mine', recurrence: ['once'] })
  const id = await saveChecklistItem(context, { ...words, title: 'Again', recurrence: ['yearly'] })
  expect(await context.db.checklistItems.toArray()).toMatchObject([{ id, title: 'Again' }])
})

describe('what is decided at the gate', () => {
  const finding = { rule: 'phone.dashed', label: 'PHONE', severity: 'block', part: 'text' } as const
  const words = '480-555-0142'

  test('is kept without the words that were found', async () => {
    const context = await openTestLibrary()
    const id = await addDraft(context, {})
    await dismissFinding(context, id, finding, {
      words,
      reason: 'The number of our front desk',
      namesSomebody,
    })
    await overrideCheck(context, id, 'cooling-off', {
      reason: 'It was written last week',
      namesSomebody,
    })
    const everything = JSON.stringify([
      await context.db.gateDecisions.toArray(),
      await context.db.journal.toArray(),
      await context.db.changeSets.toArray(),
    ])
    expect(everything).toContain('front desk')
    for (const part of [words, '5550142', '0142', '480']) expect(everything).not.toContain(part)
  })

  test('takes no reason that tells what it is about', async () => {
    const context = await openTestLibrary()
    for (const reason of ['It is 480-555-0142', 'Call 602 555 0177', 'Mrs. Delgado said so']) {
      await expect(
        dismissFinding(context, 'd1', finding, { words, reason, namesSomebody }),
      ).rejects.toMatchObject({ code: 'reason-tells' })
    }
    expect(await context.db.gateDecisions.count()).toBe(0)
  })

  test('knows words by eight bits: others are likely told apart, and nothing is told of them', () => {
    expect(findingPrint('Mia')).toBe(findingPrint('Mia'))
    const names = Array.from({ length: 5_000 }, (_, at) => `Name ${at}`)
    const prints = new Set(names.map(findingPrint))
    expect(prints.size).toBe(256)
  })
})
