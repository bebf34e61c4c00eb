import { dateTime, type EventTime, floatingTime, zonedTime } from '../../model/eventTime.ts'
import { wallMs, wallText } from '../../model/wallTime.ts'
import { type DateOrder, readLocalDate } from './localDate.ts'

const clock =
  /(?:^|[T\s,])(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?)?\s?([ap])?\.?(?:m\b\.?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i

/**
 * A moment from the cells of a table: a day, and a time beside it or in a cell of its own (`9:00 AM`, `21:00`). Without a
 * time it is a whole day; with an offset it is an instant; else it is at that time wherever one is.
 */
export function cellTime(day: string, time: string, order: DateOrder): EventTime | undefined {
  const date = readLocalDate(day, order)
  if (date?.precision !== 'day') return undefined
  const words = time.trim() || behindDay(day)
  if (words === '') return dateTime(date.value)
  const found = clock.exec(words)
  const wall = found && wallOfClock(date.value, found)
  if (!wall) return undefined
  const offset = found?.[5]
  return offset === undefined ? floatingTime(wall) : zonedTime(inUtc(wall, offset), 'UTC')
}

/** What stands behind the day in its cell, where that is a time. */
function behindDay(day: string): string {
  return /[T\s](\d{1,2}[:.]\d{2}.*|\d{1,2}\s?[ap]\.?m\.?)$/i.exec(day.trim())?.[1] ?? ''
}

function wallOfClock(
  date: string,
  [, hour = '', minute = '00', second = '00', half]: RegExpExecArray,
) {
  const twelve = half?.toLowerCase()
  if (twelve && Number(hour) > 12) return undefined
  const hours = twelve ? (Number(hour) % 12) + (twelve === 'p' ? 12 : 0) : Number(hour)
  const wall = `${date}T${String(hours).padStart(2, '0')}:${minute}:${second}`
  return Number.isNaN(wallMs(wall)) ? undefined : wall
}

/** A wall time at an offset such as `-05:00`, as that of UTC. */
export function inUtc(wall: string, offset: string): string {
  const found = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(offset)
  if (!found) return wall
  const [, sign, hours, minutes, seconds = '0'] = found
  const ms = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000
  return wallText(wallMs(wall) + (sign === '-' ? ms : -ms))
}
