import { expect, type Locator, type Page } from '@playwright/test'

/** The calendar: its grid, what is on a day, and the panel beside it. */
export class PlannerPage {
  readonly page: Page
  readonly area: Locator
  readonly grid: Locator
  readonly panel: Locator
  readonly sheet: Locator
  readonly toast: Locator

  constructor(page: Page) {
    this.page = page
    this.area = page.getByRole('region', { name: 'Planner' })
    this.grid = this.area.getByRole('grid')
    this.panel = page.locator('[data-pane="detail"]')
    this.sheet = page.getByRole('dialog', { name: 'New event' })
    this.toast = page.getByRole('status').filter({ hasText: /\S/ }).last()
  }

  /** To the calendar by its keys, from wherever no field has the focus. */
  async go(): Promise<void> {
    await this.page.keyboard.press('g')
    await this.page.keyboard.press('a')
    await expect(this.grid).toBeVisible()
  }

  /** Another way to look at it: `Week`, `Agenda`. */
  async show(view: string): Promise<void> {
    await this.area.getByText(view, { exact: true }).click()
  }

  /** The cell of a day, `2026-11-26`. */
  day(date: string): Locator {
    return this.grid.locator(`[role="gridcell"][tabindex][data-day="${date}"]`)
  }

  /** Something on a day, by how its full name begins. */
  item(date: string, name: string): Locator {
    return this.grid
      .locator(`[data-day="${date}"]`)
      .getByRole('button', { name: new RegExp(`^${name}`) })
  }

  /** A time as the program writes it here: `21:00`, or `09:00 PM`. */
  async time(time: string): Promise<string> {
    return this.page.evaluate((given) => {
      const options = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const
      return new Date(`2026-01-01T${given}:00Z`).toLocaleTimeString(undefined, options)
    }, time)
  }

  /** From when to when, in the same words. */
  async span(from: string, to: string): Promise<string> {
    return `${await this.time(from)} to ${await this.time(to)}`
  }

  /** What is in the panel, by its label. */
  field(label: string): Locator {
    return this.panel.getByRole('textbox', { name: label, exact: true })
  }

  /** Fills in the sheet for a new event and adds it with Enter. */
  async add(title: string, times: { readonly from?: string; readonly to?: string } = {}) {
    await expect(this.sheet).toBeVisible()
    for (const [label, time] of [
      ['From', times.from],
      ['To', times.to],
    ] as const) {
      if (time) await this.sheet.getByLabel(label, { exact: true }).fill(time)
    }
    const name = this.sheet.getByRole('textbox', { name: 'Title' })
    await name.fill(title)
    await name.press('Enter')
    await expect(this.sheet).toBeHidden()
  }
}

/** A day of the present month, `2026-11-15`, as this computer counts. */
export function dayOfThisMonth(day: number): string {
  const now = new Date()
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${now.getFullYear()}-${month}-${String(day).padStart(2, '0')}`
}
