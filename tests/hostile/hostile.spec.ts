import { appendFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { lane, launchApp } from '../e2e/support/launchApp.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { hostileTexts } from './hostileTexts.ts'
import { longestTask, watchLongTasks } from './longTasks.ts'
import { plantHostile, templateOf } from './plantHostile.ts'
import { walkScreens } from './walkScreens.ts'

/** Texts that stand in one library: as many as are opened in each list, so that each is seen everywhere. */
const together = 5
/** Rows of each kind that hold them, the first of each text as much of it as they may. */
const rowsOfEach = 10
const planted = { first: together, longest: 1_000_000, others: 20_000 }

const groups = Array.from({ length: Math.ceil(hostileTexts.length / together) }, (_, at) =>
  hostileTexts.slice(at * together, (at + 1) * together),
)

for (const group of groups) {
  const names = group.map(({ name }) => name).join('; ')
  test(`no screen is closed by ${names}`, async () => {
    const first = await launchApp()
    await new LibraryPage(first.page).startWithSample()
    const whole = await templateOf(first.page)
    const some = [...whole].map(([table, rows]) => [table, rows.slice(0, rowsOfEach)] as const)
    const texts = group.map(({ text }) => text)
    await plantHostile(first.page, new Map(some), texts, planted)
    const app = await first.relaunch()
    await watchLongTasks(app.page)
    const seen = async (screen: string) => {
      const longest = await longestTask(app.page)
      const line = JSON.stringify({ engine: lane(), text: names, screen, longest })
      if (process.env.PLEXUS_HOSTILE_RESULTS) {
        await appendFile(process.env.PLEXUS_HOSTILE_RESULTS, `${line}\n`)
      }
      expect
        .soft(longest, `${screen}: the longest the drawing thread was held, ms`)
        .toBeLessThanOrEqual(200)
    }
    await walkScreens(app, seen, { records: together })
    await app.close()
  })
}
