import { expect, type Locator, type Page } from '@playwright/test'

/** The portfolio: the ledger with its season, scholarly work, and documents. */
export class PortfolioPage {
  readonly page: Page
  readonly area: Locator
  readonly description: Locator
  readonly misses: Locator
  readonly toast: Locator

  constructor(page: Page) {
    this.page = page
    this.area = page.getByRole('region', { name: 'Portfolio' })
    this.description = this.area.getByRole('textbox', { name: 'Description', exact: true })
    this.misses = this.area.getByRole('region', { name: 'What the form misses' })
    this.toast = page.getByRole('status').filter({ hasText: /\S/ }).last()
  }

  /** To the ledger by its keys, from wherever no field has the focus. */
  async go(): Promise<void> {
    await this.page.keyboard.press('g')
    await this.page.keyboard.press('o')
    await expect(this.area.getByRole('heading', { name: /^Experiences/ })).toBeVisible()
  }

  field(name: string): Locator {
    return this.area.getByRole('textbox', { name, exact: true })
  }

  /** Chooses from one of the form's lists by keys alone. */
  async choose(label: string, option: string): Promise<void> {
    const list = this.area.getByRole('combobox', { name: label, exact: true })
    await list.focus()
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.insertText(option)
    await expect(this.page.getByRole('option', { name: option, exact: true })).toBeVisible()
    await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
    await expect(list).toHaveValue(option)
  }

  /** The rows under one heading of the ledger. */
  rows(group: string): Locator {
    return this.area.getByRole('region', { name: group }).getByRole('button')
  }
}
