import { expect, type Locator, type Page } from '@playwright/test'

/** Today, its lines and the lists beside it. */
export class TodayPage {
  readonly page: Page
  readonly region: Locator
  readonly toast: Locator

  constructor(page: Page) {
    this.page = page
    this.region = page.getByRole('region', { name: 'Today', exact: true })
    this.toast = page.getByRole('status').filter({ hasText: /\S/ }).last()
  }

  /** To Today by its keys, from wherever no field has the focus. */
  async go(): Promise<void> {
    await this.page.keyboard.press('g')
    await this.page.keyboard.press('h')
    await expect(this.region.getByRole('heading', { level: 1 })).toBeFocused()
  }

  /** A part of the page by its heading: Write to, Promises due. */
  section(name: string): Locator {
    return this.region.getByRole('region', { name, exact: true })
  }

  /** The lines of a part. */
  lines(section: string): Locator {
    return this.section(section).getByRole('listitem')
  }

  /** The line one is on. */
  get here(): Locator {
    return this.page.locator('li:focus-within')
  }

  /** Moves down line by line until one is on the line with this title. */
  async toLine(title: string | RegExp): Promise<void> {
    const button = this.region.getByRole('button', { name: title }).first()
    await expect(async () => {
      await this.page.keyboard.press('j')
      await expect(button).toBeFocused({ timeout: 50 })
    }).toPass({ timeout: 10_000 })
  }
}
