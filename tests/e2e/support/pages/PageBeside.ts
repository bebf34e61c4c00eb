import { expect, type Locator, type Page } from '@playwright/test'

/** The page of a document beside the entry that is written. */
export class PageBeside {
  readonly pane: Locator
  readonly marked: Locator
  readonly number: Locator

  constructor(page: Page) {
    this.pane = page.getByRole('region', { name: 'Portfolio' }).getByRole('region', {
      name: 'Preview',
    })
    this.marked = this.pane.locator('[data-marked]')
    this.number = this.pane.getByText(/^Page \d+ of \d+/)
  }

  /** Chooses the document by keys. */
  async choose(name: string): Promise<void> {
    const choice = this.pane.getByRole('radio', { name })
    // A palette that has just closed gives the focus back a moment later: a key pressed then is not the pane's.
    await expect(async () => {
      await choice.focus()
      await expect(choice).toBeFocused({ timeout: 1_000 })
      await choice.press('Space')
      await expect(choice).toBeChecked({ timeout: 1_000 })
    }).toPass()
  }

  /** How wide the paper is drawn, in CSS pixels. */
  async width(): Promise<number> {
    const box = await this.marked.boundingBox()
    return box?.width ?? 0
  }
}
