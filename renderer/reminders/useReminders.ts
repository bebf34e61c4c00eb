import { useEffect, useState } from 'react'
import { markReminders } from '../../src/commands/markReminders.ts'
import type { ReminderSettings } from '../../src/model/reminderSettings.ts'
import { desktop } from '../desktop.ts'
import { useHasEvents } from '../hooks/useHasEvents.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { calendarOf, useCalendarState } from '../planner/calendarClient.ts'
import { useViewerZone } from '../planner/useCalendar.ts'
import { type Session, useSession } from '../session/session.ts'
import { noteFailure, tellFailure } from '../state/failures.ts'
import { useLayers } from '../state/layers.ts'
import { askRemindersAgain, useReminderState } from '../state/reminders.ts'
import { announceReminders } from './announceReminders.ts'
import { openReminder } from './openReminder.ts'

/** A start has more urgent things to do first. In ms, as all here. */
const pauseAtStart = 4_000
const longestPause = 15 * 60_000
const shortestPause = 1_000
const shippedSettings: ReminderSettings = {}
/** Shows what comes due while the program runs, and once what came due before. */
export function useReminders(): void {
  const session = useSession()
  const zone = useViewerZone()
  const settings = useSettings()?.reminders ?? shippedSettings
  const version = useCalendarState((state) => state.version)
  const turn = useReminderState((state) => state.turn)
  const awake = useAfterStart()
  const wanted = useIsWanted(settings)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever something in the calendar has changed
  useEffect(() => {
    if (!zone || !awake || !wanted) {
      useReminderState.setState({ listed: [] })
      return
    }
    const watch = watchReminders(session, zone, settings)
    return watch.stop
  }, [session, zone, settings, version, turn, awake, wanted])
  useBackgroundWish(settings)
  useEffect(() => {
    return desktop.on('notificationClicked', ({ id }) => {
      const clicked = useReminderState.getState().listed.find((reminder) => reminder.id === id)
      if (clicked) openReminder(clicked)
      else useLayers.getState().open({ kind: 'reminders' })
    })
  }, [])
}

function useAfterStart(): boolean {
  const [awake, setAwake] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setAwake(true), pauseAtStart)
    return () => clearTimeout(timer)
  }, [])
  return awake
}

/** Where there is nothing to be reminded of, the calendar's worker is not started for it. */
function useIsWanted({ off, records }: ReminderSettings): boolean {
  const hasEvents = useHasEvents()
  return off !== true && (hasEvents || records !== undefined)
}

function useBackgroundWish({ keepInTray = false, openAtLogin = false }: ReminderSettings): void {
  const known = useSettings() !== undefined
  useEffect(() => {
    if (known) desktop.setBackground({ keepInTray, openAtLogin }).catch(tellFailure)
  }, [known, keepInTray, openAtLogin])
}

function watchReminders(session: Session, zone: string, settings: ReminderSettings) {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    const calendar = await calendarOf(session.start.databaseName)
    const { listed, next } = await calendar.reminders({ now: Date.now(), zone, settings })
    if (stopped) return
    useReminderState.setState({ listed })
    const fresh = listed.filter((reminder) => reminder.fresh)
    const marked = await announceReminders(fresh, {
      zone,
      settings,
      markShown: (shown) => markReminders(session.context, shown, { state: 'shown' }),
    })
    if (marked) {
      askRemindersAgain()
      return
    }
    // What the system would not show stays unmarked and is tried again with the next look.
    if (stopped) return
    const wait = (next ?? Number.POSITIVE_INFINITY) - Date.now()
    timer = setTimeout(lookOn, Math.min(longestPause, Math.max(shortestPause, wait)))
  }
  const lookOn = () => {
    // The next look tries again; nobody can do anything about one that failed.
    look().catch((error: unknown) => {
      noteFailure(error)
      if (!stopped) timer = setTimeout(lookOn, longestPause)
    })
  }
  lookOn()
  return {
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
