import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import {
  expectRefusals,
  followRestart,
  notSavedPanel,
  savedNotes,
  type Told,
  writeNotes,
  writeUntilSaved,
} from './support/fullDisk.ts'
import { freshHome, launchApp, type RunningApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { mountSmallDisk, type SmallDisk } from './support/smallDisk.ts'

/** Longer than a note that still finds room in a file system without any. */
const words = 'kept '.repeat(2_000)

test('what a full disk refuses is held and said, and is in the library after the program has started itself again', async () => {
  const home = await freshHome()
  const disk = mountSmallDisk(join(home, '.config/Plexus/IndexedDB'))
  process.env.PLEXUS_DISK_LIMITS = '0,0,0,0'
  try {
    await meetFullDisk(home, disk)
  } finally {
    delete process.env.PLEXUS_DISK_LIMITS
    disk.unmount()
  }
  await rm(home, { recursive: true })
})

async function meetFullDisk(home: string, disk: SmallDisk): Promise<void> {
  const told: Told = new Map()
  const app = await launchApp({ home })
  expectRefusals(app)
  const { page } = app
  await new LibraryPage(page).startWithSample()
  const titles = [...(await savedNotes(page)).keys()].sort()
  await writeUntilSaved(page, 0, `before ${words}`, told)
  disk.fill()
  const title = await writeNotes(page, 1, `full ${words}`)
  told.set(title, `full ${words}`)
  const panel = notSavedPanel(page)
  await expect(panel).toContainText('the disk is full')
  await expect(panel).toContainText('kept in a file beside the library')
  const library = new LibraryPage(page)
  await expect(library.detail.getByText(/^Not saved since /)).toBeVisible()
  await expect(library.row(title).getByText('Not saved')).toBeVisible()
  await hasNoSeriousProblems(app)

  const restarted = await followRestart(app)
  disk.free()
  // It tries again by itself as well, and may be faster.
  const again = panel.getByRole('button', { name: 'Try again' })
  await again.click().catch(() => undefined)
  const next = await restarted()
  const saved = next.page.getByRole('region', { name: 'Saved again' })
  await expect(saved).toContainText('read back and the same')
  await expect(new LibraryPage(next.page).openTitle).toHaveText(title)
  const notes = await savedNotes(next.page)
  expect([...notes.keys()].sort()).toEqual(titles)
  for (const [name, text] of told) expect(notes.get(name), name).toBe(text)
  await next.quit()
}

async function hasNoSeriousProblems(app: RunningApp): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await app.setSystemTheme(theme)
    expect(await seriousProblems(app.page)).toEqual([])
  }
}
