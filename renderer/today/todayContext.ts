import type { CommandContext } from '../../src/commands/context.ts'
import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { ResourceRow } from '../../src/model/resourceRow.ts'
import type { Specialty } from '../../src/model/specialty.ts'
import type { ListedFollowUp } from '../../src/planner/followUpList.ts'
import type { AgendaPeople } from '../workers/agendaWorker.ts'

/** What is to be read, the shortest first. */
export interface ReadingList {
  readonly total: number
  readonly shortest: readonly ResourceRow[]
}

/** What the sections of Today are made from. */
export interface TodayContext {
  readonly db: LibraryDatabase
  readonly today: IsoDay
  /** Wall time now, in the user's zone: 2026-11-24T14:30. */
  readonly now: string
  readonly followUps: readonly ListedFollowUp[]
  readonly people: AgendaPeople
  readonly reading: ReadingList
  readonly specialties: ReadonlyMap<string, Specialty>
  perform(action: (context: CommandContext) => Promise<unknown>): Promise<void>
}
