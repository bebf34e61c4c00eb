import { expect, type Locator, type Page } from '@playwright/test'

/** What is there twice: groups, and their records side by side. */
export class DuplicatesPage {
  readonly page: Page
  readonly groups: Locator
  readonly compared: Locator
  readonly found: Locator

  constructor(page: Page) {
    this.page = page
    this.groups = page.getByRole('listbox', { name: 'Groups' })
    this.compared = page.getByRole('region', { name: 'Compared records' })
    this.found = page.getByRole('region', { name: 'Duplicates' }).getByRole('status').first()
  }

  /** Opens the screen by the palette. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await expect(this.page.getByRole('combobox')).toBeFocused()
    await this.page.keyboard.type('find duplicates')
    await expect(this.page.getByRole('option', { name: /Find duplicates/ })).toBeVisible()
    await this.page.keyboard.press('Enter')
    await expect(this.page.getByRole('region', { name: 'Duplicates' })).toBeVisible()
  }

  group(name: string | RegExp): Locator {
    return this.groups.getByRole('option', { name })
  }

  /** The choice of one value of a field. */
  value(field: string, value: string): Locator {
    return this.compared.getByRole('radio', { name: `${field}: ${value}` })
  }

  get merge(): Locator {
    return this.compared.getByRole('button', { name: /^Merge/ })
  }

  get apart(): Locator {
    return this.compared.getByRole('button', { name: 'Not a duplicate' })
  }
}
