import { z } from 'zod'
import { changeOccurrences, type EventPlace, keepChat } from '../../src/commands/changeEvents.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import type { ChatNotes } from '../../src/model/event.ts'
import { type EventTime, eventTimeSchema } from '../../src/model/eventTime.ts'
import {
  type ChangeScope,
  changeScopes,
  type ScopedChange,
} from '../../src/planner/scopedChange.ts'

/** How far a change of an event reaches, as the key of an edit that is held says it. */
interface Reach {
  readonly of: EventTime | undefined
  readonly scope: ChangeScope
}

/** Edits of one occurrence, whose key is `event/reach`: held apart from the fields of the event itself. */
export function occurrenceKey(eventId: string, reach: Reach): string {
  return `${eventId}/${encodeURIComponent(JSON.stringify(reach))}`
}

const reachSchema = z.object({ of: eventTimeSchema.optional(), scope: z.enum(changeScopes) })

/** What a key of `occurrenceKey` says. Throws where it is none. */
export function readOccurrenceKey(key: string): EventPlace & Reach {
  const at = key.indexOf('/')
  const { of, scope } = reachSchema.parse(JSON.parse(decodeURIComponent(key.slice(at + 1))))
  return { id: key.slice(0, at), of, scope }
}

/** Fields of an occurrence, and where it stands, as far as the key reaches. */
export async function editOccurrence(
  context: CommandContext,
  key: string,
  {
    start,
    end,
    ...fields
  }: NonNullable<ScopedChange['fields']> & Pick<ScopedChange, 'start' | 'end'>,
): Promise<void> {
  const { scope, ...place } = readOccurrenceKey(key)
  const changed = await changeOccurrences(context, place, { scope, fields, start, end })
  if ('problem' in changed) throw new Error(changed.problem)
}

/** What is prepared for a chat and kept of it, the other notes as they are. */
export async function editChat(
  context: CommandContext,
  key: string,
  patch: Partial<ChatNotes>,
): Promise<void> {
  const problem = await keepChat(context, readOccurrenceKey(key), (notes) => ({
    ...notes,
    ...patch,
  }))
  if (problem) throw new Error(problem)
}
