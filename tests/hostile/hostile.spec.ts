import { appendFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { lane, launchApp } from '../e2e/support/launchApp.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { hostileTexts } from './hostileTexts.ts'
import { longestTask, watchLongTasks } from './longTasks.ts'
import { plantHostile, templateOf } from './plantHostile.ts'
import { walkScreens } from './walkScreens.ts'

/** Rows of each kind that hold the text, and how many of them as much of it as they may. */
const rowsOfEach = 12
const planted = { first: 2, longest: 1_000_000, others: 20_000 }

for (const { name, text } of hostileTexts) {
  test(`no screen is closed by ${name}`, async () => {
    const first = await launchApp()
    await new LibraryPage(first.page).startWithSample()
    const whole = await templateOf(first.page)
    const some = [...whole].map(([table, rows]) => [table, rows.slice(0, rowsOfEach)] as const)
    await plantHostile(first.page, new Map(some), [text], planted)
    const app = await first.relaunch()
    await watchLongTasks(app.page)
    await walkScreens(app, async (screen) => {
      const longest = await longestTask(app.page)
      const line = JSON.stringify({ engine: lane(), text: name, screen, longest })
      if (process.env.PLEXUS_HOSTILE_RESULTS) {
        await appendFile(process.env.PLEXUS_HOSTILE_RESULTS, `${line}\n`)
      }
      expect
        .soft(longest, `${screen}: the longest the drawing thread was held, ms`)
        .toBeLessThanOrEqual(200)
    })
    await app.close()
  })
}
