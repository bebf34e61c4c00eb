import type { Resource, ResourceDraft } from '../model/resource.ts'
import { withKeys } from './withKeys.ts'

interface Birth {
  readonly id: string
  readonly now: string
  readonly importId?: string
  readonly sample?: boolean
}

/** A new resource from a draft: own fields at their beginnings where the draft says nothing of them. */
export function resourceFromDraft(
  draft: ResourceDraft,
  { id, now, importId, sample }: Birth,
): Resource {
  return withKeys({
    ...draft,
    id,
    specialties: [...new Set(draft.specialties ?? [])],
    tags: [...new Set(draft.tags ?? [])],
    status: draft.status ?? 'to-read',
    starred: draft.starred ?? false,
    notes: draft.notes ?? '',
    savedAt: draft.savedAt ?? now,
    changedAt: now,
    identityKeys: [],
    editedFields: [],
    ...(importId ? { importId } : {}),
    ...(sample ? { sample } : {}),
  })
}
