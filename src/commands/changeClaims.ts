import type {
  CheckAnswer,
  CheckStep,
  Claim,
  ClaimReport,
  ClaimSource,
  ClaimStatus,
  SourceType,
} from '../model/claim.ts'
import { withSources } from '../model/claim.ts'
import { addMonths, type IsoDay } from '../model/isoDay.ts'
import { changedList, changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

function changeOne(
  context: CommandContext,
  id: string,
  change: (claim: Claim) => Claim,
): Promise<void> {
  return changeRecords(
    context,
    'claims',
    [id],
    ([claim]) => ({ code: 'edit-record', kind: 'claim', name: claim?.text ?? '' }),
    change,
  )
}

/** Changes fields of one claim. */
export async function editClaim(
  context: CommandContext,
  id: string,
  patch: Patch<
    Omit<
      Claim,
      | 'id'
      | 'createdAt'
      | 'changedAt'
      | 'sources'
      | 'resourceIds'
      | 'draftIds'
      | 'check'
      | 'reports'
    >
  >,
): Promise<void> {
  await changeOne(context, id, (claim) => patchedRow(claim, patch))
}

/** Lets a claim rest on a resource, or changes what that source says of it. */
export async function setClaimSource(
  context: CommandContext,
  id: string,
  source: ClaimSource,
): Promise<void> {
  await changeOne(context, id, (claim) => {
    const known = claim.sources.some(({ resourceId }) => resourceId === source.resourceId)
    const sources = known
      ? claim.sources.map((one) => (one.resourceId === source.resourceId ? source : one))
      : [...claim.sources, source]
    return withSources(claim, sources)
  })
}

/** Changes what a source says of a claim, or where in it; one that was taken away stays so. */
export async function editClaimSource(
  context: CommandContext,
  id: string,
  resourceId: string,
  patch: Partial<Omit<ClaimSource, 'resourceId'>>,
): Promise<void> {
  await changeOne(context, id, (claim) =>
    withSources(
      claim,
      claim.sources.map((one) => (one.resourceId === resourceId ? { ...one, ...patch } : one)),
    ),
  )
}

/** Takes a source from a claim. */
export async function removeClaimSource(
  context: CommandContext,
  id: string,
  resourceId: string,
): Promise<void> {
  await changeOne(context, id, (claim) =>
    claim.resourceIds.includes(resourceId)
      ? withSources(
          claim,
          claim.sources.filter((source) => source.resourceId !== resourceId),
        )
      : claim,
  )
}

/** Says that a draft makes a claim, or no longer does. */
export async function setClaimInDraft(
  context: CommandContext,
  id: string,
  draftId: string,
  made: boolean,
): Promise<void> {
  await changeOne(context, id, (claim) => {
    const change = made ? { add: [draftId], remove: [] } : { add: [], remove: [draftId] }
    const draftIds = changedList(claim.draftIds, change)
    return draftIds === claim.draftIds ? claim : { ...claim, draftIds }
  })
}

/**
 * Answers a step of the guided check, or changes the note on an answer that was given; what is not named stays. A claim
 * not yet looked at is then being checked.
 */
export async function answerCheckStep(
  context: CommandContext,
  id: string,
  step: CheckStep,
  given: { readonly answer?: CheckAnswer; readonly note?: string },
): Promise<void> {
  const at = context.now().toISOString()
  await changeOne(context, id, (claim) => {
    const { answer, note = '' } = { ...claim.check[step], ...given }
    if (!answer) return claim
    return {
      ...claim,
      status: claim.status === 'unverified' ? 'checking' : claim.status,
      check: { ...claim.check, [step]: { answer, note, at } },
    }
  })
}

/** Months until a claim should be looked at again: a preprint soon, a guideline lives longer. */
export function recheckAfter(sourceType: SourceType | undefined): number {
  return sourceType === 'preprint' ? 3 : sourceType === 'guideline' ? 24 : 12
}

/** Notes what a claim turned out to be, on a day and by whom, and when it is due to be looked at again. */
export async function concludeClaim(
  context: CommandContext,
  id: string,
  verdict: { readonly status: ClaimStatus; readonly by: string; readonly on: IsoDay },
): Promise<void> {
  await changeOne(context, id, (claim) => ({
    ...claim,
    status: verdict.status,
    checkedBy: verdict.by.trim(),
    checkedOn: verdict.on,
    recheckOn: addMonths(verdict.on, recheckAfter(claim.sourceType)),
  }))
}

/** Notes that the claim was reported somewhere on a day, or that it was not; said twice, it stands once. */
export async function setClaimReported(
  context: CommandContext,
  id: string,
  report: ClaimReport,
  reported: boolean,
): Promise<void> {
  await changeOne(context, id, (claim) => {
    const { reports = [] } = claim
    const others = reports.filter(({ place, on }) => place !== report.place || on !== report.on)
    if (others.length < reports.length === reported) return claim
    const next = reported ? [...others, report] : others
    return patchedRow(claim, { reports: next.length > 0 ? next : undefined })
  })
}

/** Moves claims to the trash. */
export async function trashClaims(context: CommandContext, ids: readonly string[]): Promise<void> {
  const deletedAt = context.now().toISOString()
  await changeRecords(
    context,
    'claims',
    ids,
    (changed) => ({ code: 'trash-records', kind: 'claim', count: changed.length }),
    (claim) => (claim.deletedAt ? claim : { ...claim, deletedAt }),
  )
}
