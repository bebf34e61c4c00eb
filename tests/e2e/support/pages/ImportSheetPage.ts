import { expect, type Locator, type Page } from '@playwright/test'

export type ShownOutcome = 'new' | 'changed' | 'kept' | 'unchanged' | 'repeated' | 'unreadable'

/** The sheet that shows what importing a file would do. */
export class ImportSheetPage {
  readonly page: Page
  readonly sheet: Locator
  readonly primary: Locator
  /** The same button where the file holds contacts. */
  readonly contacts: Locator

  constructor(page: Page) {
    this.page = page
    this.sheet = page.getByRole('dialog', { name: 'Import' })
    this.contacts = this.sheet.getByRole('button', {
      name: /^(?:Import|Update) [\d,]+ contacts?$/,
    })
    this.primary = this.sheet.getByRole('button', { name: /^(?:Import|Update) [\d,]+ resources?$/ })
  }

  /** Waits until the file is read and compared, and says how many records have each outcome. */
  async counts(timeout = 30_000): Promise<Readonly<Record<ShownOutcome, number>>> {
    await expect(this.sheet.getByText('Recognized by its content as')).toBeVisible({ timeout })
    const shown = await this.sheet
      .locator('[data-outcome] b')
      .evaluateAll((figures) =>
        figures.map((figure) => [
          figure.parentElement?.dataset.outcome ?? '',
          Number(figure.textContent?.replace(/\D/g, '')),
        ]),
      )
    const none = { new: 0, changed: 0, kept: 0, unchanged: 0, repeated: 0, unreadable: 0 }
    return { ...none, ...Object.fromEntries(shown) }
  }

  showOnly(outcome: ShownOutcome): Promise<void> {
    return this.sheet.locator(`[data-outcome=${outcome}][aria-pressed]`).click()
  }

  get rows(): Locator {
    return this.sheet.getByRole('list', { name: 'Records in this file' }).getByRole('listitem')
  }

  get problems(): Locator {
    return this.sheet.getByRole('list', { name: 'Problems by line' }).getByRole('listitem')
  }

  /** Imports and waits until the sheet is gone. */
  async import(timeout = 30_000): Promise<void> {
    await this.primary.click()
    await expect(this.sheet).toBeHidden({ timeout })
  }

  /** Imports, and asks meanwhile to leave: what is being written goes on, and the sheet stays until it is done. */
  async importUnasked(timeout: number): Promise<void> {
    await this.primary.click()
    await expect(this.primary).toBeDisabled()
    await this.page.keyboard.press('Escape')
    await expect(this.sheet).toBeVisible()
    await expect(this.sheet).toBeHidden({ timeout })
  }

  button(name: string): Locator {
    return this.sheet.getByRole('button', { name, exact: true })
  }

  /** Closes the sheet without importing. */
  async leave(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await expect(this.sheet).toBeHidden()
  }

  /** Waits for the refusal and reads its heading. */
  async refusal(timeout = 30_000): Promise<string> {
    const heading = this.sheet.getByRole('alert').getByRole('heading')
    await expect(heading).toBeVisible({ timeout })
    return (await heading.textContent()) ?? ''
  }
}
