import { proxy, type Remote, wrap } from 'comlink'
import { create } from 'zustand'
import type { CalendarWorker } from '../workers/calendarWorker.ts'

interface CalendarState {
  /** Grows whenever something in the calendar has changed. */
  readonly version: number
}

export const useCalendarState = create<CalendarState>(() => ({ version: 0 }))

interface Opened {
  readonly databaseName: string
  readonly worker: Worker
  readonly ready: Promise<Remote<CalendarWorker>>
}

let opened: Opened | undefined

/** The worker that lays out the calendar of a library; started when it is first asked for. */
export function calendarOf(databaseName: string): Promise<Remote<CalendarWorker>> {
  if (opened?.databaseName !== databaseName) {
    opened?.worker.terminate()
    opened = start(databaseName)
  }
  return opened.ready
}

function start(databaseName: string): Opened {
  const worker = new Worker(new URL('../workers/calendarWorker.ts', import.meta.url), {
    type: 'module',
    name: 'calendar',
  })
  const remote = wrap<CalendarWorker>(worker)
  const onChange = () => useCalendarState.setState(({ version }) => ({ version: version + 1 }))
  const ready = remote.open(databaseName, proxy(onChange)).then(() => remote)
  return { databaseName, worker, ready }
}
