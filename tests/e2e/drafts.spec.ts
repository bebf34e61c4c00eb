import { expect, type Page, test } from '@playwright/test'
import { holdWrites } from './support/holdWrites.ts'
import { launchApp } from './support/launchApp.ts'
import { DraftsPage } from './support/pages/DraftsPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const risky = 'Bed 12 in the MICU taught me more than any book. 94-year-old, P/F 92. #MedEd'

test('a draft by keyboard alone: written, checked, counted, copied, posted, looked back at, undone, there after a restart', async () => {
  const app = await launchApp()
  await new LibraryPage(app.page).startEmpty()
  const { page } = app
  const drafts = new DraftsPage(page)
  await leaveTheField(page)
  await drafts.go()
  await expect(page.getByRole('heading', { name: 'No drafts yet' })).toBeVisible()

  await drafts.begin()
  await page.keyboard.insertText(risky)
  await expect(drafts.findings.getByRole('button', { name: /^Block .*94-year-old/ })).toBeVisible()
  await expect(drafts.findings.getByText(/Ages over 89/)).toBeVisible()
  // Saved: listed under the words it begins with.
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Bed 12/ })).toBeVisible()

  const long = `${'Each turn needs six hands and one plan. '.repeat(7)}#MedEd`
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(long)
  await expect(drafts.findings.getByText('No known identifier patterns found')).toBeVisible()
  await expect(drafts.preview('Bluesky').getByText('1 post', { exact: true })).toBeVisible()
  await drafts.network('Bluesky').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(drafts.network('X')).toBeChecked()
  await expect(drafts.network('X')).toHaveAccessibleName(/286 of 280/)
  await expect(drafts.preview('X').getByText('2 posts', { exact: true })).toBeVisible()

  const title = page.getByRole('textbox', { name: 'Title' })
  await title.fill('Six hands')
  await title.blur()
  await page.keyboard.press('Control+z')
  await expect(title).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(drafts.text).toHaveValue(risky)
  await page.keyboard.press('Control+Shift+z')
  await expect(drafts.text).toHaveValue(long)

  const onX = drafts.preview('X')
  await drafts.editThreadByHand('X')
  await onX.getByRole('textbox', { name: 'Post 1 of 2' }).fill('Six hands.')
  await onX.getByRole('textbox', { name: 'Post 2 of 2' }).fill('One plan.')
  await onX.getByRole('textbox', { name: 'Post 2 of 2' }).blur()
  await expect(onX.getByRole('listitem').filter({ hasText: 'Six hands. 1/2' })).toBeVisible()
  await expect(onX.getByRole('listitem').filter({ hasText: 'One plan. 2/2' })).toBeVisible()
  await onX.getByRole('button', { name: 'Sync with the text again' }).press('Enter')

  const copy = onX.getByRole('button', { name: /^Copy post/ })
  await expect(onX.getByRole('listitem').filter({ hasText: /^Each turn/ })).toHaveCount(2)
  // Nothing leaves before the gate is open.
  await expect(copy).toBeDisabled()
  await drafts.answerGate()
  // It had a blocking finding, so it waits; what is written now has none.
  await page.getByRole('button', { name: /^Cooling-off/ }).press('Enter')
  await page.getByRole('button', { name: 'Override with a reason' }).press('Enter')
  const why = page.getByRole('dialog')
  await why.getByRole('textbox', { name: 'Reason' }).fill('Nothing of the first text is left')
  await why.getByRole('button', { name: 'Override with a reason' }).press('Enter')
  await expect(copy).toBeEnabled()
  await copy.focus()
  await page.keyboard.press('Enter')
  await expect(drafts.toast).toContainText('Text copied')
  const copied = await app.copiedText()
  expect(copied.startsWith('Each turn needs six hands')).toBe(true)
  expect(copied.endsWith('1/2')).toBe(true)

  await expect(copy).toHaveText('Copy post 2')

  const posted = await drafts.line('Posted')
  const link = posted.getByRole('textbox', { name: 'Link to the post' })
  await link.focus()
  await page.keyboard.insertText('https://x.com/n/status/1')
  await page.getByRole('button', { name: 'I posted it on X' }).press('Enter')
  await expect(page.getByText('https://x.com/n/status/1')).toBeVisible()
  await page.getByRole('textbox', { name: 'Likes' }).fill('12')
  await page.getByRole('button', { name: 'Log metrics' }).press('Enter')
  const reading = page.getByRole('table', { name: 'X' }).getByRole('row', { name: /12 0 0$/ })
  await expect(reading).toBeVisible()

  const again = await app.relaunch()
  const later = new DraftsPage(again.page)
  await leaveTheField(again.page)
  await later.go()
  const published = later.card('Published', /^Each turn needs/)
  await published.click()
  await expect(later.text).toHaveValue(long)
  await expect(again.page.getByRole('row', { name: /12 0 0$/ })).toBeVisible()
  await again.page.getByRole('button', { name: 'Move to trash' }).press('Enter')
  await expect(again.page.getByRole('heading', { name: 'No drafts yet' })).toBeVisible()
  await again.page.keyboard.press('Control+z')
  await expect(published).toBeVisible()
  await again.close()
})

test('a draft is made from a paper, found in the palette, and goes through the trash', async () => {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  await library.startWithSample()
  const drafts = new DraftsPage(page)
  await library.toList()
  await library.palette('draft a post', /Draft a post from this/)
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Draft a post from this' })
  await sheet.getByRole('radio', { name: 'Journal club post' }).check()
  await sheet.getByRole('button', { name: 'Begin the draft' }).press('Enter')
  await expect(drafts.text).toHaveValue(/\S/)
  await page.getByRole('textbox', { name: 'Title' }).fill('Quokka pearls')
  await page.getByRole('textbox', { name: 'Title' }).blur()
  await library.palette('quoka pearls', /Quokka pearls/)
  await page.keyboard.press('Escape')
  await drafts.go()
  await drafts.card('Draft', /Quokka pearls/).click()
  await page.getByRole('button', { name: 'Move to trash' }).press('Enter')
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(page.getByRole('option', { name: /Quokka pearls/ })).toBeVisible()
  await app.close()
})

test('undo takes back what was typed last, also while it is still being saved', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startEmpty()
  const drafts = new DraftsPage(page)
  await leaveTheField(page)
  await drafts.go()
  await drafts.begin()
  await page.keyboard.insertText('Six hands')
  await expect(
    page.getByRole('navigation').getByRole('button', { name: 'Six hands' }),
  ).toBeVisible()
  const title = page.getByRole('textbox', { name: 'Title' })
  const goOn = await holdWrites(page, 'drafts')
  await title.fill('Proning')
  await title.blur()
  await page.keyboard.press('Control+z')
  await goOn()
  await expect(title).toHaveValue('')
  await expect(drafts.text).toHaveValue('Six hands')
  await app.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in drafts in ${theme} colours`, async () => {
    const app = await launchApp()
    const { page } = app
    await new LibraryPage(page).startEmpty()
    await app.setSystemTheme(theme)
    const drafts = new DraftsPage(page)
    await leaveTheField(page)
    await drafts.go()
    expect(await seriousProblems(page), 'empty').toEqual([])
    await drafts.begin()
    await page.keyboard.insertText(risky)
    await expect(drafts.findings.getByText(/Ages over 89/)).toBeVisible()
    expect(await seriousProblems(page), 'editor').toEqual([])
    await page.getByRole('button', { name: 'All drafts' }).press('Enter')
    await expect(drafts.card('Idea', /^Bed 12/)).toBeVisible()
    expect(await seriousProblems(page), 'board').toEqual([])
    await app.close()
  })
}

/** An empty library begins in the field for a first link. */
async function leaveTheField(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
}
