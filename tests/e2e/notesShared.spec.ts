import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { putRows } from './support/putRows.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { tableRows } from './support/tableRows.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`notes that are to be shared are looked through first, and nothing is held back, in ${theme} colours`, async () => {
    const first = await launchApp()
    await new LibraryPage(first.page).startWithSample()
    const [one, two] = await tableRows(first.page, 'resources')
    await putRows(first.page, 'resources', [
      { ...one, title: 'The dropped note', notes: 'Told Mrs. Delgado, 93, in room 12 yesterday.' },
      { ...two, notes: 'Good table on page 4.' },
    ] as unknown as { id: string }[])
    const app = await first.relaunch()
    const { page } = app
    await app.setSystemTheme(theme)
    const library = new LibraryPage(page)
    await library.go()
    await library.palette('export', 'Export…')
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Export' })
    await sheet.getByRole('radio', { name: /Share pack/ }).check()
    await sheet.getByRole('radio', { name: /The whole library/ }).check()
    const findings = sheet.getByRole('region', { name: 'Notes about someone' })
    await expect(findings).toBeHidden()
    await sheet.getByRole('checkbox', { name: 'Include my notes' }).press('Space')
    await expect(findings).toContainText(/may let somebody be recognized/)
    await expect(findings.getByRole('button', { name: 'The dropped note' })).toBeVisible()
    expect(await seriousProblems(page)).toEqual([])

    const path = join(app.home, 'list.plexuspack')
    await app.chooseSavePath(path)
    await sheet.getByRole('button', { name: /^Export 60/ }).press('Enter')
    await expect(sheet).toBeHidden()
    expect(await readFile(path, 'utf8')).toContain('Mrs. Delgado')

    await library.palette('export', 'Export…')
    await page.keyboard.press('Enter')
    await sheet.getByRole('checkbox', { name: 'Include my notes' }).press('Space')
    await findings.getByRole('button', { name: 'The dropped note' }).press('Enter')
    await expect(library.openTitle).toHaveText('The dropped note')
    await app.close()
  })
}
