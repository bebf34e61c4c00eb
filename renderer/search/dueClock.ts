import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { settings } from '../../src/db/queries/settings.ts'
import { sameRow } from '../../src/db/sameRow.ts'
import { dayOfMoment } from '../../src/model/isoDay.ts'
import type { Settings } from '../../src/model/settings.ts'
import { followUpRules, nextFollowUp } from '../../src/planner/cadence.ts'
import type { DueRule } from '../../src/search/dueDates.ts'

const lookAgain = 30_000
const matters = ['cadenceRules', 'quietTimes', 'timeZone'] as const

/** Says who is due when, anew when the settings or the day change. */
export class DueClock {
  readonly #db: LibraryDatabase
  readonly #take: (rule: DueRule) => void
  #settings: Settings | undefined
  #today = ''

  constructor(db: LibraryDatabase, take: (rule: DueRule) => void) {
    this.#db = db
    this.#take = take
  }

  /** Reads the settings and says it for the first time, then whenever another day has begun. */
  async start(onNewDay: () => void): Promise<void> {
    await this.readSettings()
    setInterval(() => {
      if (this.#settings && todayIn(this.#settings) !== this.#today) {
        this.#say(this.#settings)
        onNewDay()
      }
    }, lookAgain)
  }

  /** To be called when the settings have changed; says it anew only where they matter. */
  async readSettings(): Promise<void> {
    const before = this.#settings
    const now = await settings(this.#db)
    this.#settings = now
    if (!before || matters.some((name) => !sameRow(before[name], now[name]))) this.#say(now)
  }

  #say(chosen: Settings): void {
    const rules = followUpRules(chosen)
    this.#today = todayIn(chosen)
    this.#take({
      today: this.#today,
      dueOn: (row) => nextFollowUp(row, rules)?.dueOn,
    })
  }
}

/** The day it is in the user's own time zone; in that of the computer where this runtime does not know theirs. */
function todayIn({ timeZone }: Settings): string {
  const now = new Date()
  try {
    return dayOfMoment(now, timeZone)
  } catch {
    return dayOfMoment(now)
  }
}
