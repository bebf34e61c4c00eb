import { mutate } from '../db/mutate.ts'
import type { Recorder } from '../db/recorder.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import { authorAsContact } from '../model/authorAsContact.ts'
import { recordLink } from '../model/recordLink.ts'
import type { Person } from '../model/resource.ts'
import type { NamedAt } from '../planner/mentors/mentorSources.ts'
import { contactFromDraft } from './contactFromDraft.ts'
import type { CommandContext } from './context.ts'

/**
 * Makes an author of a saved work a contact and links the two, in one change. `also` are further works that name the same
 * person: linked too, and asked for the ORCID and the affiliation where the first does not tell them. Answers the contact's
 * id. Throws RecordGoneError where a work, or somebody at that place of it, is not there.
 */
export async function addAuthor(
  context: CommandContext,
  first: NamedAt,
  also: readonly NamedAt[] = [],
): Promise<string> {
  const id = context.newId()
  const label = { code: 'add-records', kind: 'contact', count: 1 } as const
  await mutate(context.db, context, label, ['resources', 'contacts', 'links'], async (recorder) => {
    const person = await personAt(recorder, first)
    const others: Person[] = []
    for (const one of also) others.push(await personAt(recorder, one))
    const now = context.now().toISOString()
    const draft = authorAsContact(completed(person, others))
    await recorder.bulkAdd('contacts', [contactFromDraft(draft, { id, now })])
    const works = new Set([first, ...also].map(({ resourceId }) => resourceId))
    const links = [...works].map((work) =>
      recordLink({ table: 'contacts', id }, 'author-of', { table: 'resources', id: work }, now),
    )
    await recorder.bulkPut('links', links)
  })
  return id
}

async function personAt(recorder: Recorder, { resourceId, place }: NamedAt): Promise<Person> {
  const person = (await recorder.present('resources', resourceId)).people[place]
  if (!person) throw new RecordGoneError()
  return person
}

/** A person with what only other works tell of them. */
function completed(person: Person, others: readonly Person[]): Person {
  const orcid = person.orcid ?? others.find((one) => one.orcid)?.orcid
  const told = [person, ...others].find(({ affiliations }) => affiliations?.length)?.affiliations
  return { ...person, ...(orcid && { orcid }), ...(told && { affiliations: told }) }
}
