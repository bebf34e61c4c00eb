import { expect, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on any screen of the library in ${theme} colours`, async () => {
    const app = await launchApp()
    const { page } = app
    const library = new LibraryPage(page)
    await app.setSystemTheme(theme)
    const isClean = async (screen: string) =>
      expect(await seriousProblems(page), screen).toEqual([])

    await library.startWithSample()
    await isClean('library')
    await library.search('statin strok')
    await expect(library.count(/of 60 resources/)).toBeVisible()
    await isClean('search')
    await library.searchField.fill('qqqzzz')
    await expect(page.getByRole('heading', { name: /Nothing matches/ })).toBeVisible()
    await isClean('nothing found')
    await library.searchField.fill('')
    await library.toList()
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page.getByRole('toolbar', { name: 'Selected resources' })).toBeVisible()
    await isClean('several selected')
    await page.keyboard.press('Escape')
    await page.keyboard.press('e')
    await expect(page.getByRole('form', { name: 'Edit this resource' })).toBeVisible()
    await isClean('editing')
    await page.keyboard.press('Escape')
    await library.openCapture()
    await page.keyboard.insertText('https://bsky.app/profile/jonah.example.com/post/3m3cux2psw422')
    await expect(page.getByText('Post on Bluesky')).toBeVisible()
    await isClean('capture')
    // Esc closes one layer: the choices, then Capture itself.
    const capture = page.getByRole('dialog', { name: 'Capture' })
    await capture.getByRole('combobox', { name: 'Kind' }).click()
    await expect(page.getByRole('option', { name: 'Post' }).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('option', { name: 'Post' })).toHaveCount(0)
    await expect(capture).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(capture).toBeHidden()
    await library.palette('stroke', /stroke/i)
    await isClean('palette')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Every key' })).toBeVisible()
    await isClean('keys')
    await page.keyboard.press('Escape')
    await app.close()
  })
}
