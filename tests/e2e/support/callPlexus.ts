import type { Page } from '@playwright/test'
import type { CallName } from '../../../src/ipc/contract.ts'

/** Makes a desktop call from the page with any arguments, right or wrong, and answers what came back. */
export async function callPlexus(
  page: Page,
  name: CallName,
  args: readonly unknown[],
): Promise<unknown> {
  return await page.evaluate(
    async ([method, given]) => {
      const calls = window.plexus as unknown as Record<
        string,
        (...args: unknown[]) => Promise<unknown>
      >
      return await calls[method]?.(...given)
    },
    [name, [...args]] as const,
  )
}
