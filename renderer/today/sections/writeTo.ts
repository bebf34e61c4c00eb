import { addDays } from '../../../src/model/isoDay.ts'
import type { ShownContact } from '../../../src/search/contactShape.ts'
import { dueWords } from '../../text/days.ts'
import { count } from '../../text/en.ts'
import { todayText } from '../../text/today.ts'
import { openList, openWrite } from '../openPlaces.ts'
import { reasonLine } from '../reasonLine.ts'
import type { TodayContext } from '../todayContext.ts'
import type { SectionContent, TodayLine } from '../todayLine.ts'

const shown = 5
const daysAhead = 3

/** Who is due, and who will be within three days: the longest overdue first, each with the reason to write. */
export async function writeTo(context: TodayContext): Promise<SectionContent> {
  const { followUps, today } = context
  const { due, first, ids } = followUps
  const soon = first.filter(({ dueOn }) => dueOn <= addDays(today, daysAhead))
  const lines = await Promise.all(soon.slice(0, shown).map((one) => followUpLine(context, one)))
  return {
    lines,
    hint: due > 0 ? `${count(due)} due` : 'soon',
    ...(ids.length > lines.length
      ? { more: { words: `Show all ${count(ids.length)}`, go: () => openList('follow-ups') } }
      : {}),
  }
}

/** The line of one follow-up. */
export async function followUpLine(
  { db, today }: Pick<TodayContext, 'db' | 'today'>,
  { id, name, dueOn, lastInteractionOn }: ShownContact,
): Promise<TodayLine> {
  return {
    key: `follow-up ${id}`,
    when: dueWords(dueOn, today),
    title: name,
    detail: await reasonLine(db, id, today, lastInteractionOn),
    urgent: dueOn <= today,
    actions: [
      { kind: 'do', words: todayText.write, key: 'W', run: () => openWrite(id) },
      { kind: 'later', contactId: id },
    ],
  }
}
