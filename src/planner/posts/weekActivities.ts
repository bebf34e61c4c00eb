import type { Draft } from '../../model/draft.ts'
import type { Interaction, InteractionKind } from '../../model/interaction.ts'
import type { EngagementKind } from '../../model/postingPlan.ts'
import { weekOf } from './postingSlots.ts'
import type { WeekActivity } from './weekBalance.ts'

const kindOf: Partial<Record<InteractionKind, EngagementKind>> = { comment: 'reply', event: 'chat' }

/**
 * What a week (from its Monday, in a zone) holds: a draft that was posted or is planned in it counts as one post, on
 * however many networks; a comment of one's own as a reply; a chat or journal club of the calendar as a chat, and so
 * does an event that was logged, unless it is the same day's.
 */
export function weekActivities(
  monday: string,
  zone: string,
  {
    planned,
    posted,
    interactions,
    chatDays,
  }: {
    readonly planned: readonly Draft[]
    readonly posted: readonly Draft[]
    readonly interactions: readonly Pick<Interaction, 'kind' | 'by' | 'day'>[]
    /** The ISO day of each chat and journal club of the calendar. */
    readonly chatDays: readonly string[]
  },
): WeekActivity[] {
  const out = posted.filter(({ published }) =>
    published.some(({ at }) => weekOf(at, zone) === monday),
  )
  const known = new Set(out.map(({ id }) => id))
  const toCome = planned.filter(({ id, published }) => !known.has(id) && published.length === 0)
  return [
    ...[...out, ...toCome].map((): WeekActivity => ({ kind: 'post' })),
    ...chatDays.map((): WeekActivity => ({ kind: 'chat' })),
    ...notInCalendar(interactions, chatDays).flatMap(({ kind, by }): WeekActivity[] => {
      const counted = kindOf[kind]
      return counted && (kind === 'event' || by !== 'them') ? [{ kind: counted }] : []
    }),
  ]
}

/** What was logged, without an event for each chat the calendar has on its day. */
function notInCalendar<I extends Pick<Interaction, 'kind' | 'day'>>(
  interactions: readonly I[],
  chatDays: readonly string[],
): I[] {
  const left = [...chatDays]
  return interactions.filter(({ kind, day }) => {
    const at = kind === 'event' ? left.indexOf(day) : -1
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
