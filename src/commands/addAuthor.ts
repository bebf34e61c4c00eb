import { mutate } from '../db/mutate.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import { authorAsContact } from '../model/authorAsContact.ts'
import { recordLink } from '../model/recordLink.ts'
import { contactFromDraft } from './contactFromDraft.ts'
import type { CommandContext } from './context.ts'

/**
 * Makes an author of a saved work a contact and links the two, in one change; `place` counts its people from 0. Answers the
 * contact's id. Throws RecordGoneError where the work, or somebody at that place, is not there.
 */
export async function addAuthor(
  context: CommandContext,
  resourceId: string,
  place: number,
): Promise<string> {
  const id = context.newId()
  const label = { code: 'add-records', kind: 'contact', count: 1 } as const
  await mutate(context.db, context, label, ['resources', 'contacts', 'links'], async (recorder) => {
    const person = (await recorder.present('resources', resourceId)).people[place]
    if (!person) throw new RecordGoneError()
    const now = context.now().toISOString()
    const end = { table: 'resources', id: resourceId } as const
    await recorder.bulkAdd('contacts', [contactFromDraft(authorAsContact(person), { id, now })])
    await recorder.put('links', recordLink({ table: 'contacts', id }, 'author-of', end, now))
  })
  return id
}
