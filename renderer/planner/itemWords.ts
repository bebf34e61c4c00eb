import type { CalendarItem } from '../../src/planner/calendarItem.ts'
import { dayWords, timeWords } from '../text/days.ts'
import { eventKindWords, hostTimeWords, plannerText, statusOfEvent } from '../text/planner.ts'

/** All there is to say of an item: its title, kind, time here and there, and what is not certain about it. */
export function itemWords(item: CalendarItem, today: string): string {
  const { title, kind, own, status, cancelled, location, unsure } = item
  return [
    title,
    eventKindWords[kind].one,
    whenWords(item, today),
    own && hostTimeWords(own),
    location,
    statusOfEvent(status, today),
    unsure,
    cancelled && plannerText.cancelled,
  ]
    .filter(Boolean)
    .join(', ')
}

/** `19:00`, `19:00 to 20:00`, `29 Nov to 3 Dec`; nothing for one whole day, which its place says. */
export function whenWords(item: CalendarItem, today: string): string {
  const { allDay, first, last, startWall, endWall } = item
  if (allDay) return first === last ? '' : `${dayWords(first, today)} to ${dayWords(last, today)}`
  if (startWall === endWall) return timeWords(startWall)
  const end = first === last ? '' : `${dayWords(last, today)}, `
  return `${timeWords(startWall)} to ${end}${timeWords(endWall)}`
}
