import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

test('leaving writes a backup outside the profile; a library that vanished is asked about and restored whole', async () => {
  const app = await launchApp()
  const library = new LibraryPage(app.page)
  await library.startWithSample()
  await expect(library.count('60 resources')).toBeVisible()
  await app.quit()

  const files = await app.backupFiles()
  const newest = files.at(-1) ?? ''
  expect(newest).toMatch(/-quit\.jsonl\.gz$/)
  expect(app.backupFolder.startsWith(app.profile)).toBe(false)
  const lines = gunzipSync(await readFile(join(app.backupFolder, newest))).toString('utf8')
  expect(lines.match(/^\{"table":"resources"/gm)).toHaveLength(60)

  await rm(join(app.profile, 'IndexedDB'), { recursive: true, force: true })
  const again = await launchApp({ home: app.home })
  const { page } = again
  const restore = page.getByRole('button', { name: 'Restore and check' })
  await expect(restore).toBeVisible()
  expect(await seriousProblems(page)).toEqual([])
  await restore.click()
  const restored = new LibraryPage(page)
  await expect(restored.count('60 resources')).toBeVisible({ timeout: 30_000 })
  await restored.search('statin strok')
  await expect(restored.rows.first()).toBeVisible()
  await again.close()
})

test('an empty library never takes the place of a full backup', async () => {
  const app = await launchApp()
  const library = new LibraryPage(app.page)
  await library.startWithSample()
  await expect(library.count('60 resources')).toBeVisible()
  const full = await app.relaunch()
  const before = await full.backupFiles()
  expect(before.length).toBeGreaterThan(0)
  const emptied = new LibraryPage(full.page)
  await expect(emptied.count('60 resources')).toBeVisible()
  await emptied.palette('remove the sample', /Remove the sample library/)
  await full.page.keyboard.press('Enter')
  await expect(full.page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  const last = await full.relaunch()
  expect(await last.backupFiles()).toEqual(before)
  await last.close()
})
