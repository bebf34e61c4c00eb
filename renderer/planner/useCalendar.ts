import { useEffect, useState } from 'react'
import { sameRow } from '../../src/db/sameRow.ts'
import type { EventKind } from '../../src/model/event.ts'
import type { CalendarPage } from '../../src/planner/calendarPage.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useSession } from '../session/session.ts'
import { zoneOfThisComputer } from '../settings/timeZones.ts'
import { useCalendarShown } from '../state/calendarShown.ts'
import { tellFailure } from '../state/failures.ts'
import { calendarOf, keepPage, keptPage, useCalendarState } from './calendarClient.ts'
import type { DueFollowUp } from './recordItems.ts'

const nobody: readonly DueFollowUp[] = []

/** The zone the calendar is shown in: the user's own, else this computer's; undefined until the settings are read. */
export function useViewerZone(): string | undefined {
  const settings = useSettings()
  return settings && (settings.timeZone ?? zoneOfThisComputer())
}

/**
 * Some days of the calendar, kept up to date; undefined while the first are read. While others are read, those before
 * stay. At most `most` items are given of a day.
 */
export function useCalendar(first: string, last: string, most: number): CalendarPage | undefined {
  const { start } = useSession()
  const zone = useViewerZone()
  const hidden = useCalendarShown((state) => state.hidden)
  const version = useCalendarState((state) => state.version)
  const followUps = useDueBetween(first, last)
  const question = questionOf(first, last, most, hidden)
  const [page, setPage] = useState(() => keptPage(question))
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever something in it has changed
  useEffect(() => {
    if (!zone) return
    let current = true
    calendarOf(start.databaseName)
      .then((calendar) => calendar.page({ first, last, zone, hidden, most, followUps }))
      .then((answer) => {
        keepPage(question, answer)
        // The same again would draw hundreds of parts anew.
        if (current) setPage((before) => (sameRow(before, answer) ? before : answer))
      })
      .catch(tellFailure)
    return () => {
      current = false
    }
  }, [start.databaseName, first, last, zone, hidden, most, followUps, version])
  return page
}

/** What a page is kept under. */
export function questionOf(
  first: string,
  last: string,
  most: number,
  hidden: readonly EventKind[],
): string {
  return [first, last, most, ...hidden].join(' ')
}

/** Whose follow-up is due between two days; nobody until the contacts are read. */
export function useDueBetween(first: string, last: string): readonly DueFollowUp[] {
  const { search } = useSession()
  const { version, ready } = useIndexState()
  const [due, setDue] = useState(nobody)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever the index has changed
  useEffect(() => {
    if (!ready) return
    let current = true
    void search.dueBetween(first, last).then((found) => {
      if (current) setDue((before) => (before.length + found.length === 0 ? before : found))
    })
    return () => {
      current = false
    }
  }, [search, first, last, version, ready])
  return due
}
