import { expect, type Locator, type Page } from '@playwright/test'

/** Who could mentor: the topic, the lines, and what each offers. */
export class MentorsPage {
  readonly page: Page
  readonly screen: Locator
  readonly heading: Locator
  readonly words: Locator
  readonly toast: Locator

  constructor(page: Page) {
    this.page = page
    this.screen = page.getByRole('region', { name: 'Find mentors' })
    this.heading = this.screen.getByRole('heading', { level: 1, name: 'Find mentors' })
    this.words = this.screen.getByRole('textbox', { name: 'About which words' })
    this.toast = page.getByRole('status').filter({ hasText: /Undo/ }).last()
  }

  /** Goes there by the palette. */
  async go(): Promise<void> {
    await this.page.keyboard.press('Control+k')
    const palette = this.page.getByRole('combobox', { name: 'Go to, search or run a command' })
    await palette.fill('find mentors')
    await expect(this.page.getByRole('option', { name: /^Find mentors/ }).first()).toBeVisible()
    await palette.press('Enter')
    await expect(this.heading).toBeFocused()
  }

  /** Somebody who is proposed. */
  line(name: string): Locator {
    return this.screen
      .getByRole('list', { name: 'Find mentors' })
      .locator(':scope > li')
      .filter({ has: this.page.locator('[data-line]', { hasText: name }) })
  }

  /** The name in a line, which the keys move between. */
  name(name: string): Locator {
    return this.screen.locator('[data-line]').filter({ hasText: name })
  }
}
