import { expect, type Locator, type Page, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { DraftsPage } from './support/pages/DraftsPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const risky = 'A 94-year-old taught me more than any book. #MedEd'

/** The gate of the draft that is open. */
class Gate {
  readonly page: Page
  readonly panel: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('region', { name: 'Before it is ready' })
  }

  check(name: string | RegExp): Locator {
    return this.panel.getByRole('button', { name })
  }

  /** Answers a check in place, by keys; it leaves what is open. */
  async answer(name: string | RegExp, answer: string): Promise<void> {
    const line = this.panel
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('button', { name }) })
    await line.getByRole('button', { name: answer, exact: true }).press('Enter')
    await expect(line).toBeHidden()
  }

  /** A check that was passed or let through, which stand behind a button. */
  async answered(name: string | RegExp): Promise<Locator> {
    const all = this.panel.getByRole('button', { name: /the \d+ answered$/ })
    if ((await all.getAttribute('aria-expanded')) === 'false') await all.press('Enter')
    return this.check(name)
  }

  async giveReason(reason: string): Promise<void> {
    const sheet = this.page.getByRole('dialog')
    await expect(sheet.getByRole('textbox', { name: 'Reason' })).toBeFocused()
    await this.page.keyboard.insertText(reason)
    await sheet.getByRole('button', { name: /reason$/ }).press('Enter')
  }
}

async function beginDraft(page: Page, text: string): Promise<DraftsPage> {
  await new LibraryPage(page).startEmpty()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  const drafts = new DraftsPage(page)
  await drafts.go()
  await drafts.begin()
  await page.keyboard.insertText(text)
  return drafts
}

test('a draft becomes ready by keys alone, check by check, and is written again when it changes', async () => {
  const app = await launchApp()
  const { page } = app
  const drafts = await beginDraft(page, 'Proning teaches patience. #MedEd')
  const gate = new Gate(page)
  const ready = page.getByRole('button', { name: 'Mark ready' })
  await expect(gate.panel.getByText('10 of 13')).toBeVisible()
  await expect(ready).toHaveAccessibleDescription('3 checks are open')
  await ready.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Stage' })).toHaveValue('Idea')

  await gate.answer(/Would the patient/, 'No')
  await gate.answer(/Each claim/, 'It claims nothing')
  await gate.answer(/Interests/, 'Nothing to disclose')
  await expect(gate.panel.getByText('13 of 13')).toBeVisible()
  await ready.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Stage' })).toHaveValue('Ready')

  await drafts.text.focus()
  await page.keyboard.press('End')
  await page.keyboard.insertText(' More.')
  await drafts.text.blur()
  await expect(page.getByRole('combobox', { name: 'Stage' })).toHaveValue('Draft')
  await expect(gate.panel.getByText('10 of 13')).toBeVisible()
  await app.close()
})

test('a block makes the draft wait; it is dismissed with a reason that tells nothing, and the waiting overridden', async () => {
  const app = await launchApp()
  const { page } = app
  const drafts = await beginDraft(page, risky)
  const gate = new Gate(page)
  await expect(gate.check(/No blocking finding/)).toHaveAccessibleName(/1 open/)
  await expect(gate.check(/Cooling-off/)).toHaveAccessibleName(/until/)

  await drafts.findings
    .getByRole('button', { name: 'Dismiss with a reason' })
    .first()
    .press('Enter')
  await gate.giveReason('She is a 94-year-old')
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText(/The reason names what it is about/)).toBeVisible()
  await sheet
    .getByRole('textbox', { name: 'Reason' })
    .fill('An invented patient, and the post says so')
  await sheet.getByRole('button', { name: 'Dismiss with a reason' }).press('Enter')
  await expect(await gate.answered(/No blocking finding/)).toHaveAccessibleName(/checked/)
  await expect(drafts.findings.getByText(/An invented patient/)).toBeVisible()
  await expect(drafts.findings.getByRole('button', { name: /^Block .*94-year-old/ })).toBeHidden()

  await gate.check(/Cooling-off/).press('Enter')
  await gate.panel.getByRole('button', { name: 'Override with a reason' }).press('Enter')
  await gate.giveReason('Written last week, only pasted today')
  await expect(gate.check(/Cooling-off/)).toHaveAccessibleName(/overridden/)

  await drafts.findings.getByRole('button', { name: 'Bring back' }).press('Enter')
  await expect(gate.check(/No blocking finding/)).toHaveAccessibleName(/1 open/)

  const again = await app.relaunch()
  await expect(again.page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await again.page.keyboard.press('Escape')
  await again.page.keyboard.press('Tab')
  await new DraftsPage(again.page).go()
  await again.page
    .getByRole('button', { name: /^A 94-year-old/ })
    .last()
    .click()
  await expect(await new Gate(again.page).answered(/Cooling-off/)).toHaveAccessibleName(
    /overridden/,
  )
  await again.close()
})

test('a draft cannot be moved to ready past its gate, and says why', async () => {
  const app = await launchApp()
  const { page } = app
  const drafts = await beginDraft(page, 'Proning teaches patience.')
  await page.getByRole('combobox', { name: 'Stage' }).click()
  await page.getByRole('option', { name: 'Ready' }).click()
  await expect(drafts.toast).toContainText('Not ready yet')
  await expect(page.getByRole('combobox', { name: 'Stage' })).toHaveValue('Idea')
  await app.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the gate in ${theme} colours`, async () => {
    const app = await launchApp()
    const { page } = app
    await app.setSystemTheme(theme)
    await beginDraft(page, risky)
    const gate = new Gate(page)
    await gate.check(/Would the patient/).press('Enter')
    await expect(gate.panel.getByRole('button', { name: 'Yes', exact: true })).toBeVisible()
    expect(await seriousProblems(page), 'gate').toEqual([])
    await gate.check(/No blocking finding/).press('Enter')
    await gate.panel.getByRole('button', { name: 'Override with a reason' }).first().press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await seriousProblems(page), 'reason').toEqual([])
    await app.close()
  })
}
