import { meetingsBetween } from '../../src/db/queries/meetings.ts'
import { openPromises } from '../../src/db/queries/openPromises.ts'
import { addDays, type IsoDay } from '../../src/model/isoDay.ts'
import type { DotHue } from '../../src/model/specialty.ts'
import { timeWords } from '../text/days.ts'
import { contactNames, shortName } from './contactNames.ts'
import { openList, openMeeting, openWrite } from './openPlaces.ts'
import type { TodayContext } from './todayContext.ts'

/** Something in the week strip. */
export interface WeekItem {
  readonly key: string
  readonly day: IsoDay
  /** Wall time, where it has one; such items come first in their day. */
  readonly time?: string
  readonly words: string
  /** The whole of it, for the tooltip and screen readers. */
  readonly full: string
  readonly hue: DotHue
  open(): void
}

/** Puts things into the week strip: those of `from` up to `to`, which is not included. */
export type WeekProvider = (
  context: TodayContext,
  from: IsoDay,
  to: IsoDay,
) => Promise<readonly WeekItem[]>

const meetings: WeekProvider = async ({ db }, from, to) => {
  const found = await meetingsBetween(db, from, to)
  const names = await contactNames(
    db,
    found.flatMap(({ contactIds }) => contactIds),
  )
  return found.map(({ id, at, contactIds }) => {
    const name = names.get(contactIds[0] ?? '') ?? 'Meeting'
    return {
      key: `meeting ${id}`,
      day: at.slice(0, 10),
      time: at.slice(11),
      words: shortName(name),
      full: `${timeWords(at)}, mentor meeting with ${name}`,
      hue: 'sand' as const,
      open: () => openMeeting(id),
    }
  })
}

/** Those of the days to come: who is due today stands below the strip, with the reason. */
const followUps: WeekProvider = async ({ followUps: { first }, today }, _from, to) =>
  first
    .filter(({ dueOn }) => dueOn > today && dueOn < to)
    .map(({ id, name, dueOn }) => ({
      key: `follow-up ${id}`,
      day: dueOn,
      words: shortName(name),
      full: `Write to ${name}`,
      hue: 'stone' as const,
      open: () => openWrite(id),
    }))

/** What the user promised, on the day it is due. */
const promises: WeekProvider = async ({ db }, from, to) => {
  const due = (await openPromises(db, addDays(to, -1))).filter(
    ({ by, due: day }) => by === 'me' && day !== undefined && day >= from,
  )
  const names = await contactNames(
    db,
    due.map(({ contactId }) => contactId),
  )
  return due.map(({ id, contactId, text, due: day = from }) => ({
    key: `promise ${id}`,
    day,
    words: text,
    full: `Promised to ${names.get(contactId) ?? 'someone removed'}: ${text}`,
    hue: 'rose' as const,
    open: () => openList('promises'),
  }))
}

/** Everything that puts something into the week strip. */
const weekProviders: readonly WeekProvider[] = [meetings, followUps, promises]

/** The seven days from today, each with what is in it. */
export async function weekOf(
  context: TodayContext,
): Promise<readonly { readonly day: IsoDay; readonly items: readonly WeekItem[] }[]> {
  const from = context.today
  const to = addDays(from, 7)
  const found = (
    await Promise.all(weekProviders.map((provide) => provide(context, from, to)))
  ).flat()
  return Array.from({ length: 7 }, (_, index) => {
    const day = addDays(from, index)
    const items = found
      .filter((item) => item.day === day)
      .sort((a, b) => (a.time ?? '99').localeCompare(b.time ?? '99'))
    return { day, items }
  })
}
