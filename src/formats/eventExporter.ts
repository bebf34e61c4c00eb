import type { PlannerEvent } from '../model/event.ts'

/** What is to be exported: events in order. */
export interface EventSnapshot {
  readonly events: readonly PlannerEvent[]
  /** ISO 8601, UTC. */
  readonly exportedAt: string
  /** Notes, and what is prepared for a chat and kept of it, are private: left out unless this is true. */
  readonly withNotes: boolean
}

export interface EventExporter {
  readonly id: string
  readonly name: string
  readonly extension: string
  /** Same snapshot in, same text out, in pieces: no clock, no randomness, no database. */
  write(snapshot: EventSnapshot): Iterable<string>
}
