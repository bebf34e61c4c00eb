import type { Page } from '@playwright/test'

/** An act that the program ends with: its window may go before the driver has heard that the act was taken. */
export async function actThatEnds(page: Page, act: Promise<void>): Promise<void> {
  try {
    await act
  } catch (error) {
    if (!page.isClosed()) throw error
  }
}
