import { expect, test } from '@playwright/test'
import { dropFiles } from './support/dropOnWindow.ts'
import { launchApp } from './support/launchApp.ts'
import { nbibText } from './support/nbibText.ts'
import { ImportSheetPage } from './support/pages/ImportSheetPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { SettingsPage } from './support/pages/SettingsPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const untitled = 'PMID- none9999\nOWN - NLM\nSTAT- MEDLINE\nDP  - 2020\nSO  - Nowhere. 2020.'

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on import, export and restore in ${theme} colours`, async () => {
    const app = await launchApp()
    const { page } = app
    await app.setSystemTheme(theme)
    const isClean = async (screen: string) =>
      expect(await seriousProblems(page), screen).toEqual([])
    const drop = (text: string, name: string) =>
      dropFiles(page, [{ name, bytes: new TextEncoder().encode(text) }])
    const sheet = new ImportSheetPage(page)
    const pastImports = page.getByRole('button', { name: 'Past imports' })

    await new LibraryPage(page).startEmpty()
    await isClean('empty library')
    await pastImports.click()
    await expect(page.getByRole('heading', { name: 'Nothing imported yet' })).toBeVisible()
    await isClean('no imports yet')
    await drop('Nothing here is a record of anything.\n', 'words.txt')
    await sheet.refusal()
    await isClean('refusal')
    await page.keyboard.press('Escape')
    await drop(`${nbibText(8)}\n${untitled}\n`, 'cohorts.nbib')
    expect(await sheet.counts()).toMatchObject({ new: 8, unreadable: 1 })
    await isClean('preview with problems')
    await sheet.showOnly('unreadable')
    await isClean('problems alone')
    await sheet.import()
    await isClean('past imports')
    await page.getByRole('button', { name: 'Undo this import of cohorts.nbib' }).click()
    await expect(page.getByRole('dialog')).toContainText('8 resources that came with it')
    await isClean('undoing an import')
    await page.keyboard.press('Escape')

    await page.keyboard.press('g')
    await page.keyboard.press('l')
    await expect(new LibraryPage(page).rows.first()).toBeVisible()
    await page.keyboard.press('Control+Shift+E')
    await expect(page.getByRole('dialog', { name: /Export/ })).toBeVisible()
    await isClean('export')
    await page.keyboard.press('Escape')

    const settings = new SettingsPage(page)
    await settings.open()
    await expect.poll(() => settings.backups.count(), { timeout: 20_000 }).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Restore…' }).click()
    const restore = page.getByRole('dialog', { name: 'Restore a backup' })
    await expect(restore.getByRole('radio').first()).toBeVisible()
    await expect(restore.getByText('The backup holds the same resources')).toBeVisible()
    await isClean('restore')
    await page.keyboard.press('Escape')
    await app.close()
  })
}
