import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { emptyDraft } from '../../src/model/resource.ts'
import { resourceFromDraft } from '../bench/resourceFromDraft.ts'
import { contact } from '../search/arbitraryPeople.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { putRows } from './support/putRows.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const resource = (place: number, title: string, text: string) => ({
  ...resourceFromDraft({ ...emptyDraft('page', title), text }, place),
  notes: 'Compare with POINT.',
})

/** A library in which what is drawn of a few records fails, as planted in the page. */
async function launchWithFaults(): Promise<RunningApp> {
  const first = await launchApp()
  await new LibraryPage(first.page).startEmpty()
  await putRows(first.page, 'resources', [
    resource(4, 'Cannot be drawn', 'FAULT-IN-TEXT'),
    resource(2, 'Can be drawn', 'ordinary'),
    { ...resource(3, 'Cannot be listed', 'ordinary'), tags: ['fault-in-row'] },
  ])
  await putRows(first.page, 'contacts', [
    contact('c1', 'FAULT-IN-NAME', { credentials: ['MD'], notes: 'Met on the wards.' }),
  ])
  const app = await first.relaunch()
  app.expectTrouble('planted')
  await plantFaults(app.page)
  await new LibraryPage(app.page).go()
  return app
}

/** Where these texts are drawn something throws: the detail of a resource, that of a contact, and a row of the list. */
async function plantFaults(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { matchAll, includes } = String.prototype
    String.prototype.matchAll = function (this: string, ...args: [RegExp]) {
      if (`${this}` === 'FAULT-IN-TEXT') throw new TypeError('planted')
      return matchAll.apply(this, args)
    }
    String.prototype.includes = function (this: string, ...args: [string]) {
      if (`${this}` === 'FAULT-IN-NAME' && args[0] === 'MD') throw new TypeError('planted')
      return includes.apply(this, args)
    }
    const { slice } = Array.prototype
    Array.prototype.slice = function (this: unknown[], ...args: [number]) {
      if (this[0] === 'fault-in-row' && args[1 as 0] === 4) throw new TypeError('planted')
      return slice.apply(this, args)
    }
  })
}

test('a fault stays in its pane: the record as plain text, edited, exported, left and thrown away', async () => {
  const app = await launchWithFaults()
  const { page } = app
  const library = new LibraryPage(page)
  const { detail } = library
  await library.row('Cannot be drawn').click()
  await expect(detail.getByRole('alert')).toContainText('The record is whole')
  await expect(library.openTitle).toHaveText('Cannot be drawn')
  await expect(detail).toContainText('Compare with POINT.')
  for (const theme of ['light', 'dark'] as const) {
    await app.setSystemTheme(theme)
    expect(await seriousProblems(page), theme).toEqual([])
  }
  await test.step('its text is edited', async () => {
    await detail.getByRole('button', { name: 'Edit the text' }).press('Enter')
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('Written all the same.')
    await detail.getByRole('button', { name: 'Save', exact: true }).press('Enter')
    await expect(detail.getByRole('textbox')).toBeHidden()
    await expect(detail.getByText('Written all the same.')).toBeVisible()
  })
  await test.step('it is exported', async () => {
    const path = join(app.home, 'record.json')
    await app.chooseSavePath(path)
    await detail.getByRole('button', { name: 'Export this record' }).press('Enter')
    await expect(library.toast).toContainText('Exported')
    expect(await readFile(path, 'utf8')).toContain('Written all the same.')
  })
  await test.step('J goes on to the next, which is drawn; going back is another try', async () => {
    await library.list.focus()
    const title = await library.openTitle.textContent()
    await page.keyboard.press('j')
    await expect(library.openTitle).not.toHaveText(title ?? '')
    await library.row('Can be drawn').click()
    await expect(detail.getByRole('alert')).toBeHidden()
    await library.row('Cannot be drawn').click()
    await expect(detail.getByRole('alert')).toBeVisible()
    await detail.getByRole('button', { name: 'Next record' }).press('Enter')
    await expect(library.openTitle).not.toHaveText('Cannot be drawn')
  })
  await test.step('a row that fails is its title and kind', async () => {
    await expect(library.list.getByText('Cannot be listed')).toBeVisible()
    await expect(library.list.getByText('Resource', { exact: true })).toBeVisible()
  })
  await test.step('it is thrown away', async () => {
    await library.row('Cannot be drawn').click()
    await detail.getByRole('button', { name: 'Move to trash' }).press('Enter')
    await expect(library.toast).toContainText('moved to trash')
    await expect(library.row('Cannot be drawn')).toBeHidden()
  })
  await test.step('a contact likewise', async () => {
    await page.getByRole('button', { name: /^People/ }).click()
    await expect(detail.getByRole('alert')).toContainText('Drawing failed')
    await expect(detail).toContainText('Met on the wards.')
    await page.getByRole('button', { name: /^Settings/ }).click()
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  })
  await app.close()
})

test('the window did not go down in order: what was being drawn is not opened again', async () => {
  const first = await launchApp()
  await new LibraryPage(first.page).startEmpty()
  await putRows(first.page, 'resources', [resource(1, 'Only one', '')])
  const app = await first.relaunch()
  const { page } = app
  const library = new LibraryPage(page)
  await expect(library.openTitle).toHaveText('Only one')
  // What a crash of the page leaves behind: no orderly end, and the note of what was being drawn.
  await page.evaluate(() =>
    window.addEventListener('pagehide', () => localStorage.setItem('plexus-drawing', 'r1')),
  )
  await page.reload()
  await expect(library.row('Only one')).toBeVisible()
  await expect(library.detail).toContainText('What you select is shown here')
  await library.row('Only one').click()
  await expect(library.detail).toContainText('as plain text, 19 characters')
  await app.close()
})

test('a window that cannot be drawn leads to a safe start, any area, and the backups', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startWithSample()
  app.expectTrouble('planted')
  const failed = page.getByRole('heading', { name: 'Plexus cannot go on from here' })
  await page.evaluate(() => {
    const { setProperty } = CSSStyleDeclaration.prototype
    // The frame sets the width of its sidebar: a fault outside every pane.
    CSSStyleDeclaration.prototype.setProperty = function (name, value, priority) {
      if (name === '--sidebar-width') throw new TypeError('planted')
      return setProperty.call(this, name, value, priority)
    }
  })
  await page.keyboard.press('Control+b')
  await expect(failed).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await app.setSystemTheme(theme)
    expect(await seriousProblems(page), theme).toEqual([])
  }
  await page.getByRole('button', { name: 'Reputation' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Reputation' })).toBeVisible()
  await app.close()
})
