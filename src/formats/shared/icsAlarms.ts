import type { KeptIcalendar } from '../../model/event.ts'
import { readDuration } from '../../model/isoDuration.ts'
import { dayInMs } from '../../model/wallTime.ts'
import { cleanText } from './cleanText.ts'
import type { IcsComponent } from './icsComponents.ts'
import { lineName, readProperty } from './icsLines.ts'
import { type IcsProblem, icsProblem } from './icsProblem.ts'

type KeptAlarms = NonNullable<KeptIcalendar['alarms']>

export interface Alarms {
  /** Minutes before the start, in the order of the file. */
  readonly reminders: readonly number[]
  readonly kept: KeptAlarms
  readonly problems: readonly IcsProblem[]
}

const mostAlarms = 50

/**
 * The alarms of an event: those that show or sound at a time before its start are reminders; others, such as mail
 * or a fixed date, are kept as they are for other programs. One that would run a program or open a file of this
 * machine is left out and told.
 */
export function readAlarms(component: IcsComponent): Alarms {
  const reminders: number[] = []
  const kept: { minutes?: number; lines: string[] }[] = []
  const problems: IcsProblem[] = []
  const alarms = component.inner.filter(({ name }) => name === 'VALARM')
  for (const [at, alarm] of alarms.entries()) {
    if (at >= mostAlarms || isUnsafe(alarm)) {
      problems.push(icsProblem('alarm-ignored', alarm.lines[0] ?? alarm.opening))
      continue
    }
    const minutes = minutesBefore(alarm)
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

function minutesBefore(alarm: IcsComponent): number | undefined {
  const find = (name: string) => {
    const line = alarm.lines.find((one) => lineName(one) === name)
    return line && readProperty(line)
  }
  const action = find('ACTION')?.values[0]?.toUpperCase()
  const trigger = find('TRIGGER')
  if (
    (action !== 'DISPLAY' && action !== 'AUDIO') ||
    trigger?.parameter('RELATED')?.toUpperCase() === 'END'
  ) {
    return undefined
  }
  const duration = readDuration(trigger?.values[0] ?? '')
  if (!duration) return undefined
  const minutes = -(duration.days * dayInMs + duration.ms) / 60_000
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= 5_256_000
    ? minutes || 0
    : undefined
}

/** True when our own alarm would say as much: what it shows is for the reader to word. */
function isPlain(alarm: IcsComponent): boolean {
  return (
    alarm.inner.length === 0 &&
    alarm.lines.every((line) => {
      const name = lineName(line)
      if (name === 'ACTION') return /DISPLAY/i.test(line.text)
      return name === 'TRIGGER' || name === 'DESCRIPTION'
    })
  )
}
