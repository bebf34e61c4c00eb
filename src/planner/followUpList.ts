import type { IsoDay } from '../model/isoDay.ts'
import { type FollowUpFacts, type FollowUpRules, nextFollowUp } from './cadence.ts'

/** What the list of follow-ups needs of a contact. */
export interface FollowUpContact extends FollowUpFacts {
  readonly id: string
  readonly name: string
}

/** A contact with the day of the next follow-up. */
export interface ListedFollowUp {
  readonly id: string
  readonly name: string
  readonly dueOn: IsoDay
  readonly lastInteractionOn?: IsoDay | undefined
}

/** Who is due by a day, the longest overdue first, then by name. */
export function followUpList(
  contacts: Iterable<FollowUpContact>,
  rules: FollowUpRules,
  by: IsoDay,
): ListedFollowUp[] {
  const due: ListedFollowUp[] = []
  for (const contact of contacts) {
    const next = nextFollowUp(contact, rules)
    if (!next || next.dueOn > by) continue
    const { id, name, lastInteractionOn } = contact
    due.push({ id, name, dueOn: next.dueOn, lastInteractionOn })
  }
  return due.sort(byDayAndName)
}

/** Days and names in the order of their code units: a list of thousands is put in order in milliseconds. */
function byDayAndName(a: ListedFollowUp, b: ListedFollowUp): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.id < b.id ? -1 : 1
}
