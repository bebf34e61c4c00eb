import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { RunningApp } from '../launchApp.ts'

/** The editor of a portfolio document: sections, ticks, the page, and the sheet before it leaves. */
export class DocumentPage {
  readonly page: Page
  readonly area: Locator
  readonly sections: Locator
  readonly preview: Locator
  readonly leaving: Locator

  constructor(page: Page) {
    this.page = page
    this.area = page.getByRole('region', { name: 'Portfolio' })
    this.sections = this.area.getByRole('region', { name: 'Sections' })
    this.preview = this.area.getByRole('region', { name: 'Preview' })
    this.leaving = page.getByRole('dialog', { name: 'Export the document' })
  }

  /** Makes a document of a template from the palette, by keys. */
  async make(template: string): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await this.page.keyboard.type('new portfolio document')
    await expect(this.page.getByRole('option', { name: /New portfolio document/ })).toBeVisible()
    await this.page.keyboard.press('Enter')
    const sheet = this.page.getByRole('dialog', { name: 'New document' })
    await sheet.getByRole('radio', { name: template }).check()
    await sheet.getByRole('button', { name: 'Make the document' }).press('Enter')
    await expect(this.sections).toBeVisible()
  }

  /** How many pages the document has, as its preview says once it is laid out. */
  async pages(): Promise<number> {
    const words = this.preview.getByText(/^Page \d+ of \d+/)
    return Number(/of (\d+)/.exec((await words.textContent()) ?? '')?.[1])
  }

  section(name: string): Locator {
    return this.sections.getByRole('button', { name: new RegExp(`^${name}`) })
  }

  async sectionNames(): Promise<string[]> {
    const names = await this.sections.getByRole('listitem').allInnerTexts()
    return names.map((name) => name.split('\n')[0]?.trim() ?? '')
  }

  /** Exports in a format to a file of the home folder; answers its path once the sheet is gone. */
  async exportAs(app: RunningApp, format: string, name: string): Promise<string> {
    const path = join(app.home, name)
    await app.chooseSavePath(path)
    await this.area.getByRole('button', { name: 'Export…' }).press('Enter')
    await this.leaving.getByRole('radio', { name: format, exact: true }).check()
    const leave = this.leaving.getByRole('button', { name: 'Export', exact: true })
    // Until what was changed last is in the document, nothing leaves.
    await expect(leave).toBeEnabled()
    await leave.press('Enter')
    await expect(this.leaving).toBeHidden({ timeout: 30_000 })
    return path
  }
}
