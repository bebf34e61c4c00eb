/** Measures the index of contacts at one size and prints the figures as JSON; run with `--expose-gc`: `measurePeople.ts 20000`. */
import type { Contact } from '../../src/model/contact.ts'
import { everyone, type PeopleView } from '../../src/model/peopleView.ts'
import { followUpRules, nextFollowUp } from '../../src/planner/cadence.ts'
import { ContactIndex } from '../../src/search/contactIndex.ts'
import { misspell, slips } from './misspell.ts'
import { peopleCorpus } from './peopleCorpus.ts'
import { pick, seededRandom } from './seededRandom.ts'

const rowsOnScreen = 40
const questions = 60
const rules = followUpRules({})

function milliseconds(act: () => void): number {
  const from = performance.now()
  act()
  return performance.now() - from
}

function heapInUse(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1_048_576
}

function setDue(index: ContactIndex, today: string): void {
  index.setDue({ today, dueOn: (row) => nextFollowUp(row, rules)?.dueOn })
}

/** Given and family name, the family name misspelt every second time; and what the field holds after each key. */
function asked(contacts: readonly Contact[]): { readonly id: string; readonly text: string }[] {
  const random = seededRandom(3)
  return Array.from({ length: questions }, (_, at) => {
    const { id, given = '', family = '' } = pick(contacts, random)
    const typed = at % 2 === 0 ? family : misspell(family, pick(slips, random), random)
    return { id, text: `${given} ${typed}`.toLowerCase() }
  })
}

function measure(size: number): Record<string, number> {
  const contacts = peopleCorpus(size)
  const heapBefore = heapInUse()
  const index = new ContactIndex(new Map())
  setDue(index, '2026-06-01')
  const build = milliseconds(() => index.put(contacts))
  const heap = heapInUse() - heapBefore
  const ask = (view: PeopleView) => {
    const answer = index.people(view)
    index.rows(answer.ids.slice(0, rowsOnScreen), view.text)
    return answer
  }
  const known = asked(contacts)
  const times = known
    .flatMap(({ text }) => Array.from(text, (_, at) => text.slice(0, at + 1)))
    .map((text) => milliseconds(() => ask({ ...everyone, text })))
    .sort((a, b) => a - b)
  const first = known.filter(({ id, text }) =>
    ask({ ...everyone, text })
      .ids.slice(0, 3)
      .includes(id),
  )
  const anotherDay = milliseconds(() => setDue(index, '2026-06-02'))
  const next = milliseconds(() => ask({ ...everyone, sort: 'next' }))
  const due = milliseconds(() => ask({ ...everyone, filters: { due: 'this-week' } }))
  const facets = milliseconds(() => index.facets())
  const saved = index.save()
  const loaded = new ContactIndex(new Map())
  setDue(loaded, '2026-06-01')
  const load = milliseconds(() => loaded.load(saved))
  return {
    p95_ms: times[Math.floor(times.length * 0.95)] ?? 0,
    max_ms: times.at(-1) ?? 0,
    first_three_rate: first.length / known.length,
    build_s: build / 1_000,
    load_ms: load,
    heap_mb: heap,
    another_day_ms: anotherDay,
    by_next_ms: next,
    due_filter_ms: due,
    facets_ms: facets,
  }
}

console.log(JSON.stringify(measure(Number(process.argv[2]))))
