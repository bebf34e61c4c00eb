import { rowsByIds } from '../db/queries/rowsByIds.ts'
import {
  type Draft,
  type DraftFigures,
  type DraftVariant,
  draftName,
  type PlannedAt,
  type VariantSettings,
} from '../model/draft.ts'
import type { IsoDay } from '../model/isoDay.ts'
import type { NetworkId } from '../model/network.ts'
import type { PostingPlan } from '../model/postingPlan.ts'
import { dayInMs, wallMs, wallText } from '../model/wallTime.ts'
import { slotsOfWeek, weekOf } from '../planner/posts/postingSlots.ts'
import type { Shift } from '../planner/shiftItem.ts'
import { gatePrint } from '../reputation/findingPrint.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { requireOpenGates } from './gateOf.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

/** Changes one draft; `change` is pure, and a draft that stays as it was is not touched. */
export function changeOneDraft(
  context: CommandContext,
  id: string,
  change: (draft: Draft) => Draft,
): Promise<void> {
  return changeRecords(context, 'drafts', [id], draftsLabel, change)
}

function draftsLabel([draft]: readonly Draft[]) {
  return { code: 'edit-record', kind: 'draft', name: draft ? draftName(draft) : '' } as const
}

/** Changes fields of one draft. */
export async function editDraft(
  context: CommandContext,
  id: string,
  patch: Patch<
    Omit<Draft, 'id' | 'stage' | 'createdAt' | 'changedAt' | 'variants' | 'published' | 'figures'>
  >,
): Promise<void> {
  await changeOneDraft(context, id, (draft) => reopened(draft, patchedRow(draft, patch)))
}

/** A draft that is ready was looked at as it was: one that says something else is being written again. */
function reopened(before: Draft, after: Draft): Draft {
  if (after === before || before.stage !== 'ready' || after.stage !== 'ready') return after
  return gatePrint(before) === gatePrint(after) ? after : { ...after, stage: 'draft' }
}

/** Changes what a draft says on one network; `change` is pure, and a variant that stays as it was is not touched. */
export function changeVariant(
  context: CommandContext,
  id: string,
  network: NetworkId,
  change: (variant: DraftVariant) => DraftVariant,
): Promise<void> {
  return changeOneDraft(context, id, (draft) => {
    const before = draft.variants.find((one) => one.network === network)
    const was: DraftVariant = before ?? { network, settings: {} }
    const after = change(was)
    if (after === was) return draft
    const variants = before
      ? draft.variants.map((one) => (one === before ? after : one))
      : [...draft.variants, after]
    return reopened(draft, { ...draft, variants })
  })
}

/** Changes what a draft says on one network; a field set to undefined follows the draft's own text again. */
export async function editVariant(
  context: CommandContext,
  id: string,
  network: NetworkId,
  patch: Patch<Pick<DraftVariant, 'text' | 'parts' | 'link'>>,
): Promise<void> {
  await changeVariant(context, id, network, (variant) => patchedRow(variant, patch))
}

/** Changes what a network asks besides the text; what is not named stays. */
export async function editVariantSettings(
  context: CommandContext,
  id: string,
  network: NetworkId,
  patch: Patch<VariantSettings>,
): Promise<void> {
  await changeVariant(context, id, network, (variant) => {
    const settings = patchedRow(variant.settings, patch)
    return settings === variant.settings ? variant : { ...variant, settings }
  })
}

/** Stages behind the gate: what is planned is ready, with a time. */
const behindGate: readonly Draft['stage'][] = ['ready', 'planned']

/** Moves drafts to a stage. Throws GateClosedError, and moves none, where one may not be behind the gate yet. */
export async function moveDrafts(
  context: CommandContext,
  ids: readonly string[],
  stage: Draft['stage'],
): Promise<void> {
  if (behindGate.includes(stage)) {
    const drafts = await rowsByIds(context.db, 'drafts', ids)
    const before = drafts.filter((draft) => !behindGate.includes(draft.stage))
    await requireOpenGates(
      context,
      before.map(({ id }) => id),
    )
  }
  await changeRecords(
    context,
    'drafts',
    ids,
    (changed) => ({ code: 'change-records', kind: 'draft', count: changed.length }),
    (draft) => (draft.stage === stage ? draft : { ...draft, stage }),
  )
}

/** Plans a draft for a time, or takes it off the plan. A ready one becomes planned by it, and ready again without it. */
export async function planDraft(
  context: CommandContext,
  id: string,
  plannedAt: PlannedAt | undefined,
): Promise<void> {
  await changeOneDraft(context, id, (draft) => planned(draft, plannedAt))
}

function planned(draft: Draft, plannedAt: PlannedAt | undefined): Draft {
  const [from, to] = plannedAt ? (['ready', 'planned'] as const) : (['planned', 'ready'] as const)
  return patchedRow(draft, { plannedAt, stage: draft.stage === from ? to : draft.stage })
}

/**
 * Plans drafts for a day: one that has a time keeps it, one of a kept slot of that weekday takes it, others are for
 * noon. `time` is `14:30` where one was pointed at.
 */
export async function planDraftsOn(
  context: CommandContext,
  ids: readonly string[],
  on: { readonly date: IsoDay; readonly time?: string | undefined },
  plan: PostingPlan,
): Promise<void> {
  const slot = slotsOfWeek(plan, weekOf(`${on.date}T12:00:00Z`, 'UTC')).find(
    ({ plannedAt }) => plannedAt.date === on.date,
  )
  await changeRecords(context, 'drafts', ids, draftsLabel, (draft) => {
    const usual = { time: slot?.plannedAt.time ?? noon, zone: plan.zone }
    const { time, zone, network } = draft.plannedAt ?? { ...usual, network: undefined }
    return planned(draft, {
      date: on.date,
      time: on.time ?? time,
      zone,
      ...(network ? { network } : {}),
    })
  })
}

const noon = '12:00'

/** Moves a planned draft by whole days and minutes, on the clock of its own zone. */
export function movePlannedDraft(context: CommandContext, id: string, shift: Shift): Promise<void> {
  return changeOneDraft(context, id, (draft) => {
    if (!draft.plannedAt) return draft
    const { date, time } = draft.plannedAt
    const wall = wallText(
      wallMs(`${date}T${time}:00`) + shift.days * dayInMs + shift.minutes * 60_000,
    )
    return planned(draft, { ...draft.plannedAt, date: wall.slice(0, 10), time: wall.slice(11, 16) })
  })
}

/** Notes that the user posted a draft on a network, by hand and just now. An empty address means none is known. */
export async function markPosted(
  context: CommandContext,
  id: string,
  posted: { readonly network: NetworkId; readonly url: string },
): Promise<void> {
  const at = context.now().toISOString()
  const url = posted.url.trim()
  await changeOneDraft(context, id, (draft) => ({
    ...draft,
    stage: 'published',
    published: [...draft.published, { network: posted.network, at, ...(url && { url }) }],
  }))
}

/** Notes how a post did, as the user read it off just now. */
export async function noteFigures(
  context: CommandContext,
  id: string,
  figures: Omit<DraftFigures, 'at'>,
): Promise<void> {
  const at = context.now().toISOString()
  await changeOneDraft(context, id, (draft) => ({
    ...draft,
    figures: [...draft.figures, { ...figures, at }],
  }))
}

/** Moves drafts to the trash. */
export async function trashDrafts(context: CommandContext, ids: readonly string[]): Promise<void> {
  const deletedAt = context.now().toISOString()
  await changeRecords(
    context,
    'drafts',
    ids,
    (changed) => ({ code: 'trash-records', kind: 'draft', count: changed.length }),
    (draft) => (draft.deletedAt ? draft : { ...draft, deletedAt }),
  )
}
