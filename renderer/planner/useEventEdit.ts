import { useCallback } from 'react'
import {
  changeOccurrences,
  type EventPatch,
  editEvent,
  keepChat,
} from '../../src/commands/changeEvents.ts'
import type { ChatNotes, PlannerEvent } from '../../src/model/event.ts'
import type { EventTime } from '../../src/model/eventTime.ts'
import { chatNotesOf } from '../../src/planner/editOccurrence.ts'
import { originalOf } from '../../src/planner/occurrence.ts'
import type { ChangeScope, ScopedChange } from '../../src/planner/scopedChange.ts'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { usePlaces } from '../state/places.ts'
import { occurrenceKey } from '../unsaved/eventEdits.ts'
import { tellProblem } from './tellProblem.ts'

/** What is open in the panel: an event, and for a series which occurrence, and how far a change reaches. */
export interface OpenOccurrence {
  readonly event: PlannerEvent
  readonly of: EventTime | undefined
  readonly scope: ChangeScope
}

/** Fields that can be different for one occurrence; an empty text takes the place of an optional one that is emptied. */
type TextFields = {
  readonly [Field in 'title' | 'hashtag' | 'link' | 'location' | 'notes']?: string
}

interface EventEdit {
  /** Changes texts and reminders as far as the scope reaches. */
  readonly change: (fields: TextFields & { readonly reminders?: number[] }) => Promise<void>
  /** Moves it, or gives it another end, as far as the scope reaches. */
  readonly move: (span: Pick<ScopedChange, 'start' | 'end'>) => Promise<void>
  /** Changes what is prepared for a chat, of one occurrence in a series; `change` is pure, and made to the notes as they are. */
  readonly keep: (change: (notes: ChatNotes) => ChatNotes) => Promise<void>
  /** Changes what is the same for all occurrences. */
  readonly changeAll: (patch: EventPatch) => Promise<void>
}

/** How the panel writes; after a change the panel stays with the same occurrence, wherever it is then. */
export function useEventEdit({ event, of, scope }: OpenOccurrence): EventEdit {
  const perform = useDo()
  const edit = useEdit()
  const { id } = event
  const changeAll = useCallback(
    (patch: EventPatch) => edit(editEvent, id, patch, { quiet: true }),
    [edit, id],
  )
  const scoped = useCallback(
    (change: Omit<ScopedChange, 'scope'>, quiet: boolean) =>
      perform(
        async (context) => {
          const after = await changeOccurrences(context, { id, of }, { ...change, scope })
          if ('problem' in after) tellProblem(after.problem)
          else stayAt(after.id, after.of)
        },
        {
          quiet,
          typed: change.fields,
          held: () => {
            const { fields, ...span } = change
            const key = occurrenceKey(id, { of, scope })
            return { command: 'editOccurrence', id: key, patch: { ...fields, ...span } }
          },
        },
      ),
    [perform, id, of, scope],
  )
  return {
    change: (fields) =>
      of && scope !== 'all' ? scoped({ fields }, true) : changeAll(withoutEmpty(fields)),
    move: (span) => scoped(span, false),
    keep: (change) =>
      perform(
        async (context) => {
          const problem = await keepChat(context, { id, of }, change)
          if (problem) tellProblem(problem)
        },
        {
          quiet: true,
          held: () => ({
            command: 'editChat',
            id: occurrenceKey(id, { of, scope: 'this' }),
            patch: changedNotes(chatNotesOf(event, of), change),
          }),
        },
      ),
    changeAll,
  }
}

/** The notes that a change makes otherwise. */
function changedNotes(
  before: ChatNotes,
  change: (notes: ChatNotes) => ChatNotes,
): Partial<ChatNotes> {
  const after = Object.entries(change(before))
  return Object.fromEntries(
    after.filter(([name, value]) => before[name as keyof ChatNotes] !== value),
  )
}

/** Of the event itself an emptied field is taken away. */
function withoutEmpty(fields: TextFields & { readonly reminders?: number[] }): EventPatch {
  const { hashtag, link, location, ...rest } = fields
  const given = {
    ...('hashtag' in fields ? { hashtag } : {}),
    ...('link' in fields ? { link } : {}),
    ...('location' in fields ? { location } : {}),
  }
  const emptied = Object.fromEntries(
    Object.entries(given).map(([field, value]) => [field, value || undefined]),
  )
  return { ...rest, ...emptied }
}

function stayAt(id: string, of: EventTime | undefined): void {
  const { place, replace } = usePlaces.getState()
  if (place.area !== 'planner' || !place.open) return
  const original = of ? originalOf(of, of) : null
  if (place.open.id === id && place.open.original === original) return
  replace({ ...place, open: { ...place.open, id, original } })
}
