import { expect, type Locator, type Page } from '@playwright/test'

/** People: search, list, detail, and the layers over them. */
export class PeoplePage {
  readonly page: Page
  readonly searchField: Locator
  readonly list: Locator
  readonly detail: Locator
  readonly toast: Locator

  constructor(page: Page) {
    this.page = page
    this.searchField = page.getByRole('searchbox', { name: 'Search people' })
    this.list = page.getByRole('listbox', { name: 'People' })
    this.detail = page.getByRole('region', { name: 'Detail' })
    this.toast = page.getByRole('status').filter({ hasText: /\S/ }).last()
  }

  /** To People by its keys, from wherever no field has the focus. */
  async go(): Promise<void> {
    await this.page.keyboard.press('g')
    await this.page.keyboard.press('p')
    await expect(this.searchField).toBeVisible()
  }

  get rows(): Locator {
    return this.list.getByRole('option')
  }

  row(name: string | RegExp): Locator {
    return this.list.getByRole('option', { name })
  }

  /** The name of who is open. */
  get openName(): Locator {
    return this.detail.getByRole('heading', { level: 1 })
  }

  /** A part of the detail by its name: Promises, Notes, Links, Timeline. */
  section(name: string): Locator {
    return this.detail.getByRole('region', { name })
  }

  /** What the line under the search field counts. */
  count(words: string | RegExp): Locator {
    return this.page.getByRole('search').getByText(words).first()
  }

  async search(words: string): Promise<void> {
    await this.page.keyboard.press('/')
    await expect(this.searchField).toBeFocused()
    await this.page.keyboard.press('Control+a')
    await this.page.keyboard.type(words)
  }

  /** Leaves the search field for the list without opening anything. */
  async toList(): Promise<void> {
    await this.searchField.press('Enter')
    await expect(this.list).toBeFocused()
  }

  /** Adds a contact by its key, from the line that names it. */
  async add(line: string): Promise<void> {
    const popover = await this.openNew()
    await this.page.keyboard.insertText(line)
    await this.page.keyboard.press('Control+Enter')
    await expect(popover).toBeHidden()
  }

  /** Opens the field for a new contact by its key. */
  async openNew(): Promise<Locator> {
    await this.page.keyboard.press('n')
    const popover = this.page.getByRole('dialog', { name: 'New contact' })
    await expect(popover.getByRole('textbox').first()).toBeFocused()
    return popover
  }

  /** Opens the log of what was said by its key. */
  async openLog(): Promise<Locator> {
    await this.page.keyboard.press('l')
    const popover = this.page.getByRole('dialog', { name: 'Log an interaction' })
    await expect(popover.getByRole('textbox', { name: 'What was said' })).toBeFocused()
    return popover
  }
}
