import type { KeptIcalendar } from '../../model/event.ts'
import { comparable, type EventSpan, spanLength } from '../../model/eventSpan.ts'
import { readDuration } from '../../model/isoDuration.ts'
import { dayInMs, wallMs } from '../../model/wallTime.ts'
import { cleanText } from './cleanText.ts'
import type { IcsComponent } from './icsComponents.ts'
import { lineName, rawValue, readProperty } from './icsLines.ts'
import { type IcsProblem, icsProblem } from './icsProblem.ts'

type KeptAlarms = NonNullable<KeptIcalendar['alarms']>

export interface Alarms {
  /** Minutes before the start, in the order of the file; less than none are after it. */
  readonly reminders: readonly number[]
  readonly kept: KeptAlarms
  readonly problems: readonly IcsProblem[]
}

const mostAlarms = 50

/** What the alarms are of: an event's time, whether it repeats, and whether it is a task that was done. */
interface Alarmed {
  readonly span: EventSpan | undefined
  readonly repeats: boolean
  readonly done: boolean
}

/**
 * The alarms of an event: those that show or sound before or after its start or end, or once at a fixed time, are
 * reminders; others, such as mail, and those of what is done are kept as they are for other programs. One that would run
 * a program or open a file of this machine is left out and told.
 */
export function readAlarms(component: IcsComponent, alarmed: Alarmed): Alarms {
  const reminders: number[] = []
  const kept: { minutes?: number; lines: string[] }[] = []
  const problems: IcsProblem[] = []
  const alarms = component.inner.filter(({ name }) => name === 'VALARM')
  for (const [at, alarm] of alarms.entries()) {
    if (at >= mostAlarms || isUnsafe(alarm)) {
      problems.push(icsProblem('alarm-ignored', alarm.lines[0] ?? alarm.opening))
      continue
    }
    const minutes = alarmed.done ? undefined : minutesBefore(alarm, alarmed)
    const isNew = minutes !== undefined && !reminders.includes(minutes)
    if (isNew) reminders.push(minutes)
    if (isNew && isPlain(alarm)) continue
    const lines = alarm.lines.map(({ text }) => cleanText(text))
    kept.push({ ...(isNew ? { minutes } : {}), lines })
  }
  return { reminders, kept, problems }
}

function isUnsafe(alarm: IcsComponent): boolean {
  return alarm.lines.some((line) => {
    const property = readProperty(line)
    const value = property?.values[0]?.trim() ?? ''
    if (property?.name === 'ACTION') return /^PROCEDURE$/i.test(value)
    if (property?.name !== 'ATTACH') return false
    return /^(?:file|javascript|data|vbscript|smb):|^[\\/]/i.test(value)
  })
}

function minutesBefore(alarm: IcsComponent, { span, repeats }: Alarmed): number | undefined {
  const find = (name: string) => {
    const line = alarm.lines.find((one) => lineName(one) === name)
    return line && readProperty(line)
  }
  const action = find('ACTION')?.values[0]?.toUpperCase()
  const trigger = find('TRIGGER')
  if ((action !== 'DISPLAY' && action !== 'AUDIO') || !trigger) return undefined
  const duration = readDuration(rawValue(trigger.line))
  const isOfEnd = trigger.parameter('RELATED')?.toUpperCase() === 'END'
  const length = isOfEnd && span ? spanLength(span) : { days: 0, ms: 0 }
  const ms = duration
    ? -(duration.days * dayInMs + duration.ms) - (length.days * dayInMs + length.ms)
    : beforeStart(rawValue(trigger.line), span, repeats)
  const minutes = ms === undefined ? undefined : ms / 60_000
  return minutes !== undefined && Number.isInteger(minutes) && Math.abs(minutes) <= 5_256_000
    ? minutes || 0
    : undefined
}

/** How long before the start a fixed moment in UTC is; of a series, or of a day in no zone, nobody can tell. */
function beforeStart(
  value: string,
  span: EventSpan | undefined,
  repeats: boolean,
): number | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/i.exec(value.trim())
  if (!found || repeats || span?.start.kind !== 'zoned') return undefined
  const [, year, month, day, hour, minute, second] = found
  const at = wallMs(`${year}-${month}-${day}T${hour}:${minute}:${second}`)
  return Number.isNaN(at) ? undefined : comparable(span.start) - at
}

/** True when our own alarm would say as much: what it shows is for the reader to word. */
function isPlain(alarm: IcsComponent): boolean {
  return (
    alarm.inner.length === 0 &&
    alarm.lines.every((line) => {
      const name = lineName(line)
      if (name === 'ACTION') return /DISPLAY/i.test(line.text)
      // One of a fixed time, or of the end, stays what it is for other programs.
      if (name === 'TRIGGER') return !/;(?:VALUE=DATE-TIME|RELATED=END)/i.test(line.text)
      return name === 'DESCRIPTION'
    })
  )
}
