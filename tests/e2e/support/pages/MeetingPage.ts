import { expect, type Locator, type Page } from '@playwright/test'

/** A mentor meeting: before, during and after. */
export class MeetingPage {
  readonly page: Page
  readonly region: Locator
  readonly brief: Locator

  constructor(page: Page) {
    this.page = page
    this.region = page.getByRole('region', { name: 'Mentor meeting', exact: true })
    this.brief = page.getByRole('complementary', { name: 'Brief' })
  }

  /** Plans a meeting with whoever is open among the people and comes to its page. */
  async plan(): Promise<void> {
    await this.page.getByRole('button', { name: 'Plan a meeting' }).click()
    const sheet = this.page.getByRole('dialog', { name: 'Plan a meeting' })
    await sheet.getByRole('textbox', { name: 'Where' }).fill('Zoom')
    await sheet.getByRole('button', { name: 'Plan the meeting' }).click()
    await expect(this.region.getByRole('heading', { level: 1 })).toBeVisible()
  }

  field(name: string): Locator {
    return this.region.getByRole('textbox', { name })
  }

  /** Adds an action item of the user's own. */
  async agree(text: string): Promise<void> {
    await this.field('Add an action item').fill(text)
    await this.page.keyboard.press('Enter')
    await expect(this.region.getByRole('checkbox', { name: text })).toBeVisible()
  }

  async addGoal(text: string): Promise<void> {
    await this.field('Add a goal').fill(text)
    await this.page.keyboard.press('Enter')
    await expect(this.region.getByRole('checkbox', { name: `Reached: ${text}` })).toBeVisible()
  }

  /** Settles the meeting, with a next day where one is given. */
  async settle(nextDay?: string): Promise<void> {
    if (nextDay) await this.region.getByLabel('Next meeting').fill(nextDay)
    await this.region.getByRole('button', { name: 'Wrap up the meeting' }).click()
    await expect(this.region.getByText(/^Held /).first()).toBeVisible()
  }
}
