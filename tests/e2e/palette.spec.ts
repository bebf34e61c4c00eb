import { expect, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'

const slowdown = 8

test('what is typed right after the key reaches the palette, on a slow machine and while the library still appears', async () => {
  const app = await launchApp()
  const { page } = app
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.getByRole('button', { name: 'Start with an empty library' }).click()
  await expect(page.getByRole('region', { name: 'Library' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('chats and conf')
  const field = page.getByRole('combobox', { name: 'Go to, search or run a command' })
  await expect(field).toHaveValue('chats and conf')
  await expect(page.getByRole('option', { name: /Chats and conferences/ })).toBeVisible()
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await app.close()
})

test('the field of the empty library has the focus, and gets it back from the palette', async () => {
  const app = await launchApp()
  const { page } = app
  await page.getByRole('button', { name: 'Start with an empty library' }).click()
  const capture = page.getByRole('textbox', { name: 'Capture a link, DOI, PMID or title' })
  await expect(capture).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.press('Escape')
  await expect(capture).toBeFocused()
  await app.close()
})
