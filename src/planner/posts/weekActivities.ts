import type { Draft } from '../../model/draft.ts'
import type { Interaction, InteractionKind } from '../../model/interaction.ts'
import type { EngagementKind } from '../../model/postingPlan.ts'
import { weekOf } from './postingSlots.ts'
import type { WeekActivity } from './weekBalance.ts'

const kindOf: Partial<Record<InteractionKind, EngagementKind>> = { comment: 'reply', event: 'chat' }

/**
 * What a week (from its Monday, in a zone) holds: a draft that was posted or is planned in it counts as one post, on
 * however many networks; a comment of one's own as a reply; an event as a chat.
 */
export function weekActivities(
  monday: string,
  zone: string,
  {
    planned,
    posted,
    interactions,
  }: {
    readonly planned: readonly Draft[]
    readonly posted: readonly Draft[]
    readonly interactions: readonly Pick<Interaction, 'kind' | 'by'>[]
  },
): WeekActivity[] {
  const out = posted.filter(({ published }) =>
    published.some(({ at }) => weekOf(at, zone) === monday),
  )
  const known = new Set(out.map(({ id }) => id))
  const toCome = planned.filter(({ id, published }) => !known.has(id) && published.length === 0)
  return [
    ...[...out, ...toCome].map((): WeekActivity => ({ kind: 'post' })),
    ...interactions.flatMap(({ kind, by }): WeekActivity[] => {
      const counted = kindOf[kind]
      return counted && (kind === 'event' || by !== 'them') ? [{ kind: counted }] : []
    }),
  ]
}
