import type { CommandContext } from '../../src/commands/context.ts'
import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { ResourceRow } from '../../src/model/resourceRow.ts'
import type { Specialty } from '../../src/model/specialty.ts'
import type { FollowUps } from '../hooks/useFollowUps.ts'

/** What is to be read, the shortest first. */
export interface ReadingList {
  readonly total: number
  readonly shortest: readonly ResourceRow[]
  /** Captured by hand and put nowhere yet. */
  readonly unsorted: number
}

/** What the sections of Today are made from. */
export interface TodayContext {
  readonly db: LibraryDatabase
  readonly today: IsoDay
  /** Wall time now, in the user's zone: 2026-11-24T14:30. */
  readonly now: string
  /** The user's zone. */
  readonly zone: string
  readonly followUps: FollowUps
  readonly reading: ReadingList
  readonly specialties: ReadonlyMap<string, Specialty>
  perform(action: (context: CommandContext) => Promise<unknown>): Promise<void>
}
