import { expect, type Locator, type Page } from '@playwright/test'

/** Reputation: its pages, chosen in the sidebar. */
export class ReputationPage {
  readonly page: Page
  readonly area: Locator
  readonly sidebar: Locator
  readonly toast: Locator

  constructor(page: Page) {
    this.page = page
    this.area = page.getByRole('region', { name: 'Reputation', exact: true })
    this.sidebar = page.getByRole('navigation', { name: 'Areas and lists' })
    this.toast = page.getByRole('status').filter({ hasText: /\S/ }).last()
  }

  /** To Reputation by its keys, from wherever no field has the focus. */
  async go(): Promise<void> {
    await this.page.keyboard.press('g')
    await this.page.keyboard.press('e')
    await expect(this.area.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** To one of its pages. */
  async open(name: string): Promise<void> {
    await this.sidebar.getByRole('button', { name, exact: false }).first().press('Enter')
    await expect(this.area.getByRole('heading', { level: 1, name })).toBeVisible()
  }
}
