import { expect, test } from '@playwright/test'
import { emptyDraft } from '../../src/model/resource.ts'
import { resourceFromDraft } from '../bench/resourceFromDraft.ts'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { putRows } from './support/putRows.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const noted = (place: number, title: string, notes: string) => ({
  ...resourceFromDraft(emptyDraft('page', title), place),
  notes,
})
const paragraph = (at: number) =>
  `The **ward** round, part ${at}. ${'So much was said. '.repeat(12)}`
const long = Array.from({ length: 4_000 }, (_, at) => paragraph(at)).join('\n\n')

test('notes beyond the bounds stand as plain text, a long note is drawn whole, and plain is kept', async () => {
  const first = await launchApp()
  await new LibraryPage(first.page).startEmpty()
  await putRows(first.page, 'resources', [
    noted(1, 'Rounding pearls', `Start with the gas.\n${'> '.repeat(3_000)}hands`),
    noted(2, 'Nine hundred kilobytes', long),
    noted(3, 'An ordinary note', 'Compare with **POINT** first.'),
  ])
  const app = await first.relaunch()
  const { page } = app
  const library = new LibraryPage(page)
  const notes = library.detail.getByRole('region', { name: 'Notes' })
  const always = notes.getByRole('checkbox', { name: /Always show the notes/ })

  await test.step('what is quoted too deep is told with figure and limit, and can be edited', async () => {
    await library.row('Rounding pearls').click()
    await expect(notes).toContainText('quoted or listed 3,000 levels deep; Plexus draws up to 40')
    await expect(notes).toContainText('as plain text, 6,025 characters')
    for (const theme of ['light', 'dark'] as const) {
      await app.setSystemTheme(theme)
      expect(await seriousProblems(page), theme).toEqual([])
    }
    await notes.getByRole('button', { name: 'Edit the text' }).press('Enter')
    await expect(notes.getByRole('textbox', { name: 'Notes' })).toBeFocused()
    await page.keyboard.press('Escape')
  })

  await test.step('a long ordinary note is drawn to its end', async () => {
    await library.row('Nine hundred kilobytes').click()
    await expect(notes.locator('strong')).toHaveCount(4_000, { timeout: 60_000 })
    await expect(notes).toContainText('part 3999')
  })

  await test.step('plain text is kept for a record over a restart', async () => {
    await library.row('An ordinary note').click()
    await expect(library.openTitle).toHaveText('An ordinary note')
    await expect(notes.locator('strong')).toHaveText('POINT')
    await library.row('Rounding pearls').click()
    await always.press('Space')
    await expect(always).toBeChecked()
  })
  const again = await app.relaunch()
  const later = new LibraryPage(again.page)
  await later.row('Rounding pearls').click()
  await expect(later.detail.getByRole('checkbox', { name: /Always show/ })).toBeChecked()
  await again.close()
})
