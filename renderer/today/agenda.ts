import { proxy, type Remote, wrap } from 'comlink'
import { create } from 'zustand'
import type { AgendaWorker } from '../workers/agendaWorker.ts'

interface AgendaState {
  /** Grows whenever a contact has changed; 0 until all are read. */
  readonly version: number
}

export const useAgendaState = create<AgendaState>(() => ({ version: 0 }))

let agenda: Remote<AgendaWorker> | undefined

/** The worker that knows who is due; started when it is first asked for, and then there for as long as the window is. */
export function agendaOf(databaseName: string): Remote<AgendaWorker> {
  if (agenda) return agenda
  const worker = new Worker(new URL('../workers/agendaWorker.ts', import.meta.url), {
    type: 'module',
    name: 'agenda',
  })
  const started = wrap<AgendaWorker>(worker)
  agenda = started
  void started.open(
    databaseName,
    proxy(() => useAgendaState.setState(({ version }) => ({ version: version + 1 }))),
  )
  return started
}
