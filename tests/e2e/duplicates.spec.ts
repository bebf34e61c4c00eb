import { expect, test } from '@playwright/test'
import { dropFiles } from './support/dropOnWindow.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { libraryCounts } from './support/libraryCounts.ts'
import { DuplicatesPage } from './support/pages/DuplicatesPage.ts'
import { ImportSheetPage } from './support/pages/ImportSheetPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

let app: RunningApp
test.beforeEach(async () => {
  app = await launchApp()
})
test.afterEach(async () => {
  await app.close()
})

const record = (title: string, ...lines: readonly string[]) =>
  ['TY  - JOUR', `TI  - ${title}`, 'AU  - Lind, Ada', 'PY  - 2024', ...lines, 'ER  - ', ''].join(
    '\n',
  )
const title = 'Early mobilisation after lacunar stroke on the ward'
const twice = [
  record(title, 'DO  - 10.1000/lacunar', 'AB  - The abstract of one.'),
  record(`${title}.`, 'AN  - 9000001', 'KW  - stroke'),
  record('Another study entirely, of dialysis in summer', 'DO  - 10.1000/dialysis'),
].join('\n')

test('a paper that is there twice is compared, merged by keyboard, undone, and kept apart for good', async () => {
  const { page } = app
  const library = new LibraryPage(page)
  await library.startEmpty()
  await dropFiles(page, [{ name: 'twice.ris', bytes: new TextEncoder().encode(twice) }])
  await new ImportSheetPage(page).import()
  await expect(library.rows).toHaveCount(3)

  const duplicates = new DuplicatesPage(page)
  await duplicates.open()
  await expect(duplicates.found).toHaveText('1 group')
  await expect(duplicates.group(/Early mobilisation/)).toContainText(
    'Perhaps the same · same title',
  )
  for (const theme of ['light', 'dark'] as const) {
    await app.setSystemTheme(theme)
    expect(await seriousProblems(page), theme).toEqual([])
  }
  await duplicates.value('Title', `${title}.`).focus()
  await page.keyboard.press('Space')
  await duplicates.merge.press('Enter')
  await expect(duplicates.found).toHaveText('No two resources look the same')
  expect((await libraryCounts(page)).resources).toBe(2)

  await page.keyboard.press('Control+z')
  await expect(duplicates.group(/Early mobilisation/)).toBeVisible()
  expect((await libraryCounts(page)).resources).toBe(3)

  await duplicates.apart.press('Enter')
  await expect(duplicates.found).toHaveText('No two resources look the same')
  await library.palette('library', /^Library/)
  await page.keyboard.press('Enter')
  await duplicates.open()
  await expect(duplicates.found).toHaveText('No two resources look the same')
})
