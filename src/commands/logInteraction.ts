import { mutate } from '../db/mutate.ts'
import { type ContactPromise, dayOf, type Interaction } from '../model/interaction.ts'
import type { CommandContext } from './context.ts'
import { keepLastInteraction } from './interactionDays.ts'

/** What is logged: with whom, how, when and what, and the promises made. `isPrivate` is true where it is not said. */
export interface InteractionDraft
  extends Pick<Interaction, 'contactIds' | 'kind' | 'on' | 'text'>,
    Partial<Pick<Interaction, 'by' | 'channel' | 'isPrivate'>> {
  readonly promises?: readonly Pick<ContactPromise, 'by' | 'text' | 'due'>[]
}

/**
 * Logs an interaction, with its promises for every contact of it, in one step of undo; answers its id. It becomes the
 * contacts' last one where none is newer, which ends a snooze and a date set by hand that it reaches.
 */
export async function logInteraction(
  context: CommandContext,
  { promises = [], isPrivate = true, ...draft }: InteractionDraft,
): Promise<string> {
  const now = context.now().toISOString()
  const id = context.newId()
  const day = dayOf(draft.on)
  const interaction = { ...draft, id, day, isPrivate, createdAt: now, changedAt: now }
  const made = draft.contactIds.flatMap((contactId) =>
    promises.map(
      (promise): ContactPromise => ({
        ...promise,
        id: context.newId(),
        contactId,
        madeOn: day,
        sourceId: id,
        changedAt: now,
      }),
    ),
  )
  await mutate(
    context.db,
    context,
    { code: 'add-records', kind: 'interaction', count: 1 },
    ['interactions', 'promises', 'contacts'],
    async (recorder) => {
      await recorder.requireAll('contacts', [...new Set(draft.contactIds)])
      await recorder.bulkAdd('interactions', [interaction])
      await recorder.bulkAdd('promises', made)
      await keepLastInteraction(context.db, recorder, draft.contactIds, { now, said: day })
    },
  )
  return id
}
