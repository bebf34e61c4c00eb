import { mutate } from '../db/mutate.ts'
import type { ContactDraft } from '../model/contact.ts'
import { contactFromDraft } from './contactFromDraft.ts'
import type { CommandContext } from './context.ts'
import { introductionLink } from './introductions.ts'

/** Saves drafts as contacts in one change; answers their new ids in order. */
export async function addContacts(
  context: CommandContext,
  drafts: readonly ContactDraft[],
): Promise<string[]> {
  const now = context.now().toISOString()
  const contacts = drafts.map((draft) => contactFromDraft(draft, { id: context.newId(), now }))
  const label = { code: 'add-records', kind: 'contact', count: contacts.length } as const
  await mutate(
    context.db,
    context,
    label,
    ['contacts', 'links'],
    async (recorder) => {
      await recorder.bulkAdd('contacts', contacts)
      await recorder.bulkPut(
        'links',
        contacts.flatMap((contact) => introductionLink(contact, now) ?? []),
      )
    },
    { timeout: 5_000 + contacts.length * 10 },
  )
  return contacts.map(({ id }) => id)
}
