import { useLiveQuery } from 'dexie-react-hooks'
import { useSession } from '../session/session.ts'
import { zoneOfThisComputer } from '../settings/timeZones.ts'
import type { TodayContext } from '../today/todayContext.ts'
import type { SectionContent } from '../today/todayLine.ts'
import { type TodaySection, todaySections } from '../today/todaySections.ts'
import { type WeekItem, weekOf } from '../today/weekProviders.ts'
import { useDo } from './useDo.ts'
import { useFollowUps } from './useFollowUps.ts'
import { useReadingList } from './useReadingList.ts'
import { useSettings } from './useSettings.ts'
import { useSpecialties } from './useSpecialties.ts'

export interface TodayPage {
  readonly today: string
  readonly sections: readonly { readonly section: TodaySection; readonly content: SectionContent }[]
  readonly week: readonly { readonly day: string; readonly items: readonly WeekItem[] }[]
}

/** Everything on Today, kept up to date; undefined until all of it is read. */
export function useTodayPage(): TodayPage | undefined {
  const { db } = useSession()
  const followUps = useFollowUps()
  const reading = useReadingList()
  const { byId: specialties } = useSpecialties()
  const zone = useSettings()?.timeZone
  const perform = useDo()
  return useLiveQuery(async () => {
    if (!followUps || !reading) return undefined
    const { today } = followUps
    const now = wallTime(new Date(), zone)
    const context: TodayContext = {
      db,
      today,
      now,
      zone: zone ?? zoneOfThisComputer(),
      followUps,
      reading,
      specialties,
      perform,
    }
    const [week, ...contents] = await Promise.all([
      weekOf(context),
      ...todaySections.map(({ load }) => load(context)),
    ])
    const sections = todaySections.map((section, index) => ({
      section,
      content: contents[index] ?? { lines: [] },
    }))
    return { today, week, sections }
  }, [db, followUps, reading, specialties, zone, perform])
}

/** A moment as wall time in a zone: 2026-11-24T14:30. */
function wallTime(moment: Date, timeZone: string | undefined): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    ...(timeZone ? { timeZone } : {}),
    dateStyle: 'short',
    timeStyle: 'short',
  })
  return format.format(moment).replace(' ', 'T')
}
