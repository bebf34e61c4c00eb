import { type Weekday, weekdays } from '../../src/model/recurrenceRule.ts'
import { useSettings } from '../hooks/useSettings.ts'

/** The day a week begins on: the user's choice, else as the system has it, else Monday. */
export function useWeekStart(): Weekday {
  return useSettings()?.weekStart ?? weekStartOfSystem()
}

interface WithWeekInfo {
  /** 1 is Monday; not every engine tells it, and some by a method. */
  readonly weekInfo?: { readonly firstDay: number }
  readonly getWeekInfo?: () => { readonly firstDay: number }
}

function weekStartOfSystem(): Weekday {
  const locale = new Intl.Locale(navigator.language) as Intl.Locale & WithWeekInfo
  const firstDay = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1
  return weekdays[(firstDay + 6) % 7] ?? 'MO'
}
