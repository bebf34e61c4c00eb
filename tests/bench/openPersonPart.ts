import type { Contact } from '../../src/model/contact.ts'
import { contactDay, type Interaction, interactionKinds } from '../../src/model/interaction.ts'
import { addDays } from '../../src/model/isoDay.ts'
import { launchApp, type RunningApp } from '../e2e/support/launchApp.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { PeoplePage } from '../e2e/support/pages/PeoplePage.ts'
import { putRows } from '../e2e/support/putRows.ts'
import type { BenchPart } from './benchPart.ts'
import { peopleCorpus } from './peopleCorpus.ts'
import { pick, seededRandom } from './seededRandom.ts'

const contacts = 20_000
const interactions = 100_000
/** Said with each of the two busiest. */
const withOne = 5_000
const busy = ['Xerxes', 'Yolanda']
const opened = 40

/**
 * Opening a person in the built program among 20,000 with 100,000 interactions: from the key that moves to them until
 * name, promises and timeline stand there; in milliseconds, over forty people and for two with 5,000 interactions each.
 */
export const openPersonPart: BenchPart = async () => {
  const first = await launchApp()
  await new LibraryPage(first.page).startEmpty()
  await putPeople(first)
  const app = await first.relaunch()
  const { page } = app
  const people = new PeoplePage(page)
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^People/ })
    .click()
  await people.count('20,000 people').waitFor({ timeout: 120_000 })
  await people.list.focus()
  const times = await timesToOpen(app, Array<Key>(opened).fill('ArrowDown'))
  await people.search('quillfeather')
  await people
    .section('Timeline')
    .getByText(/^5,0\d\d$/)
    .waitFor()
  await people.toList()
  const toAndFro = Array.from({ length: 10 }, (_, at): Key => (at % 2 ? 'ArrowUp' : 'ArrowDown'))
  const busiest = await timesToOpen(app, toAndFro)
  await app.close()
  return {
    'people.open_ms': at(times, 0.5),
    'people.open_p95_ms': at(times, 0.95),
    'people.open_busiest_ms': at(busiest, 0.5),
  }
}

type Key = 'ArrowDown' | 'ArrowUp'

function at(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
}

async function putPeople({ page }: RunningApp): Promise<void> {
  const random = seededRandom(11)
  const corpus = peopleCorpus(contacts).map((contact, place) =>
    place < busy.length ? named(contact, busy[place] ?? '') : contact,
  )
  const ids = corpus.map(({ id }) => id)
  const said = Array.from({ length: interactions }, (_, place): Interaction => {
    const id = ids[Math.floor(place / withOne)]
    const contactId = place < withOne * busy.length && id ? id : pick(ids, random)
    const day = addDays('2026-11-20', -Math.floor(random() * 1_500))
    return {
      id: `said-${place}`,
      contactIds: [contactId],
      contactDays: [contactDay(contactId, day)],
      kind: pick(interactionKinds, random),
      on: { value: day, precision: 'day' },
      day,
      text: 'Spoke about the poster, the second figure and the dates for January.',
      isPrivate: true,
      createdAt: '2026-11-20T00:00:00.000Z',
      changedAt: '2026-11-20T00:00:00.000Z',
    }
  })
  await putRows(page, 'contacts', corpus)
  await putRows(page, 'interactions', said)
}

function named(contact: Contact, given: string): Contact {
  return { ...contact, name: `${given} Quillfeather`, family: 'Quillfeather', given }
}

/** Moves in the list by keys; each wait ends when the next person is whole. */
async function timesToOpen({ page }: RunningApp, keys: readonly Key[]): Promise<number[]> {
  const times: number[] = []
  for (const key of keys) {
    times.push(await page.evaluate(timeToOpen, key))
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)))
  }
  return times
}

/** Runs in the page. Functions in it have no names of their own: the compiler would mark them with its helper. */
async function timeToOpen(key: Key): Promise<number> {
  const before = document.querySelector('#detail-title')?.textContent
  const begun = performance.now()
  const done = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      const name = document.querySelector('#detail-title')?.textContent
      const timeline = document.querySelector('[data-pane="detail"] [aria-label="Timeline"] h2')
      if (!name || name === before || !timeline) return
      observer.disconnect()
      resolve()
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  document
    .querySelector('[role="listbox"]')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  await done
  return performance.now() - begun
}
