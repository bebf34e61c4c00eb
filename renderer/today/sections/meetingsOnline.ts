import { eventsOfMonths } from '../../../src/db/queries/eventsOfMonths.ts'
import { everyMonth } from '../../../src/model/eventKeys.ts'
import { dateMs, dayInMs, wallMs, wallText } from '../../../src/model/wallTime.ts'
import { instantAt, wallAt } from '../../../src/model/zoneTime.ts'
import { type JoinLink, joinLinkOf } from '../../../src/planner/joinLink.ts'
import { type Occurrence, occurrenceFields } from '../../../src/planner/occurrence.ts'
import { occurrencesOfAll } from '../../../src/planner/occurrencesBetween.ts'
import { desktop } from '../../desktop.ts'
import { tellFailure } from '../../state/failures.ts'
import { showEvent } from '../../state/showEvent.ts'
import { timeWords } from '../../text/days.ts'
import { eventKindWords } from '../../text/planner.ts'
import { todayText } from '../../text/today.ts'
import type { TodayContext } from '../todayContext.ts'
import type { SectionContent, TodayLine } from '../todayLine.ts'

/** Today's events that are held online and not over, each with the way in. */
export async function meetingsOnline({
  db,
  today,
  now,
  zone,
}: TodayContext): Promise<SectionContent> {
  const events = await eventsOfMonths(db, [today.slice(0, 7), everyMonth])
  const from = instantAt(zone, wallMs(`${now.slice(0, 16)}:00`))
  const to = instantAt(zone, dateMs(today) + dayInMs)
  const joinable = events.filter((event) =>
    [event, ...event.changes].some((each) => joinLinkOf(each)),
  )
  const lines = occurrencesOfAll(joinable, from, to, { zone }).flatMap((occurrence) => {
    const join = linkOf(occurrence)
    return join ? [lineOf(occurrence, join, zone)] : []
  })
  return { lines }
}

function linkOf(occurrence: Occurrence): JoinLink | undefined {
  if (occurrence.cancelled) return undefined
  const { event, change } = occurrence
  return joinLinkOf({
    ...occurrenceFields(occurrence),
    icalendar: change?.icalendar ?? event.icalendar,
  })
}

function lineOf(occurrence: Occurrence, join: JoinLink, zone: string): TodayLine {
  const { event, original, startsAt, allDay } = occurrence
  return {
    key: `online ${event.id} ${original}`,
    when: {
      words: allDay ? todayText.allDay : timeWords(wallText(wallAt(zone, startsAt))),
      tone: 'due',
    },
    title: occurrenceFields(occurrence).title,
    detail: [eventKindWords[event.kind].one, join.service].filter(Boolean).join(' · '),
    urgent: true,
    actions: [
      {
        kind: 'do',
        words: todayText.join,
        run: () => void desktop.openExternal(join.url).catch(tellFailure),
      },
      { kind: 'do', words: todayText.openEvent, run: () => showEvent(event.id) },
    ],
  }
}
