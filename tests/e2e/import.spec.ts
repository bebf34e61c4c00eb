import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { dropFiles, dropText } from './support/dropOnWindow.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { libraryCounts, nothingHeld } from './support/libraryCounts.ts'
import { nbibText } from './support/nbibText.ts'
import { ImportSheetPage } from './support/pages/ImportSheetPage.ts'
import { startEmpty } from './support/startEmpty.ts'

let app: RunningApp
let sheet: ImportSheetPage

test.beforeEach(async () => {
  app = await launchApp()
  await startEmpty(app.page)
  sheet = new ImportSheetPage(app.page)
})
test.afterEach(async () => {
  await app.close()
})

const bytesOf = (text: string) => new TextEncoder().encode(text)
const drop = (text: string, name = 'cohorts.nbib') =>
  dropFiles(app.page, [{ name, bytes: bytesOf(text) }])
const toast = (words: string | RegExp) => app.page.getByRole('status').filter({ hasText: words })

test('a dropped file is shown before anything is written, imported, and changes nothing the second time', async () => {
  await drop(nbibText(40))
  expect(await sheet.counts()).toMatchObject({ new: 40, unreadable: 0 })
  await expect(sheet.sheet).toContainText(
    'Recognized by its content as PubMed (NBIB, MEDLINE) · 40 records',
  )
  await expect(sheet.sheet).toContainText('nothing is written yet')
  expect(await libraryCounts(app.page)).toEqual(nothingHeld)
  await expect(sheet.rows.first()).toContainText('Cohort 1: lactate clearance on the ward')
  await expect(sheet.rows.first()).toContainText('Add, specialt')

  await sheet.import()
  await expect(toast('40 resources imported from cohorts.nbib')).toBeVisible()
  await expect(app.page.getByRole('option', { name: /Cohort 12: spacer technique/ })).toBeAttached()
  const held = await libraryCounts(app.page)
  expect(held).toEqual({ resources: 40, rawRecords: 40, imports: 1 })

  await drop(nbibText(40))
  expect(await sheet.counts()).toMatchObject({ new: 0, changed: 0, unchanged: 40 })
  await expect(sheet.sheet).toContainText('Importing would change nothing')
  await expect(sheet.primary).toHaveCount(0)
  await sheet.sheet.locator('footer').getByRole('button', { name: 'Close' }).click()
  await expect(sheet.sheet).toBeHidden()
  expect(await libraryCounts(app.page)).toEqual(held)
})

test('a file chosen from the menu is imported and Undo takes the whole of it back', async () => {
  const path = join(app.home, 'chosen.nbib')
  await writeFile(path, nbibText(40))
  await app.chooseFiles([path])
  await app.page.keyboard.press('Control+i')
  expect(await sheet.counts()).toMatchObject({ new: 40 })
  await sheet.import()
  await toast('imported from chosen.nbib').getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(() => libraryCounts(app.page)).toEqual(nothingHeld)
})

test('a past import can be shown and taken back, and is marked as undone', async () => {
  await drop(nbibText(10))
  await sheet.import()
  await drop(nbibText(5, { from: 100 }), 'later.nbib')
  await sheet.import()
  await app.page.getByRole('button', { name: 'Past imports' }).click()
  const imports = app.page.getByRole('region', { name: 'Past imports' })
  await expect(imports.getByRole('listitem')).toHaveCount(2)
  await expect(imports.getByRole('listitem').first()).toContainText('later.nbib')

  await imports.getByRole('button', { name: 'Show these from later.nbib' }).click()
  await expect(app.page.getByRole('option')).toHaveCount(5)

  await app.page.getByRole('button', { name: 'Past imports' }).click()
  await imports.getByRole('button', { name: 'Undo this import of cohorts.nbib' }).click()
  const confirm = app.page.getByRole('dialog')
  await expect(confirm).toContainText('10 resources that came with it will be removed')
  await confirm.getByRole('button', { name: 'Undo this import' }).click()
  await expect(imports.getByRole('listitem').last()).toContainText('Undone')
  expect(await libraryCounts(app.page)).toEqual({ resources: 5, rawRecords: 5, imports: 1 })
})

test('records that changed in the file are updated and what the user edited is not asked of the file', async () => {
  await drop(nbibText(6))
  await sheet.import()
  await drop(nbibText(6, { revised: true }))
  expect(await sheet.counts()).toMatchObject({ new: 0, changed: 6 })
  await expect(sheet.rows.first()).toContainText('Title updated from “')
  await expect(sheet.primary).toHaveText('Update 6 resources')
  await sheet.import()
  await expect(app.page.getByRole('option', { name: /Cohort 3: .*, corrected/ })).toBeAttached()
  expect((await libraryCounts(app.page)).resources).toBe(6)
})

test('unreadable records are told by line and reason, saved as a file, and the good ones imported', async () => {
  const untitled = 'PMID- none9999\nOWN - NLM\nSTAT- MEDLINE\nDP  - 2020\nSO  - Nowhere. 2020.'
  await drop(`${nbibText(8)}\n${untitled}\n\n${nbibText(2, { from: 50 })}`)
  expect(await sheet.counts()).toMatchObject({ new: 10, unreadable: 1 })
  await expect(sheet.problems).toHaveCount(1)
  await expect(sheet.problems).toContainText('No title.')
  await expect(sheet.problems).toContainText(/Line 1\d\d/)
  const path = join(app.home, 'rows.nbib')
  const suggested = await app.chooseSavePath(path)
  await sheet.button('Save these rows as a file').click()
  await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain('PMID- none9999')
  expect(await suggested()).toContain('cohorts-unreadable.nbib')
  expect(await readFile(path, 'utf8')).not.toContain('Cohort')
  await sheet.showOnly('unreadable')
  await expect(sheet.rows).toHaveCount(1)
  await sheet.import()
  expect((await libraryCounts(app.page)).resources).toBe(10)
})

test('cancelling before the import leaves the database as it was', async () => {
  await drop(nbibText(20))
  await sheet.counts()
  await sheet.button('Cancel').click()
  await expect(sheet.sheet).toBeHidden()
  expect(await libraryCounts(app.page)).toEqual(nothingHeld)
})

test('cancelling while it is written takes back what was written', async () => {
  await drop(nbibText(4_000))
  expect(await sheet.counts()).toMatchObject({ new: 4_000 })
  await sheet.primary.click()
  await expect.poll(async () => (await libraryCounts(app.page)).resources).toBeGreaterThan(0)
  await sheet.button('Cancel').click()
  await expect(sheet.sheet).toContainText('Import canceled. Nothing was written.', {
    timeout: 30_000,
  })
  expect(await libraryCounts(app.page)).toEqual(nothingHeld)
  await expect(sheet.primary).toBeEnabled()
})

test('tags and a status can be given to all, and suggested specialties left out', async () => {
  await drop(nbibText(5))
  await sheet.counts()
  await sheet.sheet.getByLabel('Add suggested specialties').uncheck()
  await sheet.sheet.getByRole('combobox', { name: 'Tags for all' }).fill('boards')
  await app.page.keyboard.press('Enter')
  await sheet.sheet.getByText('Read', { exact: true }).click()
  await expect(sheet.rows.first()).toContainText('Add, tag “boards”')
  await sheet.import()
  const row = app.page.getByRole('option').first()
  await expect(row).toContainText('boards')
  await expect(row).toContainText('Read')
  await expect(app.page.getByRole('region', { name: 'Specialties' })).toContainText('None yet')
})

test('several files are gone through one after another', async () => {
  await dropFiles(app.page, [
    { name: 'one.nbib', bytes: bytesOf(nbibText(3)) },
    { name: 'two.nbib', bytes: bytesOf(nbibText(4, { from: 20 })) },
  ])
  await expect(sheet.sheet).toContainText('File 1 of 2')
  await sheet.primary.click()
  await expect(sheet.sheet).toContainText('File 2 of 2')
  expect(await sheet.counts()).toMatchObject({ new: 4 })
  await sheet.import()
  expect(await libraryCounts(app.page)).toEqual({ resources: 7, rawRecords: 7, imports: 2 })
})

test('a dropped link is captured, not opened', async () => {
  const before = app.page.url()
  await dropText(app.page, 'text/uri-list', 'https://doi.org/10.5555/invented.77')
  await expect(app.page.getByRole('dialog')).toContainText('10.5555/invented.77')
  expect(app.page.url()).toBe(before)
})
