import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { dropFiles, dropRepeated } from './support/dropOnWindow.ts'
import { watchFrames } from './support/frameGaps.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { libraryCounts, nothingHeld } from './support/libraryCounts.ts'
import { nbibText } from './support/nbibText.ts'
import { ImportSheetPage } from './support/pages/ImportSheetPage.ts'
import { startEmpty } from './support/startEmpty.ts'

let app: RunningApp
let sheet: ImportSheetPage

test.beforeEach(async () => {
  app = await launchApp()
  await startEmpty(app.page)
  sheet = new ImportSheetPage(app.page)
})
test.afterEach(async () => {
  await app.close()
})

const utf8 = (text: string) => new TextEncoder().encode(text)
const drop = (bytes: Uint8Array, name: string) => dropFiles(app.page, [{ name, bytes }])

const refused: readonly (readonly [string, string, Uint8Array])[] = [
  ['an empty file', 'empty.nbib', new Uint8Array(0)],
  ['binary content', 'photo.nbib', Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256)],
  [
    'a page of HTML that calls itself RIS',
    'page.ris',
    utf8('<!doctype html><html><body>TY  - JOUR</body></html>'),
  ],
  ['plain words', 'words.txt', utf8('Nothing here is a record of anything.\n')],
]

for (const [what, name, bytes] of refused) {
  test(`${what} is refused with a reason, and the library stays as it was`, async () => {
    await drop(bytes, name)
    expect((await sheet.refusal()).length).toBeGreaterThan(5)
    expect(await libraryCounts(app.page)).toEqual(nothingHeld)
    await sheet.leave()
    // The focus is back in the field for the first link, where a slash is a sign like any other.
    await app.page.keyboard.press('Control+f')
    await expect(app.page.getByRole('searchbox')).toBeFocused()
  })
}

const encoded: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8 with a BOM', (text) => utf8(`\ufeff${text}`)],
  ['UTF-16 LE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 BE', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['windows-1252', (text) => Buffer.from(text.replace('Cohort 1:', 'Café 1:'), 'latin1')],
]

for (const [encoding, encode] of encoded) {
  test(`a file in ${encoding} is read whole`, async () => {
    await drop(encode(nbibText(5)), 'encoded.nbib')
    expect(await sheet.counts()).toMatchObject({ new: 5, unreadable: 0 })
    await expect(sheet.rows.first()).toContainText(
      encoding === 'windows-1252' ? 'Café 1:' : 'Cohort 1:',
    )
    await sheet.leave()
    expect(await libraryCounts(app.page)).toEqual(nothingHeld)
  })
}

test('a file cut off in the middle keeps its good records', async () => {
  const text = nbibText(10)
  await drop(utf8(text.slice(0, Math.floor(text.length * 0.55))), 'cut.nbib')
  const counts = await sheet.counts()
  expect(counts.new).toBeGreaterThanOrEqual(5)
  expect(counts.new).toBeLessThan(10)
  await sheet.leave()
})

test('50 MB are read in the background: the window goes on drawing', async () => {
  test.setTimeout(180_000)
  const stop = await watchFrames(app.page)
  const begun = Date.now()
  await dropRepeated(app.page, 'large.nbib', nbibText(200), 50_000_000)
  const counts = await sheet.counts(150_000)
  const took = Date.now() - begun
  const gap = await stop()
  process.stdout.write(`50 MB of PubMed text: longest gap between frames ${Math.round(gap)} ms\n`)
  // A window that reads the file itself draws nothing for as long as that takes.
  expect(gap).toBeLessThan(took / 2)
  expect(counts.new).toBe(200)
  await sheet.leave()
  expect(await libraryCounts(app.page)).toEqual(nothingHeld)
})

const pubmed = join(
  dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))),
  'shared/data/pubmed-1000.nbib',
)

test('1,000 real PubMed records import whole, and change nothing the second time', async () => {
  const bytes = await readFile(pubmed).catch(() => null)
  test.info().skip(bytes === null, '../shared/data is absent: not run over real records')
  if (bytes === null) return
  const stop = await watchFrames(app.page)
  const begun = Date.now()
  await drop(bytes, 'pubmed-1000.nbib')
  expect(await sheet.counts()).toMatchObject({ new: 1000, unreadable: 0 })
  await sheet.import()
  const seconds = (Date.now() - begun) / 1000
  process.stdout.write(
    `1,000 records: ${seconds.toFixed(1)} s, longest gap between frames ${Math.round(await stop())} ms\n`,
  )
  const held = await libraryCounts(app.page)
  expect(held).toEqual({ resources: 1000, rawRecords: 1000, imports: 1 })
  await drop(bytes, 'pubmed-1000.nbib')
  expect(await sheet.counts()).toMatchObject({ new: 0, changed: 0, unchanged: 1000 })
  await sheet.leave()
  expect(await libraryCounts(app.page)).toEqual(held)
})
