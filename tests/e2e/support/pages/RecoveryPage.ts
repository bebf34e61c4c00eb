import { expect, type Locator, type Page } from '@playwright/test'

/** The screen that stands in place of a library that cannot be believed or opened. */
export class RecoveryPage {
  readonly page: Page
  readonly backups: Locator
  readonly restore: Locator

  constructor(page: Page) {
    this.page = page
    this.backups = page.getByRole('radiogroup', { name: 'Backups' }).getByRole('radio')
    this.restore = page.getByRole('button', { name: 'Restore and check' })
  }

  /** Waits until it says this. */
  async says(heading: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }

  /** Starts empty, having been asked once more. */
  async startEmpty(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start empty instead' }).click()
    const asked = this.page.getByRole('dialog', { name: 'Start with an empty library?' })
    await asked.getByRole('button', { name: 'Start empty' }).click()
  }

  /** Goes on with what was found, having been asked once more. */
  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Go on with what was found' }).click()
    const asked = this.page.getByRole('dialog', { name: 'Go on with what was found?' })
    await asked.getByRole('button', { name: 'Go on', exact: true }).click()
  }
}
