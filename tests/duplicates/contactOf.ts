import { type Contact, type ContactDraft, emptyContactDraft } from '../../src/model/contact.ts'
import { contactIdentityKeys, contactLikenessKeys } from '../../src/model/contactKeys.ts'

/** A contact from what matters to a test. */
export function contactOf(
  id: string,
  fields: Partial<ContactDraft> & { readonly name: string },
): Contact {
  const draft = { ...emptyContactDraft(fields.name), ...fields }
  const at = '2026-11-01T00:00:00.000Z'
  return {
    ...draft,
    roles: draft.roles ?? [],
    specialties: draft.specialties ?? [],
    tags: draft.tags ?? [],
    starred: draft.starred ?? false,
    notes: draft.notes ?? '',
    savedAt: draft.savedAt ?? at,
    id,
    changedAt: at,
    editedFields: [],
    identityKeys: contactIdentityKeys(draft),
    likenessKeys: contactLikenessKeys(draft),
  }
}
