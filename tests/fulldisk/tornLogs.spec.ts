import { createHash } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { readLog, writeLog } from '../../electron/main/store/storeLog.ts'
import { writeUntilSaved } from '../e2e/support/fullDisk.ts'
import { lane, launchApp, type RunningApp } from '../e2e/support/launchApp.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { tableRows } from '../e2e/support/tableRows.ts'
import { strictRecords } from '../electron/store/logReader.ts'
import { cutsAtEveryByte, type TornLog, tornLogs } from './tornLog.ts'

const results = process.env.PLEXUS_FULLDISK_RESULTS
const tables = ['resources', 'contacts', 'interactions', 'savedSearches', 'settings'] as const

/** Words that no other text shares four letters with: an engine that packs its rows leaves them as they are. */
const word = (name: string) => createHash('sha256').update(name).digest('base64url').slice(0, 12)
/** Each edit writes one of these over the one before. */
const edits = Array.from({ length: 12 }, (_, index) => word(`edit ${index}`))
const afterwards = word('after the mending')

test('torn logs: mended, each is opened with every record that was whole in it, and is written to again', async () => {
  test.setTimeout(40 * 60_000)
  const app = await launched()
  await new LibraryPage(app.page).startWithSample()
  const saved: SavedEdit[] = []
  for (const text of edits) {
    await writeUntilSaved(app.page, 0, text, new Map())
    saved.push({ text, length: statSync(logIn(storeOf(app))).size })
  }
  const title = String(await new LibraryPage(app.page).openTitle.textContent())
  const before = await rowsOf(app.page)
  await app.quit()
  const [store, kept] = [storeOf(app), join(app.home, 'kept')]
  cpSync(store, kept, { recursive: true })
  const whole = readFileSync(logIn(kept))

  const cut = cutsAtEveryByte(whole)
  const differing = cut.filter((torn) => !isMendedAs(torn))
  note({ kind: 'bytes', cuts: cut.length, differing: differing.length })
  expect(differing.map(({ name }) => name)).toEqual([])

  for (const torn of tornLogs(whole)) {
    expect(isMendedAs(torn), torn.name).toBe(true)
    rmSync(store, { recursive: true })
    cpSync(kept, store, { recursive: true })
    writeFileSync(logIn(store), torn.log)
    forgetLastSeen(app)
    const wrong = await openTorn(app.home, torn, { title, before, saved })
    note({ kind: 'opened', name: torn.name, wrong })
    expect.soft(wrong, torn.name).toEqual([])
  }
  await rm(app.home, { recursive: true })
})

/** An edit that was told as saved, and how long the log was then. */
interface SavedEdit {
  readonly text: string
  readonly length: number
}

interface Expected {
  /** Of the record that was edited. */
  readonly title: string
  readonly before: Rows
  readonly saved: readonly SavedEdit[]
}

type Rows = ReadonlyMap<string, readonly Record<string, unknown>[]>

/** Opens the library as it is, and writes to it; answers what of it is not as it should be. */
async function openTorn(
  home: string,
  torn: TornLog,
  { title, before, saved }: Expected,
): Promise<string[]> {
  const app = await launched(home)
  const library = new LibraryPage(app.page)
  await library.go()
  await expect(library.rows.first()).toBeVisible()
  const after = await rowsOf(app.page)
  const wrong = tables
    .filter((table) => others(after, table, title) !== others(before, table, title))
    .map((table) => `rows of ${table}`)
  wrong.push(...(await wrongNotes(app.page, torn, { title, saved })))
  await writeUntilSaved(app.page, 1, afterwards, new Map())
  await app.quit()
  const log = strictRecords(readFileSync(logIn(storeOf(app))))
  if (!holds(log, afterwards)) wrong.push('the edit that came after is not there')
  return wrong
}

/**
 * What was told as saved while the log was whole must be there, and nothing of which no record is whole. Between the two
 * an edit may be written and not yet committed: the engine takes it back. The journal must say the same as the row.
 */
async function wrongNotes(
  page: Page,
  torn: TornLog,
  { title, saved }: Pick<Expected, 'title' | 'saved'>,
): Promise<string[]> {
  const row = (await tableRows(page, 'resources')).find((each) => each.title === title)
  const found = edits.indexOf(String(row?.notes))
  const least = saved.filter(({ length }) => length <= torn.intact).length - 1
  const most = edits.findLastIndex((text) => holds(torn.whole, text))
  const newest = JSON.stringify((await tableRows(page, 'journal')).at(-1))
  return [
    ...(found < least || found > most ? [`edit ${found}, not ${least} to ${most}`] : []),
    ...(newest.includes(String(row?.notes)) ? [] : ['the journal says otherwise']),
  ]
}

/** Every row of a table but the one that was edited, as text. */
function others(rows: Rows, table: string, title: string): string {
  return JSON.stringify(rows.get(table)?.filter((row) => row.title !== title))
}

async function rowsOf(page: Page): Promise<Rows> {
  const rows = new Map<string, readonly Record<string, unknown>[]>()
  for (const table of tables) rows.set(table, await tableRows(page, table))
  return rows
}

/** Engines write a text in one byte a letter or in two. */
function holds(records: readonly Buffer[], text: string): boolean {
  const written = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')]
  return records.some((record) => written.some((bytes) => record.includes(bytes)))
}

/** Whether the mender makes of it a log that holds, to the other reader, what was whole in it and nothing else. */
function isMendedAs({ log, whole }: TornLog): boolean {
  const mended = Buffer.from(writeLog(readLog(log).records))
  const last = mendedBefore
  if (last?.mended.equals(mended)) return last.whole === whole.length
  const read = strictRecords(mended)
  mendedBefore = { mended, whole: read.length }
  return (
    read.length === whole.length && read.every((record, at) => record.equals(whole[at] ?? none))
  )
}

/** Neighboring cuts leave the same log; it is read once. */
let mendedBefore: { readonly mended: Buffer; readonly whole: number } | undefined
const none = Buffer.alloc(0)

async function launched(home?: string): Promise<RunningApp> {
  return await launchApp(home === undefined ? {} : { home })
}

function storeOf({ profile }: RunningApp): string {
  const parent = join(profile, 'IndexedDB')
  const name = readdirSync(parent).find((each) => each.endsWith('.indexeddb.leveldb'))
  if (name === undefined) throw new Error('There is no store')
  return join(parent, name)
}

/** The newest log of a store. */
function logIn(store: string): string {
  const logs = readdirSync(store).filter((name) => /^\d+\.log$/.test(name))
  return join(store, logs.sort().at(-1) ?? 'missing')
}

/** What was last seen is more than a cut leaves: whether that is noticed is tried elsewhere. */
function forgetLastSeen({ profile }: RunningApp): void {
  const path = join(profile, 'state.json')
  const state = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify({ ...state, lastSeen: null }))
}

function note(outcome: object): void {
  if (results) appendFileSync(results, `${JSON.stringify({ engine: lane(), ...outcome })}\n`)
}
