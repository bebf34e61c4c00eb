import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { PeoplePage } from './support/pages/PeoplePage.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { tableRows } from './support/tableRows.ts'

/** A floor that no disk reaches: nothing is written. */
const noRoom = '0,0,900000000,0'

test('what waits for room says so in its row and its editor, is seen again wherever it is opened, and is written with room', async () => {
  const first = await launchApp()
  await new LibraryPage(first.page).startWithSample()
  await first.quit()

  process.env.PLEXUS_DISK_LIMITS = noRoom
  const short = await launchApp({ home: first.home })
  delete process.env.PLEXUS_DISK_LIMITS
  const { page } = short
  await expect(page.locator('[data-pane=status]')).toContainText('Nothing can be saved')
  const people = new PeoplePage(page)
  await people.go()
  await people.rows.first().click()
  await page.keyboard.press('e')
  await people.detail.getByLabel('Called').fill('Cal')
  await people.detail.getByLabel('Called').press('Control+Enter')
  await expect(people.rows.first().getByText('Not saved')).toBeVisible()

  const community = page.locator('[data-row]').first()
  await toCommunities(page)
  await community.click()
  const purpose = page.getByLabel('What it is for')
  await purpose.fill('Kept while there is no room')
  await purpose.blur()
  await expect(community.getByText('Not saved')).toBeVisible()
  await expect(page.getByText(/^Not saved since /)).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Not saved' })).toContainText('Purpose')
  for (const theme of ['light', 'dark'] as const) {
    await short.setSystemTheme(theme)
    expect(await seriousProblems(page)).toEqual([])
  }
  await new LibraryPage(page).go()
  await toCommunities(page)
  await community.click()
  await expect(purpose).toHaveValue('Kept while there is no room')
  await short.quit()

  const again = await launchApp({ home: first.home })
  const saved = again.page.getByRole('region', { name: 'Saved again' })
  await expect(saved).toContainText('All 2 held changes are in the library')
  const contacts = await tableRows(again.page, 'contacts')
  const called = contacts.filter((row) => row.nickname === 'Cal')
  expect(called).toHaveLength(1)
  const id = called[0]?.id
  const purposes = (await tableRows(again.page, 'communities')).map((row) => row.purpose)
  expect(purposes).toContain('Kept while there is no room')

  const elsewhere = join(first.home, 'Plexus not saved.json')
  const readElsewhere = async (since: string) => {
    const held = { command: 'editContact', id, patch: { nickname: 'Elle' } }
    const edit = { kind: 'edit', ...held, emptied: [], since }
    await writeFile(elsewhere, JSON.stringify({ version: 1, changes: [edit, { kind: 'other' }] }))
    await again.chooseFiles([elsewhere])
    await new LibraryPage(again.page).palette('saved elsewhere', /Read changes saved elsewhere/)
    await again.page.keyboard.press('Enter')
  }
  const nickname = async () => {
    const now = await tableRows(again.page, 'contacts')
    return now.find((row) => row.id === id)?.nickname
  }
  // Typed before the contact was changed: kept, told, and written over it only when that is asked for.
  await readElsewhere('2026-01-01T09:00:00.000Z')
  const notSaved = again.page.getByRole('region', { name: 'Not saved' })
  await expect(notSaved).toContainText('changed since, or is gone')
  await expect(again.page.getByText('A change that could not be saved earlier')).toBeVisible()
  expect(await nickname()).toBe('Cal')
  expect(await seriousProblems(again.page)).toEqual([])
  await notSaved.getByRole('button', { name: 'Write them over it' }).click()
  await expect(saved).toContainText('The held change is in the library')
  expect(await nickname()).toBe('Elle')
  await expect(notSaved).toBeHidden()
  await again.close()
})

async function toCommunities(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Communities/ })
    .click()
}
