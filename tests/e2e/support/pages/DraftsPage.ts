import { expect, type Locator, type Page } from '@playwright/test'

/** Drafts: the overview by stage, and the editor with its findings and its previews. */
export class DraftsPage {
  readonly page: Page
  readonly area: Locator
  readonly text: Locator
  readonly findings: Locator
  readonly toast: Locator

  constructor(page: Page) {
    this.page = page
    this.area = page.getByRole('region', { name: 'Drafts' })
    this.text = page.getByRole('textbox', { name: 'Text', exact: true })
    this.findings = page.getByRole('region', { name: 'Findings' })
    this.toast = page.getByRole('status').filter({ hasText: /\S/ }).last()
  }

  /** To the overview by its keys, from wherever no field has the focus. */
  async go(): Promise<void> {
    await this.page.keyboard.press('g')
    await this.page.keyboard.press('d')
    await expect(this.area.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** Begins a draft from the palette; its text has the focus. */
  async begin(): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await this.page.keyboard.type('new draft')
    await expect(this.page.getByRole('option', { name: /New draft/ }).first()).toBeVisible()
    await this.page.keyboard.press('Enter')
    await expect(this.text).toBeFocused()
  }

  /** A column of the board. */
  stage(name: string): Locator {
    return this.area.getByRole('region', { name, exact: true })
  }

  /** A draft in a column of the board. */
  card(stage: string, name: RegExp): Locator {
    return this.stage(stage).getByRole('option', { name })
  }

  network(name: string): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${name}\\b`) })
  }

  /** Takes the thread on a network out of the text's hands, once it is that of the text as it is written now. */
  async editThreadByHand(network: string): Promise<void> {
    const button = this.preview(network).getByRole('button', { name: 'Edit the thread by hand' })
    await expect(button).toBeEnabled()
    await button.press('Enter')
  }

  /** One of the lines under the text, opened. */
  async line(name: string): Promise<Locator> {
    const line = this.area.getByRole('region', { name, exact: true })
    await line
      .getByRole('button', { name: new RegExp(`^${name} `), expanded: false })
      .press('Enter')
    return line
  }

  /** Answers what is asked of a draft that says nothing of a patient and claims nothing. */
  async answerGate(): Promise<void> {
    const gate = this.page.getByRole('region', { name: 'Before it is ready' })
    for (const answer of ['No', 'It claims nothing', 'Nothing to disclose']) {
      await gate.getByRole('button', { name: answer, exact: true }).press('Enter')
      await expect(gate.getByRole('button', { name: answer, exact: true })).toBeHidden()
    }
  }

  /** What the text becomes on a network. */
  preview(network: string): Locator {
    return this.page.getByRole('region', { name: `${network} preview` })
  }
}
