import { expose } from 'comlink'
import { followJournal } from '../../src/db/followJournal.ts'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { calendarRecords } from '../../src/db/queries/calendarRecords.ts'
import { lastSeq } from '../../src/db/queries/lastSeq.ts'
import { allReviews } from '../../src/db/queries/presence.ts'
import { settings } from '../../src/db/queries/settings.ts'
import { readableRows } from '../../src/db/rowSchemas.ts'
import type { EventKind } from '../../src/model/event.ts'
import type { ReminderSettings } from '../../src/model/reminderSettings.ts'
import { addDays, dateAt, datesFrom, windowOf } from '../../src/planner/calendarDays.ts'
import {
  calendarSources,
  type Placed,
  placedItem,
  placedOccurrence,
} from '../../src/planner/calendarItem.ts'
import { type CalendarPage, calendarPage } from '../../src/planner/calendarPage.ts'
import { type DueReminders, dueReminders } from '../../src/planner/dueReminders.ts'
import { occurrencesBetween } from '../../src/planner/occurrencesBetween.ts'
import { eventSubjects, reminderWindow } from '../../src/planner/reminderSubjects.ts'
import {
  type PlannedPass,
  passesNotBegun,
  planFor,
} from '../../src/reputation/presence/seasonPlan.ts'
import { EventShelf } from '../planner/eventShelf.ts'
import { type DueFollowUp, followUpItems, passItems, recordItems } from '../planner/recordItems.ts'
import { recordSubjects } from '../reminders/recordSubjects.ts'

/** Days from `first` to `last`, both included, as they are in `zone`; kinds that are not shown, and items a day at most. */
export interface CalendarQuestion {
  readonly first: string
  readonly last: string
  readonly zone: string
  readonly hidden: readonly EventKind[]
  readonly most: number
  readonly followUps: readonly DueFollowUp[]
}

export interface ReminderQuestion {
  readonly now: number
  readonly zone: string
  readonly settings: ReminderSettings
}
/** Views kept expanded: the month, what is next, and those just left. */
const mostExpanded = 4

/** Expands and lays out the calendar away from the drawing thread, and tells whenever something in it has changed. */
class CalendarWorker {
  #db: LibraryDatabase | undefined
  #shelf: EventShelf | undefined
  readonly #expanded = new Map<string, readonly Placed[]>()

  async open(databaseName: string, onChange: () => void): Promise<void> {
    const db = declareDatabase(databaseName)
    await db.open()
    const shelf = new EventShelf(db)
    const shown: ReadonlySet<string> = new Set(['events', 'settings', ...calendarSources])
    followJournal(db, await lastSeq(db), (entries) => {
      shelf.take(entries)
      if (entries.some(({ table }) => table === 'events')) this.#expanded.clear()
      if (entries.some(({ table }) => shown.has(table))) onChange()
    })
    this.#db = db
    this.#shelf = shelf
  }

  async page(question: CalendarQuestion): Promise<CalendarPage> {
    const { first, last, zone, followUps } = question
    const dates = datesFrom(first, last)
    if (!this.#db) return calendarPage([], dates, question)
    const [events, records, passes] = await Promise.all([
      this.#eventsOn(dates, zone),
      calendarRecords(this.#db, addDays(first, -2), addDays(last, 2)),
      passesAhead(this.#db, zone),
    ])
    const others = [
      ...recordItems(records, zone),
      ...passItems(passes),
      ...followUpItems(followUps),
    ].map(placedItem)
    return calendarPage([...events, ...others], dates, question)
  }

  /** The events of some days; those of a view asked for again are kept until one changes. */
  async #eventsOn(dates: readonly string[], zone: string): Promise<readonly Placed[]> {
    const shelf = this.#shelf
    if (!shelf) return []
    const events = await shelf.ofMonths(monthsOf(dates))
    const view = `${dates[0]} ${dates.at(-1)} ${zone}`
    const known = this.#expanded.get(view)
    if (known) return known
    const { from, to } = windowOf(dates, zone)
    // In no order: the page puts each day into its own.
    const placed = events.flatMap((event) =>
      occurrencesBetween(event, from, to, { zone }).occurrences.map((one) =>
        placedOccurrence(one, zone),
      ),
    )
    if (this.#expanded.size >= mostExpanded) this.#expanded.clear()
    this.#expanded.set(view, placed)
    return placed
  }

  /** What came due and was not put away, and when the next one will. Instants in ms. */
  async reminders({ now, zone, settings }: ReminderQuestion): Promise<DueReminders> {
    const db = this.#db
    if (!db || !this.#shelf) return { listed: [], next: undefined }
    const { from, to } = reminderWindow(now)
    const [first, last] = [dateAt(from, zone), dateAt(to, zone)]
    const { records: minutes } = settings
    const [events, subjects, rows] = await Promise.all([
      this.#shelf.ofMonths(monthsOf(datesFrom(first, last))),
      minutes === undefined
        ? []
        : calendarRecords(db, first, last).then((records) => recordSubjects(records, minutes)),
      db.reminders.toArray(),
    ])
    const known = readableRows('reminders', rows).rows
    return dueReminders(
      [...eventSubjects(events, now, zone), ...subjects],
      new Map(known.map((row) => [row.id, row])),
      { now, zone, quiet: settings.quiet },
    )
  }
}

/** The passes of the coming season for which no review was begun. */
async function passesAhead(db: LibraryDatabase, zone: string): Promise<PlannedPass[]> {
  const plan = planFor(await settings(db), dateAt(Date.now(), zone), zone)
  return plan ? passesNotBegun(plan, await allReviews(db)) : []
}

function monthsOf(dates: readonly string[]): string[] {
  return [...new Set(dates.map((date) => date.slice(0, 7)))]
}

export type { CalendarWorker }

expose(new CalendarWorker())
