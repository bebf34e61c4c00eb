import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { dropFiles } from './support/dropOnWindow.ts'
import { watchFrames } from './support/frameGaps.ts'
import { launchApp, type RunningApp } from './support/launchApp.ts'
import { linkedInExport } from './support/linkedInExport.ts'
import { ImportSheetPage } from './support/pages/ImportSheetPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { startEmpty } from './support/startEmpty.ts'
import { tableRows } from './support/tableRows.ts'

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
const toast = (words: string | RegExp) => app.page.getByRole('status').filter({ hasText: words })
const contacts = () => tableRows(app.page, 'contacts')
const drop = (bytes: Uint8Array, name: string) => dropFiles(app.page, [{ name, bytes }])

const card = (name: string, ...lines: readonly string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, ...lines, 'END:VCARD', ''].join('\r\n')

test('a LinkedIn export of 5,000 connections comes in while the window answers, and again with what changed', async () => {
  test.setTimeout(300_000)
  const stop = await watchFrames(app.page)
  const begun = Date.now()
  await drop(linkedInExport(5_000), 'LinkedInDataExport.zip')
  expect(await sheet.counts(120_000)).toMatchObject({ new: 5_000, unreadable: 0 })
  const previewed = Date.now()
  await expect(sheet.sheet).toContainText('Recognized by its content as LinkedIn connections')
  await expect(sheet.sheet).toContainText(
    'read Connections.csv, left messages.csv, Profile.csv and 1 more',
  )
  await expect(sheet.rows.first()).toContainText('Resident, Hospital 1')
  await sheet.contacts.click()
  await expect(sheet.sheet).toBeHidden({ timeout: 120_000 })
  const seconds = (Date.now() - begun) / 1_000
  const gap = await stop()
  const words = `5,000 connections: preview after ${(previewed - begun) / 1_000} s, imported after ${seconds} s, longest gap between frames ${Math.round(gap)} ms`
  test.info().annotations.push({ type: 'measured', description: words })
  process.stdout.write(`${words}\n`)
  await expect(toast('5,000 contacts imported from LinkedInDataExport.zip')).toBeVisible()
  expect(await contacts()).toHaveLength(5_000)
  // A window that is stuck draws nothing for as long as the work takes.
  expect(gap).toBeLessThan(seconds * 1_000)

  await drop(linkedInExport(5_000), 'LinkedInDataExport.zip')
  expect(await sheet.counts(120_000)).toMatchObject({ new: 0, changed: 0, unchanged: 5_000 })
  await sheet.leave()

  await drop(linkedInExport(5_010, { movedEvery: 100 }), 'later.zip')
  expect(await sheet.counts(120_000)).toMatchObject({ new: 10, changed: 50, unchanged: 4_950 })
  await sheet.showOnly('changed')
  await expect(sheet.rows.first()).toContainText('Positions updated')
  await sheet.contacts.click()
  await expect(sheet.sheet).toBeHidden({ timeout: 120_000 })
  const moved = (await contacts()).find(({ identityKeys }) =>
    (identityKeys as string[]).includes('linkedin:person-100'),
  )
  expect(moved?.positions).toMatchObject([
    { title: 'Attending', institution: 'Clinic 20, New Wing' },
    { title: 'Resident', institution: 'Hospital 20', to: { precision: 'month' } },
  ])
})

test('a card with a picture keeps it small, and undoing the import takes both away', async () => {
  const png = await app.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(900, 600)
    canvas.getContext('2d')?.fillRect(0, 0, 900, 600)
    const octets = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
    return btoa(String.fromCharCode(...octets))
  })
  const svg = btoa('<svg xmlns="http://www.w3.org/2000/svg" onload="window.__pwned=1"/>')
  await drop(
    utf8(
      card('Ada Lovelace', `PHOTO;ENCODING=b;TYPE=PNG:${png}`, 'EMAIL:ada@a.example') +
        card('Bob Hope', `PHOTO;ENCODING=b;TYPE=SVG:${svg}`, 'TEL:+16025550143') +
        card('Cy Twombly', 'PHOTO;VALUE=uri:https://pictures.example/cy.png'),
    ),
    'people.vcf',
  )
  expect(await sheet.counts()).toMatchObject({ new: 3 })
  await expect(sheet.problems).toHaveCount(2)
  await sheet.contacts.click()
  await expect(sheet.sheet).toBeHidden()
  const photos = await tableRows(app.page, 'contactPhotos')
  expect(photos).toHaveLength(1)
  const size = await app.page.evaluate(async (base64) => {
    const octets = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([octets], { type: 'image/jpeg' }))
    return [bitmap.width, bitmap.height]
  }, String(photos[0]?.base64))
  expect(size).toEqual([256, 171])
  expect(await app.observed.outsideRequests()).toEqual([])
  await toast('3 contacts imported from people.vcf').getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(async () => (await contacts()).length).toBe(0)
  expect(await tableRows(app.page, 'contactPhotos')).toEqual([])
})

test('a table of no known program is asked about once and remembered by its headings', async () => {
  const table =
    'Faculty member,Reach,Where\n"Dr. Miriam Okonkwo, MD",m@a.example,Saguaro\nNuria Sala,n@a.example,Mar\n'
  await drop(utf8(table), 'faculty.csv')
  const columns = sheet.sheet.getByRole('region', { name: 'Columns' })
  await expect(columns).toContainText('m@a.example · n@a.example')
  await expect(columns.getByLabel('Reach becomes')).toHaveValue('email')
  expect(await seriousProblems(app.page)).toEqual([])
  const rows = columns.getByRole('radiogroup', { name: 'Each row is one of' })
  await expect(rows.getByRole('radio', { name: 'People' })).toBeChecked()
  await rows.getByText('Events').click()
  await expect(sheet.sheet).toContainText('Choose which columns hold a title and a start date.')
  await rows.getByText('People').click()
  await expect(columns.getByLabel('Reach becomes')).toHaveValue('email')
  await columns.getByLabel('Faculty member becomes').selectOption('')
  await columns.getByLabel('Reach becomes').selectOption('')
  await expect(sheet.button('Read the table')).toBeDisabled()
  await columns.getByLabel('Faculty member becomes').selectOption('name')
  await columns.getByLabel('Reach becomes').selectOption('email')
  await columns.getByLabel('Where becomes').selectOption('institution')
  await sheet.button('Read the table').click()
  expect(await sheet.counts()).toMatchObject({ new: 2 })
  await expect(sheet.rows.first()).toContainText('Dr. Miriam Okonkwo, MD')
  await expect(sheet.rows.first()).toContainText('Saguaro')
  await sheet.contacts.click()
  await expect(sheet.sheet).toBeHidden()

  await drop(utf8(table), 'faculty again.csv')
  await expect(columns).toContainText('Shown as you chose it')
  await expect(columns.getByLabel('Where becomes')).toHaveValue('institution')
  await sheet.button('Read the table').click()
  expect(await sheet.counts()).toMatchObject({ new: 0, unchanged: 2 })
})

test('contacts go out as a card, their private notes only where that is ticked', async () => {
  await drop(
    utf8(
      card('Ada Lovelace', 'EMAIL:ada@a.example', 'NOTE:canary-private') +
        card('Bob Hope', 'TEL:+16025550143'),
    ),
    'people.vcf',
  )
  await sheet.counts()
  await sheet.contacts.click()
  await expect(sheet.sheet).toBeHidden()
  // The field of an empty library has the focus, and what is typed there is captured.
  await app.page.getByRole('button', { name: /^People \d/ }).click()
  await expect(app.page.getByRole('region', { name: 'People' }).first()).toBeVisible()
  const exportTo = async (name: string, withNotes: boolean) => {
    const path = join(app.home, name)
    await app.chooseSavePath(path)
    await app.page.keyboard.press('Control+Shift+e')
    const dialog = app.page.getByRole('dialog', { name: 'Export contacts' })
    await dialog.getByLabel(/^Everyone, 2/).check()
    await expect(dialog).toContainText(
      '1 contact has private notes. They stay here unless you check this box.',
    )
    if (withNotes) await dialog.getByLabel('Include private notes').check()
    await dialog.getByRole('button', { name: 'Export 2 contacts' }).click()
    await expect(dialog).toBeHidden()
    return readFile(path, 'utf8')
  }
  const silent = await exportTo('silent.vcf', false)
  expect(silent).toContain('FN:Ada Lovelace')
  expect(silent).not.toContain('canary-private')
  expect(await exportTo('open.vcf', true)).toContain('NOTE:canary-private')
})

test('a locked archive and one without contacts are refused with a reason', async () => {
  await drop(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'broken.zip')
  expect(await sheet.refusal()).toContain('could not be opened')
  await sheet.leave()
  expect(await contacts()).toEqual([])
})
