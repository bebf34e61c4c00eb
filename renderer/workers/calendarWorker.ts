import { expose } from 'comlink'
import { followJournal } from '../../src/db/followJournal.ts'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { calendarRecords } from '../../src/db/queries/calendarRecords.ts'
import { lastSeq } from '../../src/db/queries/lastSeq.ts'
import { readableRows } from '../../src/db/rowSchemas.ts'
import type { EventKind } from '../../src/model/event.ts'
import type { ReminderSettings } from '../../src/model/reminderSettings.ts'
import { addDays, dateAt, datesFrom, windowOf } from '../../src/planner/calendarDays.ts'
import { calendarSources, itemOfOccurrence } from '../../src/planner/calendarItem.ts'
import { type CalendarPage, calendarPage } from '../../src/planner/calendarPage.ts'
import { type DueReminders, dueReminders } from '../../src/planner/dueReminders.ts'
import { occurrencesOfAll } from '../../src/planner/occurrencesBetween.ts'
import { eventSubjects, reminderWindow } from '../../src/planner/reminderSubjects.ts'
import { EventShelf } from '../planner/eventShelf.ts'
import { type DueFollowUp, followUpItems, recordItems } from '../planner/recordItems.ts'
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

/** Expands and lays out the calendar away from the drawing thread, and tells whenever something in it has changed. */
class CalendarWorker {
  #db: LibraryDatabase | undefined
  #shelf: EventShelf | undefined

  async open(databaseName: string, onChange: () => void): Promise<void> {
    const db = declareDatabase(databaseName)
    await db.open()
    const shelf = new EventShelf(db)
    const shown: ReadonlySet<string> = new Set(['events', ...calendarSources])
    followJournal(db, await lastSeq(db), (entries) => {
      shelf.take(entries)
      if (entries.some(({ table }) => shown.has(table))) onChange()
    })
    this.#db = db
    this.#shelf = shelf
  }

  async page(question: CalendarQuestion): Promise<CalendarPage> {
    const { first, last, zone } = question
    const dates = datesFrom(first, last)
    if (!this.#db || !this.#shelf) return calendarPage([], dates, question)
    const [events, records] = await Promise.all([
      this.#shelf.ofMonths(monthsOf(dates)),
      calendarRecords(this.#db, addDays(first, -2), addDays(last, 2)),
    ])
    const { from, to } = windowOf(dates, zone)
    const items = [
      ...occurrencesOfAll(events, from, to, { zone }).map((one) => itemOfOccurrence(one, zone)),
      ...recordItems(records, zone),
      ...followUpItems(question.followUps),
    ]
    return calendarPage(items, dates, question)
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

function monthsOf(dates: readonly string[]): string[] {
  return [...new Set(dates.map((date) => date.slice(0, 7)))]
}

export type { CalendarWorker }

expose(new CalendarWorker())
