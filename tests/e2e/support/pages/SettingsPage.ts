import { expect, type Locator, type Page } from '@playwright/test'

/** The settings, reached by their key. */
export class SettingsPage {
  readonly page: Page
  readonly backups: Locator

  constructor(page: Page) {
    this.page = page
    this.backups = page.getByRole('list', { name: 'Backups' }).getByRole('listitem')
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+,')
    await expect(this.page.getByRole('heading', { name: 'Settings', level: 1 })).toBeFocused()
  }

  /** One of a few, such as a colour scheme or a stage. */
  choice(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true })
  }

  /** One of several, such as a specialty. */
  tick(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true })
  }

  /** Waits until the day's backup is written, which comes by itself; from then on each one listed is one more. */
  async dailyBackup(): Promise<void> {
    await expect(this.backups).toHaveCount(1)
  }

  /** Backs up by hand and waits until the list holds so many. */
  async backUp(listed: number): Promise<void> {
    await this.page.getByRole('button', { name: 'Back up now' }).click()
    await expect(this.backups).toHaveCount(listed)
    await expect(this.page.getByRole('button', { name: 'Back up now' })).toBeEnabled()
  }
}
