import { useEffect } from 'react'
import { useToday } from '../hooks/useToday.ts'
import { useSession } from '../session/session.ts'
import { useCalendarShown } from '../state/calendarShown.ts'
import { calendarOf, keepPage } from './calendarClient.ts'
import { rangeOf } from './plannerRange.ts'
import { questionOf, useViewerZone } from './useCalendar.ts'
import { useWeekStart } from './useWeekStart.ts'

/** After the start has its peace. */
const pause = 3_000

/** Reads the present month ahead where there is a calendar, so that its first opening is as quick as any. */
export function useWarmCalendar(): void {
  const { db, start } = useSession()
  const zone = useViewerZone()
  const weekStart = useWeekStart()
  const today = useToday()
  useEffect(() => {
    if (!zone) return
    const timer = setTimeout(() => {
      void warm().catch(() => undefined)
    }, pause)
    const warm = async () => {
      if ((await db.events.limit(1).count()) === 0) return
      const { first, last, most } = rangeOf('month', today, weekStart)
      const calendar = await calendarOf(start.databaseName)
      const { hidden } = useCalendarShown.getState()
      const page = await calendar.page({ first, last, zone, hidden, most, followUps: [] })
      keepPage(questionOf(first, last, most, hidden), page)
    }
    return () => clearTimeout(timer)
  }, [db, start.databaseName, zone, weekStart, today])
}
