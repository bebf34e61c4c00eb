import { expect } from '@playwright/test'
import { dropFiles } from '../e2e/support/dropOnWindow.ts'
import { watchFrames } from '../e2e/support/frameGaps.ts'
import { launchApp, type RunningApp } from '../e2e/support/launchApp.ts'
import { nbibText } from '../e2e/support/nbibText.ts'
import { ImportSheetPage } from '../e2e/support/pages/ImportSheetPage.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import type { BenchPart } from './benchPart.ts'

const starts = 3

/**
 * A start of the built program on a library of 10,000 records, until the list is there and a typed word is answered; in
 * seconds, the middle of three; with the import of them, and the time from a typed word to its answer. Then the gaps between frames while 20,000 rows are scrolled; in milliseconds.
 */
export const startPart: BenchPart = async () => {
  let app = await launch()
  await new LibraryPage(app.page).startEmpty()
  const imported = await seed(app, { from: 1, records: 10_000 })
  const seconds: number[] = []
  for (let turn = 0; turn < starts; turn += 1) {
    await app.quit()
    const begun = performance.now()
    app = await launch(app.home)
    const library = new LibraryPage(app.page)
    await library.rows.first().waitFor()
    await library.search('spacer')
    await library.count(/of 10,000 resources/).waitFor()
    seconds.push((performance.now() - begun) / 1000)
  }
  const answered = await timeToAnswer(app)
  const bulk = await gapsOverMany(app)
  await seed(app, { from: 10_001, records: 10_000 })
  const scrolling = await scrollGaps(app)
  await app.close()
  seconds.sort((a, b) => a - b)
  return {
    'start.cold_s': seconds[1] ?? 0,
    'start.import10k_s': imported,
    'start.search10k_ms': answered,
    ...bulk,
    ...scrolling,
  }
}

/** The program, ready for functions of ours to run in its window: the loader of these files leaves calls of `__name` in them. */
async function launch(home?: string): Promise<RunningApp> {
  const app = await launchApp(home === undefined ? {} : { home })
  await app.page.evaluate('globalThis.__name = (named) => named')
  return app
}

async function seed(
  app: RunningApp,
  { from, records }: { readonly from: number; readonly records: number },
): Promise<number> {
  const bytes = new TextEncoder().encode(nbibText(records, { from }))
  await dropFiles(app.page, [{ name: 'many.nbib', bytes }])
  const sheet = new ImportSheetPage(app.page)
  expect(await sheet.counts(120_000)).toMatchObject({ new: records })
  const begun = performance.now()
  await sheet.import(180_000)
  return (performance.now() - begun) / 1_000
}

/**
 * From a word in the field of a library of 10,000 to the number that answers it; in ms, the middle of seven words, none of
 * which is in all titles: the count would say nothing new.
 */
async function timeToAnswer({ page }: RunningApp): Promise<number> {
  const library = new LibraryPage(page)
  const times: number[] = []
  for (const word of ['spacer', 'ablation', 'techniqe', 'sp', 'asthma', 'ablaton', 'lactate']) {
    await library.searchField.fill('')
    await library.count('10,000 resources').waitFor()
    const begun = performance.now()
    await library.searchField.fill(word)
    await library.count(/of 10,000 resources/).waitFor()
    times.push(performance.now() - begun)
  }
  await library.searchField.fill('')
  times.sort((a, b) => a - b)
  return times[3] ?? 0
}

/** The longest gap between frames, in ms, while all 10,000 records are changed at once, undone, taken back and brought in again. */
async function gapsOverMany({ page }: RunningApp): Promise<Record<string, number>> {
  const library = new LibraryPage(page)
  const patient = { timeout: 180_000 }
  await library.count('10,000 resources').waitFor()
  const gapWhile = async (keys: readonly string[], told: string) => {
    await library.list.focus()
    const stop = await watchFrames(page)
    for (const key of keys) await page.keyboard.press(key)
    await expect(library.toast).toContainText(told, patient)
    return stop()
  }
  return {
    'bulk.10k.star_frame_max_ms': await gapWhile(['Control+a', 's'], '10,000 resources starred'),
    'bulk.10k.undo_frame_max_ms': await gapWhile(['Control+z'], 'Undone: 10,000 resources starred'),
    'bulk.10k.undo_import_frame_max_ms': await gapWhile(
      ['Control+z'],
      'Undone: 10,000 resources imported',
    ),
    'bulk.10k.redo_import_frame_max_ms': await gapWhile(
      ['Control+Shift+z'],
      'Redone: 10,000 resources imported',
    ),
  }
}

/** The list is scrolled for three seconds, three and a half rows a frame, once what follows an import is done. */
async function scrollGaps(app: RunningApp): Promise<Record<string, number>> {
  const library = new LibraryPage(app.page)
  await library.count('20,000 resources').waitFor()
  await expect(app.page.getByText('Backing up')).toBeHidden({ timeout: 120_000 })
  const stop = await watchFrames(app.page)
  const gaps = await library.list.evaluate(
    (list) =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = []
        let last = performance.now()
        const begun = last
        const step = () => {
          const now = performance.now()
          seen.push(now - last)
          last = now
          list.scrollTop += 180
          if (now - begun < 3_000) requestAnimationFrame(step)
          else resolve(seen)
        }
        requestAnimationFrame(step)
      }),
  )
  gaps.sort((a, b) => a - b)
  return {
    'scroll.frame_p95_ms': gaps[Math.floor(gaps.length * 0.95)] ?? 0,
    'scroll.frame_max_ms': await stop(),
  }
}
