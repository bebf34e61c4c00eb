import { keepPromise } from '../../../src/commands/keepPromise.ts'
import { openPromises } from '../../../src/db/queries/openPromises.ts'
import type { ContactPromise } from '../../../src/model/interaction.ts'
import { addDays } from '../../../src/model/isoDay.ts'
import { dayWords, dueWords } from '../../text/days.ts'
import { count } from '../../text/en.ts'
import { todayText } from '../../text/today.ts'
import { contactNames } from '../contactNames.ts'
import { openList, openWrite } from '../openPlaces.ts'
import type { TodayContext } from '../todayContext.ts'
import type { SectionContent, TodayLine } from '../todayLine.ts'

const shown = 4
const daysAhead = 3

/** What the user promised and is due, or will be within three days. */
export async function promisesDue(context: TodayContext): Promise<SectionContent> {
  const { db, today } = context
  const soon = (await openPromises(db, addDays(today, daysAhead)))
    .filter(({ by }) => by === 'me')
    .sort((a, b) => (a.due ?? '').localeCompare(b.due ?? ''))
  const lines = await promiseLines(context, soon.slice(0, shown))
  return {
    lines,
    ...(soon.length > shown
      ? { more: { words: `Show all ${count(soon.length)}`, go: () => openList('promises') } }
      : {}),
  }
}

/** The lines of promises: to whom, since when, and Done. */
export async function promiseLines(
  { db, today, perform }: Pick<TodayContext, 'db' | 'today' | 'perform'>,
  promises: readonly ContactPromise[],
): Promise<TodayLine[]> {
  const names = await contactNames(
    db,
    promises.map(({ contactId }) => contactId),
  )
  return promises.map(({ id, contactId, text, due, madeOn }) => ({
    key: `promise ${id}`,
    when: due ? dueWords(due, today) : { words: 'No date', tone: 'plain' },
    title: text,
    detail: `To ${names.get(contactId) ?? 'someone removed'}, promised ${dayWords(madeOn, today)}`,
    urgent: due !== undefined && due <= today,
    actions: [
      {
        kind: 'do',
        words: todayText.done,
        run: () => void perform((context) => keepPromise(context, [id], today)),
      },
      { kind: 'do', words: todayText.write, key: 'W', run: () => openWrite(contactId) },
    ],
  }))
}
