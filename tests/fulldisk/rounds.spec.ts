import { appendFileSync, existsSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { keptAsideFolder } from '../../electron/main/store/mendStores.ts'
import {
  expectRefusals,
  followRestart,
  isStopped,
  notSavedPanel,
  savedNotes,
  type Told,
  writeNotes,
  writeOnFullDisk,
  writeUntilSaved,
} from '../e2e/support/fullDisk.ts'
import { freshHome, lane, launchApp, type RunningApp } from '../e2e/support/launchApp.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { mountSmallDisk, type SmallDisk } from '../e2e/support/smallDisk.ts'

const rounds = Number(process.env.PLEXUS_ROUNDS ?? 1)
const results = process.env.PLEXUS_FULLDISK_RESULTS

/** One library meets so many full disks: each start after a refusal is the beginning of the next round. */
const roundsOfLibrary = 5

/** What becomes of a round; written down as a line of JSON for each. */
interface Outcome {
  readonly kind: 'round'
  readonly engine: string
  readonly round: number
  /** Whether the engine refused a write, and the program said so. */
  readonly refused: boolean
  /** Whether a write was asked for with space again and before the program had started itself again. */
  readonly askedInSameRun: boolean
  readonly mended: boolean
  /** 1 where the store did not hold every record of before. */
  readonly lost: number
  readonly told: number
  readonly toldButNotSaved: readonly string[]
}

for (let first = 1; first <= rounds; first += roundsOfLibrary) {
  const last = Math.min(rounds, first + roundsOfLibrary - 1)
  test(`full disk, rounds ${first} to ${last}: the store is whole afterwards, and nothing was told as saved that is not`, async () => {
    test.setTimeout((last - first + 2) * 240_000)
    const chain = (first - 1) / roundsOfLibrary
    const home = await freshHome()
    const profile = join(home, '.config/Plexus')
    await mkdir(profile, { recursive: true })
    // Every other library has its whole profile on the small disk, not the store alone.
    const disk = mountSmallDisk(chain % 2 === 0 ? join(profile, 'IndexedDB') : profile)
    process.env.PLEXUS_DISK_LIMITS = '0,0,0,0'
    try {
      await meetFullDisks(home, disk, { first, last, leave: chain % 4 < 2 ? 0 : 65_536 })
    } finally {
      delete process.env.PLEXUS_DISK_LIMITS
      disk.unmount()
    }
    await rm(home, { recursive: true, force: true })
  })
}

async function meetFullDisks(
  home: string,
  disk: SmallDisk,
  { first, last, leave }: { readonly first: number; readonly last: number; readonly leave: number },
): Promise<void> {
  const told: Told = new Map()
  let app = await launched(home)
  await new LibraryPage(app.page).startWithSample()
  for (let round = first; round <= last; round += 1) {
    const titles = [...(await savedNotes(app.page)).keys()].sort()
    const keptBefore = newestKeptAside(app)
    const refusal = await meetRefusal(app, disk, { round, leave }, told)
    app = refusal.app
    await expect
      .poll(() => notSavedOf(app, told), { timeout: 60_000 })
      .toEqual([])
      .catch(() => undefined)
    // What came before is read once more at the next start; with the last round that start is its own.
    await writeUntilSaved(app.page, 5, note(round, 'after the restart'), told)
    if (round === last) app = await reopened(app)
    const now = [...(await savedNotes(app.page)).keys()].sort()
    const outcome: Outcome = {
      kind: 'round',
      engine: lane(),
      round,
      refused: refusal.refused,
      askedInSameRun: refusal.askedInSameRun,
      mended: newestKeptAside(app) !== keptBefore,
      lost: now.join('\n') === titles.join('\n') ? 0 : 1,
      told: told.size,
      toldButNotSaved: await notSavedOf(app, told),
    }
    if (results) appendFileSync(results, `${JSON.stringify(outcome)}\n`)
    expect(outcome).toMatchObject({ refused: true, mended: true, lost: 0, toldButNotSaved: [] })
  }
  await app.quit()
}

/** One write is refused, others follow: on the full disk, with space again in the same run, and after the restart. */
async function meetRefusal(
  app: RunningApp,
  disk: SmallDisk,
  { round, leave }: { readonly round: number; readonly leave: number },
  told: Told,
): Promise<{
  readonly app: RunningApp
  readonly refused: boolean
  readonly askedInSameRun: boolean
}> {
  const { page } = app
  await writeUntilSaved(page, 0, note(round, 'before'), told)
  disk.fill(leave)
  for (let edit = 0; edit < 40 && !(await isStopped(page)); edit += 1) {
    await writeOnFullDisk(page, 1 + (edit % 3), note(round, `full ${edit}`), told)
  }
  const refused = await isStopped(page)
  // What was refused may be a write of the program's own: whether any note is lost is seen in the end.
  await askAnother(app, round, 'after the refusal', told)

  const restarted = await followRestart(app)
  disk.free()
  const askedInSameRun = await askedBeforeRestart(app, round, told)
  const again = notSavedPanel(page).getByRole('button', { name: 'Try again' })
  await again.click().catch(() => undefined)
  return { app: await restarted(), refused, askedInSameRun }
}

/** A further write: of every other round to the same notes; else another, so that the refused one stands or falls alone. */
async function askAnother(
  { page }: RunningApp,
  round: number,
  words: string,
  told: Told,
): Promise<void> {
  if (round % 2 === 0) return new LibraryPage(page).list.press('s')
  const text = note(round, words)
  told.set(await writeNotes(page, 5, text), text)
}

/** What was being typed when the program started itself again. */
let typedLast: string | undefined

/** The program tries again by itself as well, and may be faster than whoever writes. */
async function askedBeforeRestart(app: RunningApp, round: number, told: Told): Promise<boolean> {
  try {
    await askAnother(app, round, 'with space again', told)
    return true
  } catch (error) {
    if (!app.page.isClosed()) throw error
    // What was typed until then is kept, in the place of what the same notes were before.
    typedLast = note(round, 'with space again')
    return false
  }
}

async function notSavedOf({ page }: RunningApp, told: Told): Promise<string[]> {
  const saved = await savedNotes(page)
  return [...told].flatMap(([title, text]) => {
    const found = saved.get(title)
    return found === text || found === typedLast ? [] : [`${title}: ${found?.slice(0, 40)}`]
  })
}

async function reopened(app: RunningApp): Promise<RunningApp> {
  await app.quit()
  const again = await launched(app.home)
  await new LibraryPage(again.page).go()
  await expect(new LibraryPage(again.page).rows.first()).toBeVisible()
  return again
}

async function launched(home: string): Promise<RunningApp> {
  const app = await launchApp({ home })
  expectRefusals(app)
  return app
}

/** The name of the copy that was made when the store was last mended; undefined before that. */
function newestKeptAside({ profile }: RunningApp): string | undefined {
  const folder = join(profile, keptAsideFolder)
  return existsSync(folder) ? readdirSync(folder).sort().at(-1) : undefined
}

const note = (round: number, words: string) =>
  `${round} ${words} ${'kept '.repeat(1_400)}end`.trim()
