import {
  type Draft,
  type DraftFigures,
  type DraftVariant,
  draftName,
  type VariantSettings,
} from '../model/draft.ts'
import type { NetworkId } from '../model/network.ts'
import { changeRecords } from './changeRecords.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

function changeOne(
  context: CommandContext,
  id: string,
  change: (draft: Draft) => Draft,
): Promise<void> {
  return changeRecords(
    context,
    'drafts',
    [id],
    ([draft]) => ({ code: 'edit-record', kind: 'draft', name: draft ? draftName(draft) : '' }),
    change,
  )
}

/** Changes fields of one draft. */
export async function editDraft(
  context: CommandContext,
  id: string,
  patch: Patch<
    Omit<Draft, 'id' | 'stage' | 'createdAt' | 'changedAt' | 'variants' | 'published' | 'figures'>
  >,
): Promise<void> {
  await changeOne(context, id, (draft) => patchedRow(draft, patch))
}

function changeVariant(
  context: CommandContext,
  id: string,
  network: NetworkId,
  change: (variant: DraftVariant) => DraftVariant,
): Promise<void> {
  return changeOne(context, id, (draft) => {
    const before = draft.variants.find((one) => one.network === network)
    const was: DraftVariant = before ?? { network, settings: {} }
    const after = change(was)
    if (after === was) return draft
    const variants = before
      ? draft.variants.map((one) => (one === before ? after : one))
      : [...draft.variants, after]
    return { ...draft, variants }
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

/** Changes one post of a thread that the user has cut; `texts` are by place, and places beyond the thread change nothing. */
export async function editParts(
  context: CommandContext,
  id: string,
  network: NetworkId,
  texts: Readonly<Record<number, string>>,
): Promise<void> {
  await changeVariant(context, id, network, (variant) => {
    const parts = variant.parts?.map((part, at) => texts[at] ?? part)
    return parts ? patchedRow(variant, { parts }) : variant
  })
}

/** Moves drafts to a stage. */
export async function moveDrafts(
  context: CommandContext,
  ids: readonly string[],
  stage: Draft['stage'],
): Promise<void> {
  await changeRecords(
    context,
    'drafts',
    ids,
    (changed) => ({ code: 'change-records', kind: 'draft', count: changed.length }),
    (draft) => (draft.stage === stage ? draft : { ...draft, stage }),
  )
}

/** Notes that the user posted a draft on a network, by hand and just now. An empty address means none is known. */
export async function markPosted(
  context: CommandContext,
  id: string,
  posted: { readonly network: NetworkId; readonly url: string },
): Promise<void> {
  const at = context.now().toISOString()
  const url = posted.url.trim()
  await changeOne(context, id, (draft) => ({
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
  await changeOne(context, id, (draft) => ({
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
