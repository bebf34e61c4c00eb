import { appendFileSync, mkdtempSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { keptAsideFolder } from '../../electron/main/store/mendStores.ts'
import { launchApp, type RunningApp } from '../e2e/support/launchApp.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { tableRows } from '../e2e/support/tableRows.ts'
import { mountSmallDisk, type SmallDisk, whyNoSmallDisk } from './smallDisk.ts'

const rounds = Number(process.env.PLEXUS_ROUNDS ?? 1)
const results = process.env.PLEXUS_FULLDISK_RESULTS

for (let round = 1; round <= rounds; round += 1) {
  test(`full disk, round ${round}: the store is whole afterwards, and nothing was told as saved that is not`, async () => {
    const missing = whyNoSmallDisk()
    if (missing) throw new Error(`The trial of a full disk cannot run: ${missing}.`)
    // Every other round the whole profile is on the small disk, not the store alone.
    const outcome = await fullDiskRound(round, round % 2 === 0)
    if (results) appendFileSync(results, `${JSON.stringify(outcome)}\n`)
    expect(outcome).toMatchObject({ lost: 0, toldButNotSaved: [] })
  })
}

interface Outcome {
  readonly round: number
  /** Stores that did not hold every record of before. */
  readonly lost: number
  readonly toldButNotSaved: readonly string[]
  readonly told: number
  readonly mended: boolean
}

async function fullDiskRound(round: number, wholeProfile: boolean): Promise<Outcome> {
  const home = mkdtempSync(join(tmpdir(), 'plexus-home-'))
  await mkdir(join(home, 'Documents'))
  await mkdir(join(home, '.config'))
  await writeFile(join(home, '.config/user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n')
  const profile = join(home, '.config/Plexus')
  const disk = mountSmallDisk(wholeProfile ? profile : join(profile, 'IndexedDB'))
  process.env.PLEXUS_DISK_LIMITS = '0,0,0,0'
  try {
    return await meetFullDisk(home, disk, round)
  } finally {
    disk.unmount()
  }
}

async function meetFullDisk(home: string, disk: SmallDisk, round: number): Promise<Outcome> {
  const told = new Map<string, string>()
  let app = await launched(home)
  await new LibraryPage(app.page).startWithSample()
  const before = (await tableRows(app.page, 'resources')).length
  await editUntilSaved(app.page, 0, note(round, 'before'), told)

  disk.fill(round % 4 === 0 ? 65_536 : 0)
  for (let edit = 0; edit < 40 && !(await isStopped(app.page)); edit += 1) {
    await editOnFullDisk(app.page, 1 + (edit % 3), note(round, `full ${edit}`), told)
  }
  await expect(panel(app.page)).toBeVisible()
  // Others in the same run of the program.
  await editOnFullDisk(app.page, 4, note(round, 'after the refusal'), told)
  await expect(panel(app.page)).toContainText('Notes')

  disk.free()
  const ended = app.page.waitForEvent('close')
  await app.electron.evaluate(({ app: program }) => {
    // What starts the program again is the test: a driver cannot follow one that starts itself.
    program.relaunch = () => undefined
  })
  // It tries again by itself as well, and may be faster.
  const again = panel(app.page).getByRole('button', { name: 'Try again' })
  await Promise.all([ended, again.click().catch(() => undefined)])
  app = await launched(home)
  await expect(app.page.getByRole('region', { name: 'Saved again' })).toBeVisible()
  await editUntilSaved(app.page, 5, note(round, 'with space again'), told)
  await app.quit()
  app = await launched(home)
  await new LibraryPage(app.page).go()
  await expect(new LibraryPage(app.page).rows.first()).toBeVisible()
  const rows = await tableRows(app.page, 'resources')
  const kept = new Map(rows.map(({ title, notes }) => [String(title), String(notes)]))
  const mended = isMended(app)
  await app.quit()
  return {
    round,
    lost: rows.length === before ? 0 : 1,
    toldButNotSaved: [...told]
      .filter(([title, text]) => kept.get(title) !== text)
      .map(([title]) => title),
    told: told.size,
    mended,
  }
}

async function launched(home: string): Promise<RunningApp> {
  const app = await launchApp({ home })
  // What the engine says of its failing store is what is provoked here.
  app.expectTrouble(
    'Failed to load resource',
    'IndexedDB',
    'Dexie',
    'AbortError',
    'DatabaseClosed',
    'UnknownError',
  )
  return app
}

function isMended({ profile }: RunningApp): boolean {
  return statSync(join(profile, keptAsideFolder), { throwIfNoEntry: false }) !== undefined
}

const note = (round: number, words: string) =>
  `${round} ${words} ${'kept '.repeat(1_400)}end`.trim()
const panel = (page: Page) => page.getByRole('region', { name: 'Not saved' })
const isStopped = (page: Page) => panel(page).isVisible()

async function write(page: Page, row: number, text: string): Promise<string> {
  const library = new LibraryPage(page)
  const listed = library.rows.nth(row)
  const name = String(await listed.locator('[title]').first().getAttribute('title'))
  const wasStopped = await isStopped(page)
  await listed.click()
  // Once the engine has closed its store no other record can be read: what is open stays open.
  await expect(library.openTitle).toHaveText(wasStopped ? /./ : name)
  const title = String(await library.openTitle.textContent())
  const notes = library.detail.getByRole('region', { name: 'Notes' })
  await notes.getByRole('button').first().click()
  const field = notes.getByRole('textbox', { name: 'Notes' })
  await field.fill(text)
  await field.press('Control+Enter')
  return title
}

async function editUntilSaved(
  page: Page,
  row: number,
  text: string,
  told: Map<string, string>,
): Promise<void> {
  const title = await write(page, row, text)
  await expect.poll(async () => (await notesOf(page)).get(title)).toBe(text)
  told.set(title, text)
}

/** An edit that the window does not mark as not saved is told as saved; so is one that is held, once it is saved again. */
async function editOnFullDisk(
  page: Page,
  row: number,
  text: string,
  told: Map<string, string>,
): Promise<void> {
  const title = await write(page, row, text)
  told.set(title, text)
  // Nothing says of a write that it will not be refused any more.
  await panel(page)
    .waitFor({ timeout: 3_000 })
    .catch(() => undefined)
}

async function notesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = await tableRows(page, 'resources')
  return new Map(rows.map(({ title, notes }) => [String(title), String(notes)]))
}
