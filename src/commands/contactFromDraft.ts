import type { Contact, ContactDraft } from '../model/contact.ts'
import { rolesOfPositions } from '../model/rolesOfPositions.ts'
import { withContactKeys } from './withContactKeys.ts'

interface Birth {
  readonly id: string
  readonly now: string
  readonly importId?: string
  readonly photoId?: string
  readonly sample?: boolean
}

/**
 * A new contact from a draft: own fields at their beginnings where the draft says nothing of them, roles by the positions. The draft's picture
 * is left out: whoever has made it small and plain hands over the id it is kept under.
 */
export function contactFromDraft(
  draft: ContactDraft,
  { id, now, importId, photoId, sample }: Birth,
): Contact {
  const { photo: _photo, sourceKeys = [], ...fields } = draft
  return withContactKeys(
    {
      ...fields,
      id,
      roles: [...new Set(draft.roles ?? rolesOfPositions(draft.positions))],
      specialties: [...new Set(draft.specialties ?? [])],
      tags: [...new Set(draft.tags ?? [])],
      starred: draft.starred ?? false,
      notes: draft.notes ?? '',
      savedAt: draft.savedAt ?? now,
      changedAt: now,
      identityKeys: [],
      likenessKeys: [],
      editedFields: [],
      ...(importId ? { importId } : {}),
      ...(photoId ? { photoId } : {}),
      ...(sample ? { sample } : {}),
    },
    sourceKeys,
  )
}
