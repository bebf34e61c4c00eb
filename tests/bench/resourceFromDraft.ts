import { identityKeys } from '../../src/model/identityKeys.ts'
import type { Resource, ResourceDraft } from '../../src/model/resource.ts'

const firstSaved = Date.UTC(2024, 0, 1)

/** A resource as an import would save it; `place` gives it its id and, a minute apart, the time it was saved. */
export function resourceFromDraft(draft: ResourceDraft, place: number): Resource {
  const { savedAt: _given, origin: _origin, ...fields } = draft
  const savedAt = new Date(firstSaved + place * 60_000).toISOString()
  return {
    ...fields,
    specialties: draft.specialties ?? [],
    tags: draft.tags ?? [],
    status: draft.status ?? 'to-read',
    starred: draft.starred ?? false,
    notes: draft.notes ?? '',
    id: `r${place}`,
    savedAt,
    changedAt: savedAt,
    identityKeys: identityKeys(draft),
    editedFields: [],
  }
}
