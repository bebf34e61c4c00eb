import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { keptAsideFolder } from '../../electron/main/store/mendStores.ts'
import { notSavedPanel, savedNotes, type Told, writeNotes } from '../e2e/support/fullDisk.ts'
import { freshHome, lane, launchApp, type RunningApp } from '../e2e/support/launchApp.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { mountSmallDisk, type SmallDisk } from '../e2e/support/smallDisk.ts'
import { strictRecords } from '../electron/store/logReader.ts'

const results = process.env.PLEXUS_FULLDISK_RESULTS
const megabyte = 1024 * 1024
/** The reserve is made where so much is free, a minute after the start. */
const room = 700
/** Taken before the trial begins, of which the last is taken bit by bit. */
const atOnce = 480

test('with its limits as they are shipped the program stops before the disk is full: the engine refuses no write', async () => {
  test.setTimeout(20 * 60_000)
  const home = await freshHome()
  const profile = join(home, '.config/Plexus')
  await mkdir(profile, { recursive: true })
  const disk = mountSmallDisk(profile, room)
  try {
    await meetLimits(home, disk)
  } finally {
    disk.unmount()
  }
  await rm(home, { recursive: true })
})

async function meetLimits(home: string, disk: SmallDisk): Promise<void> {
  const told: Told = new Map()
  // Nothing is expected of its console here: an engine that refuses a write says so there.
  const app = await launchApp({ home })
  const { page } = app
  await new LibraryPage(page).startWithSample()
  const reserve = join(app.profile, 'reserve')
  await expect.poll(() => sizeOf(reserve), { timeout: 180_000 }).toBe(48 * megabyte)
  disk.take(atOnce * megabyte)

  const edits = await writeWhileItFills(app, disk, told)
  const panel = notSavedPanel(page)
  await expect(panel).toContainText('the disk is full')
  await expect(panel).toContainText('kept in a file beside the library')
  expect(existsSync(reserve), 'the reserve made room for the file').toBe(false)

  let hasEnded = false
  page.once('close', () => {
    hasEnded = true
  })
  disk.free()
  await panel.getByRole('button', { name: 'Try again' }).click()
  // In the same run: after a refusal it would have had to start again.
  await expect(page.getByRole('region', { name: 'Saved again' })).toBeVisible()
  expect(hasEnded).toBe(false)
  const saved = await savedNotes(page)
  const missing = [...told].filter(([title, text]) => saved.get(title) !== text)
  await app.quit()
  const isMended = existsSync(join(app.profile, keptAsideFolder))
  const torn = tornLogsOf(app)
  const outcome = { kind: 'limits', engine: lane(), edits, missing: missing.length, isMended, torn }
  if (results) appendFileSync(results, `${JSON.stringify(outcome)}\n`)
  expect(outcome).toMatchObject({ missing: 0, isMended: false, torn: [] })
}

/** Writes one note after the other while four megabytes a second are taken, and ten more on the full disk. */
async function writeWhileItFills(app: RunningApp, disk: SmallDisk, told: Told): Promise<number> {
  let edits = 0
  const write = async () => {
    edits += 1
    const text = `${edits} ${'kept '.repeat(400)}`
    told.set(await writeNotes(app.page, edits % 5, text), text)
  }
  // Until nothing is left, or the reserve was needed: whoever takes what that gave back as well leaves no way.
  const reserve = join(app.profile, 'reserve')
  let last = Date.now()
  while (existsSync(reserve) && disk.left() > 0) {
    await write()
    const taken = Math.max(1, Math.round(((Date.now() - last) / 1000) * 4))
    last = Date.now()
    disk.take(taken * megabyte)
  }
  for (let more = 0; more < 10; more += 1) await write()
  return edits
}

/** The logs of the closed store that are not whole, as the other reader reads them. */
function tornLogsOf({ profile }: RunningApp): string[] {
  const parent = join(profile, 'IndexedDB')
  return readdirSync(parent)
    .filter((name) => name.endsWith('.indexeddb.leveldb'))
    .flatMap((store) => readdirSync(join(parent, store)).map((name) => join(parent, store, name)))
    .filter((path) => path.endsWith('.log') && !isWhole(path))
}

function isWhole(path: string): boolean {
  try {
    strictRecords(readFileSync(path))
    return true
  } catch {
    return false
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
