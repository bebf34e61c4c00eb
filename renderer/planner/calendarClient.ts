import { proxy, type Remote, wrap } from 'comlink'
import { create } from 'zustand'
import type { CalendarPage } from '../../src/planner/calendarPage.ts'
import type { CalendarWorker } from '../workers/calendarWorker.ts'

interface CalendarState {
  /** Grows whenever something in the calendar has changed. */
  readonly version: number
}

export const useCalendarState = create<CalendarState>(() => ({ version: 0 }))

/** Pages as they were last, to be drawn at once while they are asked for anew. */
const keptPages = new Map<string, CalendarPage>()
const mostKept = 8

/** The page that was last answered to a question; undefined where it was not asked. */
export function keptPage(question: string): CalendarPage | undefined {
  return keptPages.get(question)
}

export function keepPage(question: string, page: CalendarPage): void {
  keptPages.delete(question)
  keptPages.set(question, page)
  const [oldest] = keptPages.keys()
  if (keptPages.size > mostKept && oldest !== undefined) keptPages.delete(oldest)
}

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
    keptPages.clear()
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
