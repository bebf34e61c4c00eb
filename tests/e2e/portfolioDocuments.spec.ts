import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { htmlProblems } from '../formats/htmlProblems.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { hasProgram, pdfFacts, pdfFonts, pdfText } from './support/outsidePrograms.ts'
import { DocumentPage } from './support/pages/DocumentPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { experienceRows, workRows } from './support/portfolioRows.ts'
import { putRows } from './support/putRows.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const secret = 'CANARY private thought'

test('a document by keyboard alone: made of a template, ordered, ticked, looked at before it leaves, and nothing private in any file', async () => {
  const app = await started(60, 200)
  const { page } = app
  const document = new DocumentPage(page)
  await document.make('Advisor’s pack')
  await expect(document.preview.getByText('Lead number 1', { exact: true })).toBeVisible()

  const before = await document.sectionNames()
  expect(before.slice(0, 3)).toEqual(['Personal details', 'Where I stand', 'Goals'])
  await document.section('Where I stand').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Alt+ArrowDown')
  await expect
    .poll(async () => (await document.sectionNames()).slice(1, 3))
    .toEqual(['Goals', 'Where I stand'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => document.sectionNames()).toEqual(before)

  await document.section('Where I stand').press('Enter')
  await document.area.getByRole('textbox', { name: 'Text', exact: true }).fill('In my third year.')
  await expect(document.preview.getByText('In my third year.')).toBeVisible()

  await document.section('Experiences').press('Enter')
  const first = document.area.getByRole('checkbox', { name: /^Lead number 1, Clinic.*Desert$/ })
  await first.press('Space')
  await expect(document.preview.getByText('Lead number 1', { exact: true })).toBeHidden()
  await expect(document.area.getByText('59 of 60 shared')).toBeVisible()
  await first.press('Space')
  await expect(document.preview.getByText('Lead number 1', { exact: true })).toBeVisible()

  await document.area.getByRole('button', { name: 'Export…' }).press('Enter')
  const leaves = document.leaving.getByRole('region', { name: 'What will be shared' })
  await expect(leaves.getByText(/^Lead number 60/)).toBeVisible()
  await expect(leaves).not.toContainText('private')
  await page.keyboard.press('Escape')
  await expect(document.leaving).toBeHidden()

  const word = await document.exportAs(app, 'Word', 'pack.docx')
  const files = [
    await document.exportAs(app, 'Web page, one file', 'pack.html'),
    await document.exportAs(app, 'Markdown', 'pack.md'),
    await document.exportAs(app, 'Plain text, field by field', 'pack.txt'),
    await document.exportAs(app, 'CSV for spreadsheets', 'pack.csv'),
    await document.exportAs(app, 'JSON', 'pack.json'),
  ]
  const inWord = strFromU8(unzipSync(readFileSync(word))['word/document.xml'] ?? new Uint8Array())
  for (const text of [inWord, ...files.map((path) => readFileSync(path, 'utf8'))]) {
    expect(text).toContain('Lead number 60')
    expect(text).toContain('Reference number 200')
    expect(text).not.toContain('CANARY')
  }
  expect(await htmlProblems(readFileSync(join(app.home, 'pack.html'), 'utf8'))).toEqual([])
  await looksRight(app, join(app.home, 'pack.html'))

  await document.area
    .getByRole('checkbox', { name: /^Lead number 2, .* with private text$/ })
    .press('Space')
  await expect(document.area.getByText('60 of 60 shared, 1 with private text')).toBeVisible()
  const told = readFileSync(await document.exportAs(app, 'Markdown', 'told.md'), 'utf8')
  expect(told.match(/CANARY/g)).toHaveLength(1)
  await app.close()
})

test('a PDF is whole, in order, numbered, of the paper asked for, its fonts within; cancelled or failed it leaves nothing', async () => {
  const app = await started(60, 200)
  const { page } = app
  const document = new DocumentPage(page)
  await document.make('Curriculum vitae')
  await expect(document.preview.getByText('Lead number 1', { exact: true })).toBeVisible()
  const letter = await document.exportAs(app, 'PDF', 'cv.pdf')
  expect(readFileSync(letter).subarray(0, 5).toString()).toBe('%PDF-')
  const pages = await document.pages()
  expect(pages).toBeGreaterThan(10)
  await document.area.getByRole('combobox', { name: 'Paper' }).click()
  await page.getByRole('option', { name: 'A4' }).click()
  await expect(document.area.getByRole('combobox', { name: 'Paper' })).toHaveValue('A4')
  const a4 = await document.exportAs(app, 'PDF', 'cv-a4.pdf')
  const pagesShown = [pages, await document.pages()] as const

  const nowhere = join(app.home, 'no-such-folder', 'cv.pdf')
  const version = await app.electron.evaluate(() => process.versions.electron ?? '0')
  await app.chooseSavePath(nowhere)
  await document.area.getByRole('button', { name: 'Export…' }).press('Enter')
  await document.leaving.getByRole('button', { name: 'Export', exact: true }).press('Enter')
  await expect(page.getByText('The file is no longer there.')).toBeVisible({ timeout: 30_000 })
  await document.leaving.getByRole('button', { name: 'Export', exact: true }).press('Enter')
  await document.leaving.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(document.leaving.getByRole('button', { name: 'Export', exact: true })).toBeEnabled()
  expect(existsSync(nowhere)).toBe(false)
  expect(readdirSync(app.home).filter((name) => name.endsWith('.tmp'))).toEqual([])
  await app.quit()
  pdfsAreRight(version, letter, a4, pagesShown)
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in documents and the year in ${theme} colours`, async () => {
    const app = await started(12, 3)
    const { page } = app
    await app.setSystemTheme(theme)
    const document = new DocumentPage(page)
    await document.make('Advisor’s pack')
    await expect(document.preview.getByText('Lead number 1', { exact: true })).toBeVisible()
    await document.section('Experiences').press('Enter')
    expect(await seriousProblems(page), 'editor').toEqual([])
    await document.area.getByRole('button', { name: 'Export…' }).press('Enter')
    await expect(document.leaving).toBeVisible()
    expect(await seriousProblems(page), 'sheet').toEqual([])
    await page.keyboard.press('Escape')
    await document.area.getByRole('button', { name: 'All documents' }).press('Enter')
    await expect(document.area.getByRole('button', { name: /Advisor’s pack/ })).toBeVisible()
    expect(await seriousProblems(page), 'list').toEqual([])
    await new LibraryPage(page).palette('year so far', /The year so far/)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'The year so far' })).toBeVisible()
    expect(await seriousProblems(page), 'year').toEqual([])
    await app.close()
  })
}

test('the year leaves from its own page, with its charts, as a PDF and as a valid page', async () => {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  await library.startWithSample()
  await library.palette('year so far', /The year so far/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'The year so far' })).toBeVisible()
  const document = new DocumentPage(page)
  await expect(document.area.getByRole('table', { name: 'What was done, by month' })).toBeVisible()
  const saved = await document.exportAs(app, 'Web page, one file', 'year.html')
  const html = readFileSync(saved, 'utf8')
  expect(await htmlProblems(html)).toEqual([])
  expect(html.match(/<svg class="bar"/g)?.length).toBeGreaterThan(5)
  for (const caption of ['by month', 'by kind', 'by specialty']) expect(html).toContain(caption)
  const pdf = await document.exportAs(app, 'PDF', 'year.pdf')
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  await app.close()
})

/** A library of experiences and works, each with something private. */
async function started(experiences: number, works: number): Promise<RunningApp> {
  const app = await launchApp()
  await new LibraryPage(app.page).startEmpty()
  await putRows(app.page, 'experiences', experienceRows(experiences, secret))
  await putRows(app.page, 'scholarlyWorks', workRows(works, secret))
  const again = await app.relaunch()
  await leaveTheField(again.page)
  return again
}

/** What Poppler reads in two PDFs of the same document: all of it in order, numbered, fonts within, tagged where it can be. */
function pdfsAreRight(
  electron: string,
  letter: string,
  a4: string,
  pagesShown: readonly [letter: number, a4: number],
): void {
  const absent = ['pdftotext', 'pdfinfo', 'pdffonts'].filter((program) => !hasProgram(program))
  test
    .info()
    .skip(absent.length > 0, `${absent.join(', ')} absent: what the PDFs hold is not judged here`)
  const text = pdfText(letter)
  const numbers = [...text.matchAll(/Reference number (\d+)\./g)].map(([, at]) => Number(at))
  expect(numbers).toEqual(Array.from({ length: 200 }, (_, at) => at + 1))
  const leads = [...text.matchAll(/Lead number (\d+)/g)].map(([, at]) => Number(at))
  expect(new Set(leads).size).toBe(60)
  expect(text).not.toContain('CANARY')
  const facts = pdfFacts(letter)
  expect(text).toContain(`1 of ${facts.Pages}`)
  expect(facts['Page size']).toContain('letter')
  expect([letter, a4].map((path) => Number(pdfFacts(path).Pages))).toEqual(pagesShown)
  expect(pdfFacts(a4)['Page size']).toContain('A4')
  const fonts = pdfFonts(letter)
  // A variable typeface is embedded glyph by glyph, which Poppler lists without a name.
  expect(fonts.some(({ name }) => name === '[none]')).toBe(true)
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([])
  const canTag = Number.parseInt(electron, 10) >= 28
  expect(facts.Tagged).toBe(canTag ? 'yes' : 'no')
}

/** Opens a saved page as a browser would: nothing is asked for besides it, and axe finds nothing serious. */
async function looksRight(app: RunningApp, path: string): Promise<void> {
  const page = await app.openSavedPage(path)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await seriousProblems(page)).toEqual([])
  expect(asked.filter((url) => !url.startsWith('file:') || !url.endsWith('pack.html'))).toEqual([])
  await page.close()
}

/** An empty library begins in the field for a first link. */
async function leaveTheField(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
}
