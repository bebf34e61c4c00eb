import { contactRoles } from '../../src/model/contact.ts'
import { addDays } from '../../src/model/isoDay.ts'
import { followUpRules } from '../../src/planner/cadence.ts'
import { type FollowUpContact, followUpList } from '../../src/planner/followUpList.ts'
import type { BenchPart } from './benchPart.ts'
import { pick, seededRandom } from './seededRandom.ts'

const contacts = 20_000
const runs = 30
const today = '2026-11-23'

/** The overdue list over 20,000 contacts, each with a role, some with tags, own rhythms, snoozes and quiet weeks. */
export const peoplePart: BenchPart = async () => {
  const people = inventedPeople()
  const rules = followUpRules({
    cadenceRules: undefined,
    quietTimes: [
      { from: '2026-12-19', to: '2027-01-03' },
      { from: '2026-11-26', to: '2026-11-29' },
    ],
  })
  const times: number[] = []
  let due = 0
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    due = followUpList(people, rules, today).length
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  return {
    'people.overdue_ms': times[Math.floor(runs / 2)] ?? 0,
    'people.overdue_p95_ms': times[Math.floor(runs * 0.95)] ?? 0,
    'people.overdue_of_20k': due,
  }
}

function inventedPeople(): FollowUpContact[] {
  const random = seededRandom(7)
  return Array.from({ length: contacts }, (_, index) => ({
    id: `contact-${index}`,
    name: `Person ${Math.floor(random() * contacts)}`,
    roles: [pick(contactRoles, random)],
    tags: random() < 0.2 ? ['conference'] : [],
    savedAt: `${addDays(today, -Math.floor(random() * 900))}T08:00:00.000Z`,
    ...(random() < 0.7 ? { lastInteractionOn: addDays(today, -Math.floor(random() * 400)) } : {}),
    ...(random() < 0.1 ? { cadence: { every: 3, unit: 'month' as const } } : {}),
    ...(random() < 0.1 ? { snoozedUntil: addDays(today, Math.floor(random() * 60) - 20) } : {}),
  }))
}
