import { useState } from 'react'
import type { InteractionDraft } from '../../src/commands/logInteraction.ts'
import type { Interaction, InteractionKind } from '../../src/model/interaction.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { PublicationDate } from '../../src/model/publicationDate.ts'
import { type LogReading, readLog } from '../../src/planner/readPromise.ts'
import { readSpokenDate } from '../../src/planner/readSpokenDate.ts'

/** What is typed of an interaction. */
interface LogDraft {
  readonly ids: readonly string[]
  readonly kind: InteractionKind
  readonly by: NonNullable<Interaction['by']>
  readonly when: string
  readonly channel: string
  readonly text: string
  readonly isPrivate: boolean
}

/** The kind logged last is the one most likely meant next. */
let lastKind: InteractionKind = 'email'

function draftOf(ids: readonly string[], interaction: Interaction | undefined): LogDraft {
  const begun = { ids, by: 'me', channel: '', isPrivate: true } as const
  if (!interaction) return { ...begun, kind: lastKind, when: 'today', text: '' }
  const { kind, on, text, by = 'me', channel = '', isPrivate } = interaction
  return { ...begun, kind, when: on.value, text, by, channel, isPrivate }
}

/** An interaction while it is typed: what is understood of it, and why it cannot be saved yet. */
export function useLogDraft(
  contactIds: readonly string[],
  interaction: Interaction | undefined,
  today: IsoDay,
) {
  const [draft, setDraft] = useState(() => draftOf(contactIds, interaction))
  const set = (change: Partial<LogDraft>) => setDraft((now) => ({ ...now, ...change }))
  const on = readSpokenDate(draft.when, today, 'past')
  // Promises of one that is logged already were made then; its text is not read for them again.
  const reading: LogReading = interaction
    ? { text: draft.text, promises: [] }
    : readLog(draft.text, today)
  const why = draft.ids.length === 0 ? 'With whom?' : on ? '' : 'Date not understood'
  return { draft, set, on, reading, why }
}

/** What is saved of a draft; undefined while its date is not understood. */
export function loggedFrom(
  { ids, kind, by, channel, isPrivate }: LogDraft,
  { text }: LogReading,
  on: PublicationDate | undefined,
): InteractionDraft | undefined {
  if (!on) return undefined
  lastKind = kind
  const how = channel.trim()
  return {
    contactIds: [...ids],
    kind,
    on,
    text,
    isPrivate,
    ...(hasSides(kind) ? { by } : {}),
    ...(how ? { channel: how } : {}),
  }
}

/** True for what one of the two begins: an e-mail has a sender, a meeting has not. */
export function hasSides(kind: InteractionKind): boolean {
  return kind !== 'met' && kind !== 'event' && kind !== 'meeting'
}
