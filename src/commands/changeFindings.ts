import { mutate } from '../db/mutate.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import type { IsoDay } from '../model/isoDay.ts'
import type { FindingEvidence, ReviewFinding, ReviewImage } from '../model/review.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

/** Notes what a review found; answers its id. */
export async function addFinding(
  context: CommandContext,
  given: Pick<ReviewFinding, 'reviewId' | 'title' | 'foundOn'> &
    Partial<Pick<ReviewFinding, 'itemId' | 'where' | 'evidence' | 'action' | 'actionDue'>>,
): Promise<string> {
  const id = context.newId()
  const now = context.now().toISOString()
  const label = { code: 'add-records', kind: 'review-finding', count: 1 } as const
  await mutate(context.db, context, label, ['reviewFindings', 'reviews'], async (recorder) => {
    await recorder.present('reviews', given.reviewId)
    await recorder.put('reviewFindings', {
      where: '',
      evidence: [],
      action: '',
      ...given,
      title: given.title.trim(),
      id,
      createdAt: now,
      changedAt: now,
    })
  })
  return id
}

function changeOne(
  context: CommandContext,
  id: string,
  change: (finding: ReviewFinding) => ReviewFinding,
): Promise<void> {
  return changeRecords(
    context,
    'reviewFindings',
    [id],
    // What was found about oneself stays out of the history's labels.
    () => ({ code: 'edit-record', kind: 'review-finding', name: '' }),
    change,
  )
}

/** Changes what a finding says, what is to be done about it, and by when. */
export async function editFinding(
  context: CommandContext,
  id: string,
  patch: Patch<Pick<ReviewFinding, 'title' | 'where' | 'action' | 'actionDue'>>,
): Promise<void> {
  await changeOne(context, id, (finding) => patchedRow(finding, patch))
}

/** Closes a finding on a day; undefined opens it again. */
export async function closeFinding(
  context: CommandContext,
  id: string,
  closedOn: IsoDay | undefined,
): Promise<void> {
  await changeOne(context, id, (finding) => patchedRow(finding, { closedOn }))
}

/** Adds a link or a note as evidence of a finding. */
export async function addEvidence(
  context: CommandContext,
  id: string,
  evidence: Exclude<FindingEvidence, { readonly kind: 'screenshot' }>,
): Promise<void> {
  await changeOne(context, id, (finding) => ({
    ...finding,
    evidence: [...finding.evidence, evidence],
  }))
}

/** Adds a screenshot as evidence of a finding; its bytes in base64. */
export async function addScreenshot(
  context: CommandContext,
  id: string,
  shot: Pick<ReviewImage, 'mime' | 'base64'> & { readonly name: string },
): Promise<void> {
  const imageId = context.newId()
  const now = context.now().toISOString()
  const label = { code: 'edit-record', kind: 'review-finding', name: '' } as const
  await mutate(context.db, context, label, ['reviewFindings', 'reviewImages'], async (recorder) => {
    const finding = await recorder.present('reviewFindings', id)
    const { mime, base64, name } = shot
    await recorder.put('reviewImages', { id: imageId, findingId: id, mime, base64, addedAt: now })
    await recorder.put('reviewFindings', {
      ...finding,
      evidence: [...finding.evidence, { kind: 'screenshot', imageId, name }],
      changedAt: now,
    })
  })
}

/** Takes one piece of evidence from a finding, by its place; a screenshot's bytes go with it. */
export async function removeEvidence(
  context: CommandContext,
  id: string,
  place: number,
): Promise<void> {
  const now = context.now().toISOString()
  const label = { code: 'edit-record', kind: 'review-finding', name: '' } as const
  await mutate(context.db, context, label, ['reviewFindings', 'reviewImages'], async (recorder) => {
    const finding = await recorder.present('reviewFindings', id)
    const gone = finding.evidence[place]
    if (!gone) throw new RecordGoneError()
    if (gone.kind === 'screenshot') await recorder.bulkRemove('reviewImages', [gone.imageId])
    await recorder.put('reviewFindings', {
      ...finding,
      evidence: finding.evidence.filter((_, at) => at !== place),
      changedAt: now,
    })
  })
}

/** Takes findings away with their screenshots; undo brings them back. */
export async function removeFindings(
  context: CommandContext,
  ids: readonly string[],
): Promise<void> {
  const { db } = context
  const images = await db.reviewImages.where('findingId').anyOf(ids).primaryKeys()
  const label = { code: 'remove-records', kind: 'review-finding', count: ids.length } as const
  await mutate(db, context, label, ['reviewFindings', 'reviewImages'], async (recorder) => {
    const present = await recorder.presentOf('reviewFindings', ids)
    await recorder.bulkRemove('reviewImages', images)
    await recorder.bulkRemove(
      'reviewFindings',
      present.map(({ id }) => id),
    )
  })
}
