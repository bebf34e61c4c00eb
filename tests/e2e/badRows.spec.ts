import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { rowSchemas } from '../../src/db/rowSchemas.ts'
import { recordTables } from '../../src/model/journal.ts'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { SettingsPage } from './support/pages/SettingsPage.ts'
import { putBadRows } from './support/putBadRows.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { tableRows } from './support/tableRows.ts'

/** Where the sidebar leads, beside the library. */
const areas = [
  'Today',
  'People',
  'Communities',
  'Planner',
  'Drafts',
  'Portfolio',
  'Reputation',
  'Past imports',
  'Trash',
] as const

/** Whether a row of the sidebar is a list of the area that is open, not an area. */
function isListOfItsOwn(name: string): boolean {
  return name !== '' && ![...areas, 'Library', 'Settings'].some((area) => name.startsWith(area))
}

test('rows of wrong shape in every table close no screen, are counted, and can be saved', async () => {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  await library.startWithSample()
  const settings = new SettingsPage(page)
  await settings.open()
  await settings.dailyBackup()
  await putBadRows(page)
  await page.reload()
  const nav = page.getByRole('navigation', { name: 'Areas and lists' })
  const isWhole = async (where: string) => {
    await expect(page.getByRole('region').or(page.getByRole('main')).first(), where).toBeVisible()
    await expect(page.getByText(/Plexus cannot go on|Drawing failed/), where).toHaveCount(0)
  }
  await library.go()
  await expect(library.count('60 resources')).toBeVisible()
  await isWhole('Library')
  const rows = nav.getByRole('button')
  let lists = 0
  for (const area of areas) {
    await rows.filter({ hasText: area }).first().click()
    await isWhole(area)
    for (const name of (await rows.allTextContents()).filter(isListOfItsOwn)) {
      const row = rows.filter({ hasText: name }).first()
      // What a choice of another hides cannot be chosen.
      if (!(await row.isVisible())) continue
      await row.click()
      await isWhole(`${area}: ${name}`)
      lists += 1
    }
  }
  expect(lists).toBeGreaterThan(30)
  await rows.filter({ hasText: 'People' }).first().click()
  await expect(page.getByRole('listbox', { name: 'People' }).getByRole('option')).not.toHaveCount(0)

  const unreadable = []
  for (const table of recordTables) {
    const rows = await tableRows(page, table)
    const bad = rows.filter((row) => !rowSchemas[table].safeParse(row).success)
    expect(bad.length, table).toBeGreaterThan(0)
    unreadable.push(...bad.map((row) => ({ table, row })))
  }
  await settings.open()
  const told = page.getByText(`${unreadable.length} records cannot be read`)
  await expect(told).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await app.setSystemTheme(theme)
    expect(await seriousProblems(page), theme).toEqual([])
  }
  const path = join(app.home, 'unreadable.jsonl')
  await app.chooseSavePath(path)
  await page.getByRole('button', { name: 'Save them as a file' }).click()
  await expect(
    page.getByText(`${unreadable.length} records saved as unreadable.jsonl`),
  ).toBeVisible()
  const saved = (await readFile(path, 'utf8')).trimEnd().split('\n')
  expect(saved.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(unreadable)))
  await app.close()
})
