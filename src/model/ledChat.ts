import type { PlannerEvent } from './event.ts'
import { type EventTime, wallOf } from './eventTime.ts'
import { dateText } from './wallTime.ts'

/** One chat or journal club that the user led. */
export interface LedChat {
  /** Of the event, and for one of a series its day as well. */
  readonly id: string
  readonly kind: 'chat' | 'journal-club'
  readonly title: string
  readonly topic: string
  readonly hashtag: string | undefined
  /** ISO day, by the clock of its hosts. */
  readonly day: string
}

/** What of an event the user led: itself, or the occurrences of a series that say so; none in the trash. */
export function ledChatsOf(event: PlannerEvent): LedChat[] {
  const { id, kind, deletedAt, recurrence } = event
  if (deletedAt || (kind !== 'chat' && kind !== 'journal-club')) return []
  const own = !recurrence && event.chat?.led ? [chatOf(event, event.start, { id, kind })] : []
  const ofSeries = event.changes
    .filter(({ chat, following }) => chat?.led && !following)
    .map((change) => {
      const at = change.start ?? change.of
      const { title = event.title, hashtag = event.hashtag, chat } = change
      return chatOf({ title, hashtag, chat }, at, { id: `${id}@${dayOf(change.of)}`, kind })
    })
  return [...own, ...ofSeries]
}

function chatOf(
  { title, hashtag, chat }: Pick<PlannerEvent, 'title' | 'hashtag' | 'chat'>,
  at: EventTime,
  named: Pick<LedChat, 'id' | 'kind'>,
): LedChat {
  return { ...named, title, topic: chat?.topic?.trim() ?? '', hashtag, day: dayOf(at) }
}

function dayOf(time: EventTime): string {
  return dateText(wallOf(time))
}
