import { mutate } from '../db/mutate.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import { sameRow } from '../db/sameRow.ts'
import {
  type Contact,
  type ContactOwnFields,
  type ContactSourceFields,
  contactSourceFieldsSchema,
  profilePlatforms,
} from '../model/contact.ts'
import { contactIdentityKeys } from '../model/contactKeys.ts'
import type { CommandContext } from './context.ts'
import { keepIntroduction } from './introductions.ts'
import { type Patch, patchedRow } from './patchedRow.ts'
import { withContactKeys } from './withContactKeys.ts'

export type ContactPatch = Patch<ContactSourceFields & ContactOwnFields>

const sourceFields = Object.keys(contactSourceFieldsSchema.shape)

/** Changes fields of one contact. Source fields changed by hand are remembered: a later import keeps them. Throws RecordGoneError. */
export async function editContact(
  context: CommandContext,
  id: string,
  patch: ContactPatch,
): Promise<void> {
  const before = await context.db.contacts.get(id)
  if (!before) throw new RecordGoneError()
  const label = { code: 'edit-record', kind: 'contact', name: before.name } as const
  await mutate(context.db, context, label, ['contacts', 'links'], async (recorder) => {
    const contact = await recorder.present('contacts', id)
    const changed = (Object.keys(patch) as (keyof ContactPatch)[]).filter(
      (field) => !sameRow(patch[field], contact[field]),
    )
    if (changed.length === 0) return
    const now = context.now().toISOString()
    const next = edited(contact, patch, changed, now)
    await recorder.put('contacts', next)
    await keepIntroduction(recorder, contact, next, now)
  })
}

function edited(
  contact: Contact,
  patch: ContactPatch,
  changed: readonly (keyof ContactPatch)[],
  now: string,
): Contact {
  const byHand = changed.filter((field) => sourceFields.includes(field))
  const next = {
    ...patchedRow(contact, patch),
    changedAt: now,
    editedFields: [...new Set([...contact.editedFields, ...byHand])],
  }
  return withContactKeys(next, keysThatStay(contact))
}

/**
 * A file read again still finds someone by the address it knows: people move, their old addresses remain theirs. What
 * was typed by hand and then set right is another matter: it was perhaps somebody else's.
 */
function keysThatStay(contact: Contact): string[] {
  const derived = new Set(contactIdentityKeys(contact))
  const isOfFile = (key: string) =>
    contact.importId !== undefined && !contact.editedFields.includes(fieldOfKey(key))
  return contact.identityKeys.filter((key) => !derived.has(key) || isOfFile(key))
}

function fieldOfKey(key: string): string {
  const kind = key.slice(0, key.indexOf(':'))
  if (kind === 'email') return 'emails'
  if (kind === 'phone') return 'phones'
  return (profilePlatforms as readonly string[]).includes(kind) ? 'profiles' : ''
}
