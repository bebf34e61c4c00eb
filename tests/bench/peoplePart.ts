import { everyone } from '../../src/model/peopleView.ts'
import { followUpRules, nextFollowUp } from '../../src/planner/cadence.ts'
import { ContactIndex } from '../../src/search/contactIndex.ts'
import type { BenchPart } from './benchPart.ts'
import { peopleCorpus } from './peopleCorpus.ts'

const contacts = 20_000
const runs = 30

/**
 * The overdue list over 20,000 contacts as Today asks for it: on another day each time, so that everyone is due anew,
 * put in order, narrowed to those overdue, and the first rows taken. Milliseconds.
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
  const times: number[] = []
  let due = 0
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    const today = `2026-06-${String(run + 1).padStart(2, '0')}`
    index.setDue({ today, dueOn: (row) => nextFollowUp(row, rules)?.dueOn })
    const answer = index.people({ ...everyone, sort: 'next', filters: { due: 'overdue' } })
    index.rows(answer.ids.slice(0, 40), '')
    times.push(performance.now() - began)
    due = answer.ids.length
  }
  times.sort((a, b) => a - b)
  return {
    'people.overdue_ms': times[Math.floor(runs / 2)] ?? 0,
    'people.overdue_p95_ms': times[Math.floor(runs * 0.95)] ?? 0,
    'people.overdue_of_20k': due,
  }
}
