import { identityKeys } from '../model/identityKeys.ts'
import type { Resource, ResourceDraft } from '../model/resource.ts'

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
  return {
    ...draft,
    id,
    specialties: [...new Set(draft.specialties ?? [])],
    tags: [...new Set(draft.tags ?? [])],
    status: draft.status ?? 'to-read',
    starred: draft.starred ?? false,
    notes: draft.notes ?? '',
    savedAt: draft.savedAt ?? now,
    changedAt: now,
    identityKeys: identityKeys(draft),
    editedFields: [],
    ...(importId ? { importId } : {}),
    ...(sample ? { sample } : {}),
  }
}
