import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { ImportSheetPage } from './support/pages/ImportSheetPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { writePubmedFile } from './support/writePubmedFile.ts'

test('the whole use by keyboard alone: import, capture, tag, find misspelt, undo, start again, export', async () => {
  let app = await launchApp()
  let { page } = app
  let library = new LibraryPage(page)

  await test.step('start with an empty library', async () => {
    const empty = page.getByRole('button', { name: 'Start with an empty library' })
    await expect(empty).toBeVisible()
    await empty.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  })

  await test.step('import a PubMed search', async () => {
    const file = await writePubmedFile(app.home, 40)
    await app.chooseFiles([file])
    await page.keyboard.press('Control+i')
    const sheet = new ImportSheetPage(page)
    expect(await sheet.counts()).toMatchObject({ new: 40, unreadable: 0 })
    await expect(sheet.primary).toBeEnabled()
    await sheet.primary.focus()
    await page.keyboard.press('Enter')
    await expect(sheet.sheet).toBeHidden()
    await expect(library.count('40 resources')).toBeVisible()
  })

  await test.step('capture the link of a post: what it is stands there at once', async () => {
    const capture = await library.openCapture()
    await page.keyboard.insertText(
      'https://x.com/lenahart_neuro/status/1990884120337142018?s=20 Hold the statin? #NeuroTwitter',
    )
    await expect(capture.getByText('Post on X')).toBeVisible()
    await expect(capture.getByText('suggested by #NeuroTwitter')).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(capture).toBeHidden()
    await expect(library.count('41 resources')).toBeVisible()
    await expect(library.openTitle).toContainText('Hold the statin?')
  })

  await test.step('capture a DOI, twice: the second time it is known', async () => {
    const capture = await library.openCapture()
    await page.keyboard.insertText('https://doi.org/10.5555/plexus.2026.17')
    await expect(capture.getByText('10.5555/plexus.2026.17').first()).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(library.count('42 resources')).toBeVisible()
    const again = await library.openCapture()
    await page.keyboard.insertText('doi:10.5555/PLEXUS.2026.17')
    await expect(again.getByText('Already in the library.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(again).toBeHidden()
  })

  await test.step('find a paper with half a misspelt word, tag it by specialty and by tag', async () => {
    await library.search('hypretens')
    await expect(library.row(/Hypertension in record 7/).first()).toBeVisible()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('record 7 hypert')
    await expect(library.openTitle).toContainText('record 7')
    await library.toList()
    await page.keyboard.press('t')
    await expect(library.detail.getByRole('combobox', { name: 'Tags' })).toBeFocused()
    await page.keyboard.type('boards')
    await page.keyboard.press('Enter')
    await expect(library.row(/record 7/).getByText('boards')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('delete it by mistake, and undo', async () => {
    await library.list.focus()
    await page.keyboard.press('Delete')
    await expect(library.toast).toContainText('1 resource moved to trash')
    await page.keyboard.press('Control+z')
    await expect(library.toast).toContainText('Undone')
    await expect(library.row(/record 7/)).toBeVisible()
  })

  await test.step('close, open again: all is there, and undo still reaches back', async () => {
    app = await app.relaunch()
    page = app.page
    library = new LibraryPage(page)
    await expect(library.count('42 resources')).toBeVisible()
    await library.search('tag:boards')
    await expect(library.row(/record 7/)).toBeVisible()
  })

  await test.step('export what the list shows', async () => {
    const path = join(app.home, 'out.ris')
    await app.chooseSavePath(path)
    await library.toList()
    await page.keyboard.press('Control+Shift+E')
    const sheet = page.getByRole('dialog', { name: /Export/ })
    const save = sheet.getByRole('button', { name: /^Export 1 resource/ })
    await expect(save).toBeEnabled()
    await save.focus()
    await page.keyboard.press('Enter')
    await expect(sheet).toBeHidden()
    expect(await readFile(path, 'utf8')).toContain('TI  - Hypertension in record 7')
  })

  await app.close()
})
