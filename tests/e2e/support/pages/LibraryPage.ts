import { expect, type Locator, type Page } from '@playwright/test'

/** The library: search, list, detail, and the layers over them. */
export class LibraryPage {
  readonly page: Page
  readonly searchField: Locator
  readonly list: Locator
  readonly detail: Locator
  readonly toast: Locator

  constructor(page: Page) {
    this.page = page
    this.searchField = page.getByRole('searchbox')
    this.list = page.getByRole('listbox', { name: 'Resources' })
    this.detail = page.getByRole('region', { name: 'Detail' })
    this.toast = page.getByRole('status').filter({ hasText: /\S/ }).last()
  }

  /** From the first screen into a library without records. */
  async startEmpty(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start with an empty library' }).click()
    await expect(this.page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  }

  /** From the first screen into the sample library. */
  async startWithSample(): Promise<void> {
    await this.page.getByRole('button', { name: /Look around with a sample library/ }).click()
    await expect(this.rows.first()).toBeVisible()
  }

  /** Leads to the library; it is there once one is open. */
  get area(): Locator {
    return this.page.getByRole('navigation').getByRole('button', { name: /^Library/ })
  }

  /** To the library from wherever one is: with people in it the program opens on Today. */
  async go(): Promise<void> {
    await this.area.click()
  }

  get rows(): Locator {
    return this.list.getByRole('option')
  }

  row(title: string | RegExp): Locator {
    return this.list.getByRole('option', { name: title })
  }

  /** The title of what is open. */
  get openTitle(): Locator {
    return this.detail.getByRole('heading', { level: 1 })
  }

  /** What the line under the search field counts. */
  count(words: string | RegExp): Locator {
    return this.page.getByRole('search').getByText(words).first()
  }

  async search(words: string): Promise<void> {
    await this.page.keyboard.press('/')
    await expect(this.searchField).toBeFocused()
    await this.page.keyboard.type(words)
  }

  /** Leaves the search field for the list without opening anything. */
  async toList(): Promise<void> {
    await this.searchField.press('Enter')
    await expect(this.list).toBeFocused()
  }

  /** Opens Capture by its key. */
  async openCapture(): Promise<Locator> {
    await this.page.keyboard.press('Control+Shift+N')
    const capture = this.page.getByRole('dialog', { name: 'Capture' })
    await expect(capture).toBeVisible()
    return capture
  }

  /** Opens the palette, types at once as a user would, and waits for a result by its name. */
  async palette(words: string, result: string | RegExp): Promise<void> {
    await this.page.keyboard.press('Control+k')
    const palette = this.page.getByRole('dialog', { name: 'Go to, search or run a command' })
    await this.page.keyboard.type(words)
    await expect(palette.getByRole('combobox')).toHaveValue(words)
    await expect(palette.getByRole('option', { name: result }).first()).toBeVisible()
  }
}
