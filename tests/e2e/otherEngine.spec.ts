import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { actThatEnds } from './support/actThatEnds.ts'
import {
  executable,
  homeEnvironment,
  launchApp,
  neededSwitches,
  programFolder,
} from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { RecoveryPage } from './support/pages/RecoveryPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

/** Every file of a store with a print of its contents. */
async function printOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name))
  return await Promise.all(
    files.sort().map(async (file) => {
      const print = createHash('sha256')
        .update(await readFile(file))
        .digest('hex')
      return `${file.slice(folder.length)} ${print}`
    }),
  )
}

test('an engine that would spoil the library opens nothing, says so, and is let in only beside a copy', async () => {
  const app = await launchApp()
  await new LibraryPage(app.page).startWithSample()
  const store = join(app.profile, 'IndexedDB')
  const note = join(app.profile, 'store.json')
  await expect.poll(() => readFile(note, 'utf8').catch(() => '')).toContain('"leveldb"')
  await app.quit()

  const written = JSON.parse(await readFile(note, 'utf8'))
  await writeFile(note, JSON.stringify({ ...written, electron: '900.0.0', chromium: '950.0.1.2' }))
  const before = await printOf(store)
  const older = await launchApp({ home: app.home })
  await new RecoveryPage(older.page).says('A newer Plexus wrote this library')
  await expect(older.page.getByRole('row', { name: /Chromium 950 \(Electron 900/ })).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await older.setSystemTheme(theme)
    expect(await seriousProblems(older.page)).toEqual([])
  }
  expect(await older.page.evaluate(() => indexedDB.databases())).toEqual([])
  expect(await printOf(store)).toEqual(before)

  // Its own restart would be out of this test's hands.
  await older.electron.evaluate(({ app: program }) => {
    program.relaunch = () => undefined
  })
  const gone = new Promise((resolve) => older.desktop().once('close', () => resolve(undefined)))
  await older.page.getByRole('button', { name: 'Open all the same' }).press('Enter')
  const copyAside = older.page.getByRole('button', { name: 'Copy aside and open' })
  await actThatEnds(older.page, copyAside.press('Enter'))
  await gone
  const [kept = ''] = await readdir(join(app.profile, 'kept-aside'))
  expect(await printOf(join(app.profile, 'kept-aside', kept))).toEqual(before)

  const allowed = await launchApp({ home: app.home })
  const library = new LibraryPage(allowed.page)
  await library.go()
  await expect(library.rows.first()).toBeVisible()
  await allowed.quit()

  await rename(join(store, 'app_plexus_0.indexeddb.leveldb'), join(app.home, 'away'))
  await mkdir(join(store, 'app_plexus_0'))
  await writeFile(join(store, 'app_plexus_0/LIBRARY'), 'SQLite format 3\0and what follows')
  const foreign = await printOf(store)
  const other = await launchApp({ home: app.home })
  await new RecoveryPage(other.page).says('This Plexus keeps libraries in another form')
  expect(await printOf(store)).toEqual(foreign)
  const left = new Promise((resolve) => other.desktop().once('close', () => resolve(undefined)))
  await actThatEnds(other.page, other.page.getByRole('button', { name: 'Quit Plexus' }).click())
  await left
  await rm(app.home, { recursive: true })
})

test('an engine that is new here is first had make a store of its own, and opens the library when that fits', async () => {
  const app = await launchApp()
  await new LibraryPage(app.page).startWithSample()
  await app.quit()
  const note = join(app.profile, 'store.json')
  await rm(note)
  const words = [...neededSwitches(), '--in-background', programFolder()]
  const program = spawn(await executable(), words, {
    env: homeEnvironment(app.home),
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => program.once('exit', resolve))
  await expect.poll(() => readFile(note, 'utf8').catch(() => '')).toContain('"leveldb"')
  program.kill()
  await ended
  const again = await launchApp({ home: app.home })
  const library = new LibraryPage(again.page)
  await library.go()
  await expect(library.rows.first()).toBeVisible()
  const left = (await readdir(app.profile)).filter((name) => name.startsWith('engine-probe'))
  expect(left).toEqual([])
  await again.close()
})
