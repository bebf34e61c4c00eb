import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { ReputationPage } from './support/pages/ReputationPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

/** The smallest PNG there is. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function toReputation(page: Page): Promise<ReputationPage> {
  await new LibraryPage(page).startEmpty()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  const reputation = new ReputationPage(page)
  await reputation.go()
  return reputation
}

test('a review by keys alone: opened, marked, found, evidence kept, saved as PDF, closed, removed and brought back', async () => {
  const app = await launchApp()
  const { page } = app
  const reputation = await toReputation(page)
  const { area } = reputation
  await area.getByRole('button', { name: 'Start a review' }).press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Start a review' })
  // A sheet begins on what is chosen in it, not on its Close.
  await expect(sheet.getByRole('radio', { checked: true })).toBeFocused()
  await sheet.getByRole('radio', { name: 'Light pass' }).press('Space')
  await sheet.getByRole('button', { name: /^Open with \d+ items/ }).press('Enter')
  await expect(area.getByRole('heading', { level: 1, name: /^Light pass/ })).toBeVisible()
  await expect(area.getByText(/^0 of \d+ done/)).toBeVisible()

  const box = area.getByRole('checkbox', { name: /Search for images of you/ })
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
  await expect(area.getByText(/^1 of \d+ done/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(box).not.toBeChecked()

  await area.getByRole('button', { name: /^Search for your name in two/ }).press('Enter')
  await expect(area.getByRole('region', { name: 'Where to look' })).toContainText('Each spelling')
  await area.getByRole('textbox', { name: 'Add a finding' }).focus()
  await page.keyboard.insertText('Skills lab photo with a whiteboard')
  await page.keyboard.press('Enter')
  const card = area.getByRole('group').filter({ hasText: 'Skills lab photo' })
  await card.locator('summary').press('Enter')
  await card.getByRole('textbox', { name: 'What to do' }).fill('Delete it')
  await card.getByLabel('By', { exact: true }).fill('2020-01-31')
  await card.getByRole('textbox', { name: 'Evidence' }).focus()
  await page.keyboard.insertText('https://example.org/photo')
  await page.keyboard.press('Enter')
  await expect(card.getByRole('button', { name: 'https://example.org/photo' })).toBeVisible()
  const shot = join(app.home, 'shot.png')
  await writeFile(shot, png)
  await card.locator('input[type=file]').setInputFiles(shot)
  await expect(card.getByRole('img', { name: 'shot.png' })).toBeVisible()

  const saved = join(app.home, 'review.pdf')
  await app.chooseSavePath(saved)
  await area.getByRole('button', { name: 'Export…' }).press('Enter')
  const leaving = page.getByRole('dialog', { name: 'Export the document' })
  const leaves = leaving.getByRole('region', { name: 'What will be shared' })
  await expect(leaves.getByText('Skills lab photo with a whiteboard')).toBeVisible()
  await leaving.getByRole('button', { name: 'Export', exact: true }).press('Enter')
  await expect(leaving).toBeHidden()
  expect((await readFile(saved)).subarray(0, 5).toString()).toBe('%PDF-')

  await page.keyboard.press('g')
  await page.keyboard.press('h')
  const due = page.getByRole('region', { name: 'Online presence' })
  await expect(due.getByRole('button', { name: 'Delete it', exact: true })).toBeVisible()
  await due.getByRole('button', { name: 'Delete it', exact: true }).press('d')
  await expect(due).toBeHidden()

  await reputation.go()
  await area.getByRole('button', { name: /^Light pass/ }).press('Enter')
  await area.getByRole('button', { name: 'Close the review' }).press('Enter')
  await expect(area.getByText(/closed/).first()).toBeVisible()
  await area.getByRole('button', { name: 'Remove the review' }).press('Enter')
  await expect(area.getByRole('button', { name: /^Light pass/ })).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(area.getByRole('button', { name: /^Light pass/ })).toBeVisible()
  await app.close()
})

test('the checklist is changed, a policy read, a consent kept without a name, all there after a restart', async () => {
  const app = await launchApp()
  const { page } = app
  const reputation = await toReputation(page)
  const { area } = reputation
  await reputation.open('Checklist')
  const off = area.getByRole('switch', { name: /^For me: Turn on two-step/ })
  await off.press('Space')
  await expect(off).not.toBeChecked()
  await area.getByRole('button', { name: /^Reword: Turn on two-step/ }).press('Enter')
  const words = area.getByRole('form', { name: /^Reword: Turn on two-step/ })
  await words.getByRole('textbox', { name: 'What', exact: true }).fill('Use a key that is a thing')
  await words.getByRole('button', { name: 'Keep these words' }).press('Enter')
  await expect(
    area.getByRole('switch', { name: 'For me: Use a key that is a thing' }),
  ).toBeVisible()
  await area.getByRole('button', { name: 'As shipped: Use a key that is a thing' }).press('Enter')
  await expect(off).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(
    area.getByRole('switch', { name: 'For me: Use a key that is a thing' }),
  ).toBeVisible()
  await area.getByRole('textbox', { name: 'What', exact: true }).fill('Look at the group chat')
  await area.getByRole('button', { name: 'Add the item' }).press('Enter')
  await expect(area.getByRole('region', { name: 'Your own' })).toContainText(
    'Look at the group chat',
  )

  await reputation.open('Policies read')
  await area.getByRole('textbox', { name: 'Add an institution' }).fill('Riverside General')
  await page.keyboard.press('Enter')
  const policy = area.getByRole('region', { name: 'Riverside General' })
  await policy.getByRole('button', { name: 'Read today' }).press('Enter')
  await expect(policy.getByLabel('Read on')).not.toHaveValue('')

  await reputation.open('Consents')
  const field = area.getByRole('textbox', { name: 'What may be shown' })
  await field.fill('Radiograph of Mrs. Delgado')
  await page.keyboard.press('Enter')
  await expect(area.getByRole('alert')).toContainText('This may identify someone')
  await field.fill('Radiograph of a wrist, teaching post')
  await page.keyboard.press('Enter')
  const consent = area.getByRole('region', { name: 'Radiograph of a wrist, teaching post' })
  await consent
    .getByRole('textbox', { name: 'Where the form lies' })
    .fill('Cabinet of the department')
  await consent.getByRole('textbox', { name: 'Where the form lies' }).blur()

  const again = await app.relaunch()
  const later = new ReputationPage(again.page)
  await expect(again.page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await again.page.keyboard.press('Escape')
  await again.page.keyboard.press('Tab')
  await later.go()
  await later.open('Consents')
  await expect(later.area.getByRole('textbox', { name: 'Where the form lies' })).toHaveValue(
    'Cabinet of the department',
  )
  await again.close()
})

test('a text is looked through as it is typed and kept nowhere; a practice case tells after one has thought', async () => {
  const app = await launchApp()
  const { page } = app
  const reputation = await toReputation(page)
  const { area } = reputation
  await reputation.open('Look through a text')
  await area.getByRole('textbox', { name: 'Text' }).focus()
  await page.keyboard.insertText('Call her daughter at 480-555-0142, she is 94yo.')
  await expect(area.getByText(/2 block/)).toBeVisible()
  await expect(area.getByText('480-555-0142', { exact: false }).first()).toBeVisible()
  await reputation.open('Practice cases')
  await reputation.open('Look through a text')
  await expect(area.getByRole('textbox', { name: 'Text' })).toHaveValue('')

  await reputation.open('Practice cases')
  await area.getByRole('button', { name: /^The lesson of a night/ }).press('Enter')
  await expect(area.getByRole('region', { name: 'Commentary' })).toBeHidden()
  await area.getByRole('button', { name: 'See what there is to say' }).press('Enter')
  await expect(area.getByRole('region', { name: 'Commentary' })).toBeVisible()
  await expect(area.getByRole('region', { name: 'Findings' })).toContainText('Bed 12')
  await app.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the pages of Reputation in ${theme} colours`, async () => {
    test.setTimeout(90_000)
    const app = await launchApp()
    const { page } = app
    await app.setSystemTheme(theme)
    const reputation = await toReputation(page)
    const { area } = reputation
    await area.getByRole('button', { name: 'Start a review' }).press('Enter')
    await page.getByRole('button', { name: /^Open with/ }).press('Enter')
    await area.getByRole('textbox', { name: 'Add a finding' }).fill('A photo')
    await page.keyboard.press('Enter')
    await area.locator('summary').filter({ hasText: 'A photo' }).press('Enter')
    expect(await seriousProblems(page), 'review').toEqual([])
    for (const name of [
      'Reviews',
      'Findings',
      'Checklist',
      'Look through a text',
      'Practice cases',
      'Claims',
      'Retractions',
      'Consents',
      'Policies read',
    ]) {
      await reputation.open(name)
      expect(await seriousProblems(page), name).toEqual([])
    }
    await app.close()
  })
}
