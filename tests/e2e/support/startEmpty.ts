import { expect, type Page } from '@playwright/test'

/** Goes past the first start into an empty library. */
export async function startEmpty(page: Page): Promise<void> {
  await page.getByRole('button', { name: /empty/i }).click()
  await expect(page.getByRole('region', { name: 'Library' })).toBeVisible()
}
