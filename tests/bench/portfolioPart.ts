import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { packText } from '../../src/formats/shared/sharePack.ts'
import { emptyDraft } from '../../src/model/resource.ts'
import { dropFiles } from '../e2e/support/dropOnWindow.ts'
import { launchApp, type RunningApp } from '../e2e/support/launchApp.ts'
import { DocumentPage } from '../e2e/support/pages/DocumentPage.ts'
import { ImportSheetPage } from '../e2e/support/pages/ImportSheetPage.ts'
import { LibraryPage } from '../e2e/support/pages/LibraryPage.ts'
import { experienceRows, workRows } from '../e2e/support/portfolioRows.ts'
import { putRows } from '../e2e/support/putRows.ts'
import type { BenchPart } from './benchPart.ts'

const entries = 60
const references = 200
const packed = 5_000

/**
 * In the built program, in seconds: a document of 60 entries and 200 references exported as PDF and as Word, from the
 * button until the file is there; and a share pack of 5,000 records from the drop until it is imported.
 */
export const portfolioPart: BenchPart = async () => {
  const app = await launchApp()
  await app.page.evaluate('globalThis.__name = (named) => named')
  await new LibraryPage(app.page).startEmpty()
  await putRows(app.page, 'experiences', experienceRows(entries))
  await putRows(app.page, 'scholarlyWorks', workRows(references))
  const again = await app.relaunch()
  try {
    return { ...(await timedExports(again)), ...(await timedPack(again)) }
  } finally {
    // Left open, a program that failed would keep the bench from ending.
    await again.close()
  }
}

async function timedExports(app: RunningApp): Promise<Record<string, number>> {
  const { page, home } = app
  const document = new DocumentPage(page)
  await expect(page.getByRole('heading', { name: 'Nothing saved yet' })).toBeVisible()
  await document.make('Curriculum vitae')
  await expect(document.preview.getByText('Lead number 1', { exact: true })).toBeVisible()
  const timed = async (format: string, name: string) => {
    await app.chooseSavePath(join(home, name))
    await document.area.getByRole('button', { name: 'Export…' }).press('Enter')
    await document.leaving.getByRole('radio', { name: format, exact: true }).check()
    const begun = performance.now()
    await document.leaving.getByRole('button', { name: 'Export', exact: true }).press('Enter')
    await expect(document.leaving).toBeHidden({ timeout: 120_000 })
    const seconds = (performance.now() - begun) / 1_000
    if (readFileSync(join(home, name)).length < 4_000) throw new Error(`${name} is not whole`)
    return seconds
  }
  return {
    'portfolio.pdf_s': await timed('PDF', 'cv.pdf'),
    'portfolio.docx_s': await timed('Word', 'cv.docx'),
  }
}

async function timedPack({ page }: RunningApp): Promise<Record<string, number>> {
  const begun = performance.now()
  await dropFiles(page, [{ name: 'list.plexuspack', bytes: packOf(packed) }])
  const sheet = new ImportSheetPage(page)
  expect(await sheet.counts(120_000)).toMatchObject({ new: packed })
  await sheet.import(120_000)
  return { 'portfolio.sharepack5000_s': (performance.now() - begun) / 1_000 }
}

function packOf(records: number): Uint8Array {
  const text = 'Background and aims of an invented trial, its methods, results and limits. '.repeat(
    18,
  )
  const lines = Array.from({ length: records }, (_, at) =>
    JSON.stringify({
      ...emptyDraft('paper', `Paper number ${at + 1}`),
      people: [{ name: 'Okonkwo M', role: 'author', family: 'Okonkwo', given: 'M' }],
      identifiers: { doi: `10.5555/pack.${at}` },
      text,
      tags: ['shared'],
    }),
  )
  return new TextEncoder().encode(packText('2026-11-24T12:00:00.000Z', lines).join(''))
}
