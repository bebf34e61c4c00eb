import { everyone } from '../../src/model/peopleView.ts'
import { followUpRules, nextFollowUp } from '../../src/planner/cadence.ts'
import { ContactIndex } from '../../src/search/contactIndex.ts'
import type { BenchPart } from './benchPart.ts'
import { peopleCorpus } from './peopleCorpus.ts'

const contacts = 20_000
const runs = 30

/**
 * The overdue list over 20,000 contacts as Today asks for it: put in order, narrowed to those overdue, the first rows
 * taken; and the same on the first question of a day, when everyone is due anew. Milliseconds.
 */
export const peoplePart: BenchPart = async () => {
  const index = new ContactIndex(new Map())
  index.put(peopleCorpus(contacts))
  const rules = followUpRules({
    quietTimes: [
      { from: '2026-12-19', to: '2027-01-03' },
      { from: '2026-11-26', to: '2026-11-29' },
    ],
  })
  const ask = () => {
    const answer = index.people({ ...everyone, sort: 'next', filters: { due: 'overdue' } })
    index.rows(answer.ids.slice(0, 40), '')
    return answer.ids.length
  }
  const anotherDay: number[] = []
  const asked: number[] = []
  let due = 0
  for (let run = 0; run < runs; run += 1) {
    const today = `2026-06-${String(run + 1).padStart(2, '0')}`
    anotherDay.push(
      milliseconds(() => {
        index.setDue({ today, dueOn: (row) => nextFollowUp(row, rules)?.dueOn })
        due = ask()
      }),
    )
    asked.push(milliseconds(ask))
  }
  return {
    'people.overdue_ms': at(asked, 0.5),
    'people.overdue_p95_ms': at(asked, 0.95),
    'people.overdue_new_day_ms': at(anotherDay, 0.5),
    'people.overdue_of_20k': due,
  }
}

function milliseconds(act: () => unknown): number {
  const began = performance.now()
  act()
  return performance.now() - began
}

function at(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
}
