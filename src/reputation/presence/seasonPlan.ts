import seasonsFile from '../../../resources/application-seasons.json' with { type: 'json' }
import { addDays, dayNumber, dayOfMoment, type IsoDay } from '../../model/isoDay.ts'
import {
  applicationSeasonsSchema,
  type DayRule,
  type SeasonDay,
  type SeasonEventId,
  type SeasonService,
} from '../../model/presenceChecklist.ts'
import type { Review } from '../../model/review.ts'
import type { Settings } from '../../model/settings.ts'
import { wallMs } from '../../model/wallTime.ts'
import { instantAt } from '../../model/zoneTime.ts'

/** The services one applies through, with the days of their seasons. */
export const seasonServices: readonly SeasonService[] =
  applicationSeasonsSchema.parse(seasonsFile).services

/** A pass through the checklist that a season asks for. */
export interface PlannedPass {
  readonly kind: 'full' | 'light'
  /** What it comes before. */
  readonly before: SeasonEventId
  /** The day of that event where the user is. */
  readonly eventOn: IsoDay
  /** That day by the calendar of the service. */
  readonly serviceDay: IsoDay
  /** Who says so: it was published, the user corrected it, or it follows from the rule of earlier years. */
  readonly told: 'published' | 'own' | 'rule'
  /** From when on it is offered, and the last day to finish it. */
  readonly opensOn: IsoDay
  readonly dueOn: IsoDay
}

export interface SeasonPlan {
  readonly serviceId: string
  readonly service: string
  /** The year residency begins in. */
  readonly season: number
  readonly passes: readonly PlannedPass[]
}

/** A full pass ends this many days before submission opens; it is offered four weeks earlier. */
const fullDaysBefore = 14
const fullOpensBefore = 42
/** A light pass ends the day before its event, and is offered two weeks earlier. */
const lightOpensBefore = 14

/** The passes of a season: all of it two weeks before submission opens, lightly before interviews and rank lists. */
export function seasonPlan(
  service: SeasonService,
  season: number,
  zone: string,
  own: readonly SeasonDay[] = [],
): SeasonPlan {
  const passes = service.events.map((event): PlannedPass => {
    const known = service.known.find((day) => day.season === season && day.event === event.id)
    const year = event.yearBefore ? season - 1 : season
    const corrected = own.find(
      (day) => day.service === service.id && day.season === season && day.event === event.id,
    )
    const date = corrected?.date ?? known?.date ?? dayOfRule(year, event.rule)
    const instant = instantAt(service.zone, wallMs(`${date}T${event.time}:00`))
    const eventOn = dayOfMoment(new Date(instant), zone)
    const isFull = event.id === 'submission-opens'
    const [opens, due] = isFull ? [fullOpensBefore, fullDaysBefore] : [lightOpensBefore, 1]
    return {
      kind: isFull ? 'full' : 'light',
      before: event.id,
      eventOn,
      serviceDay: date,
      told: corrected ? 'own' : known ? 'published' : 'rule',
      opensOn: addDays(eventOn, -opens),
      dueOn: addDays(eventOn, -due),
    }
  })
  return { serviceId: service.id, service: service.name, season, passes }
}

/** The season whose last event has not passed yet on a day. */
export function seasonAt(
  service: SeasonService,
  today: IsoDay,
  zone: string,
  own: readonly SeasonDay[] = [],
): number {
  let season = Number(today.slice(0, 4))
  const lastDay = () =>
    seasonPlan(service, season, zone, own)
      .passes.map(({ eventOn }) => eventOn)
      .sort()
      .at(-1) ?? ''
  while (lastDay() < today) season += 1
  return season
}

function dayOfRule(year: number, rule: DayRule): IsoDay {
  const month = `${String(year).padStart(4, '0')}-${String(rule.month).padStart(2, '0')}`
  if ('day' in rule) return `${month}-${String(rule.day).padStart(2, '0')}`
  const first: IsoDay = `${month}-01`
  // Day 0 of the count, 1970-01-01, was a Thursday: ISO weekday 4.
  const weekday = ((((dayNumber(first) + 3) % 7) + 7) % 7) + 1
  return addDays(first, ((rule.weekday - weekday + 7) % 7) + (rule.nth - 1) * 7)
}

/** The plan of the coming season for a user; undefined for one who does not apply. `zone` stands in where none is set. */
export function planFor(
  settings: Pick<Settings, 'stage' | 'applicationService' | 'timeZone' | 'seasonDays'> | undefined,
  today: IsoDay,
  zone: string,
): SeasonPlan | undefined {
  if (settings?.stage !== 'applying' && settings?.stage !== 'clerkships') return undefined
  const service =
    seasonServices.find(({ id }) => id === settings.applicationService) ?? seasonServices[0]
  const here = settings.timeZone ?? zone
  const own = settings.seasonDays ?? []
  return service && seasonPlan(service, seasonAt(service, today, here, own), here, own)
}

/** The passes to be done by now: opened, not past their event, and no review of their kind begun since. */
export function passesDue(
  plan: SeasonPlan | undefined,
  reviews: readonly Pick<Review, 'kind' | 'openedOn'>[],
  today: IsoDay,
): PlannedPass[] {
  if (!plan) return []
  return passesNotBegun(plan, reviews).filter(
    ({ opensOn, eventOn }) => opensOn <= today && today < eventOn,
  )
}

/** The passes for which no review of their kind, or of all, was begun since they were offered. */
export function passesNotBegun(
  { passes }: SeasonPlan,
  reviews: readonly Pick<Review, 'kind' | 'openedOn'>[],
): PlannedPass[] {
  return passes.filter(
    ({ kind, opensOn }) =>
      !reviews.some(
        (review) => (review.kind === kind || review.kind === 'full') && review.openedOn >= opensOn,
      ),
  )
}
