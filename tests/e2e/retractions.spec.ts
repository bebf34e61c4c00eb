import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { retractionList } from '../bench/retractionList.ts'
import { dropFiles } from './support/dropOnWindow.ts'
import { launchApp } from './support/launchApp.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { ReputationPage } from './support/pages/ReputationPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const header =
  'Record ID,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason'

async function fileWith(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'plexus-list-')), 'retraction_watch.csv')
  await writeFile(path, text)
  return path
}

/** Two papers, one of which will be in the list. */
const papers = [
  ['PMID- 101', 'TI  - Quokkas on statins', 'AID - 10.1000/quokka [doi]', 'DP  - 2021', ''],
  ['PMID- 102', 'TI  - Wombats on statins', 'AID - 10.1000/wombat [doi]', 'DP  - 2022', ''],
]
  .map((lines) => lines.join('\n'))
  .join('\n')

test('a list is imported by keys alone; what it says stands in list, detail and citation, also after a restart', async () => {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  await library.startEmpty()
  const nbib = join(await mkdtemp(join(tmpdir(), 'plexus-papers-')), 'papers.nbib')
  await writeFile(nbib, papers)
  await app.chooseFiles([nbib])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+i')
  await page.getByRole('button', { name: 'Import 2 resources' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Import' })).toBeHidden()
  await expect(library.rows).toHaveCount(2)

  await app.chooseFiles([
    await fileWith(
      [
        header,
        '1,3/14/2025 0:00,10.1000/notice,10.1000/QUOKKA,0,Retraction,+Error in Data;',
        '2,11/14/2026 0:00,,10.1000/elsewhere,0,Correction,',
      ].join('\r\n'),
    ),
  ])
  await library.palette('list of retractions', /Import the list of retractions/)
  await page.keyboard.press('Enter')
  const reputation = new ReputationPage(page)
  await expect(reputation.area.getByText(/2 notices, the newest of/)).toBeVisible()
  const noticed = reputation.area.getByRole('region', { name: 'In your library' })
  await expect(noticed.getByRole('button', { name: /Quokkas/ })).toHaveAccessibleName(
    /Retracted Mar 14, 2025, in the imported list/,
  )
  await noticed.getByRole('button', { name: /Quokkas/ }).press('Enter')

  await expect(library.row(/Quokkas/).getByText('Retracted')).toBeVisible()
  await expect(library.detail.getByText(/Error in Data/)).toBeVisible()
  await page.keyboard.press('c')
  await expect(library.toast).toContainText('Citation copied, AMA style · retracted')
  const clipboard = () => app.copiedText()
  await expect.poll(clipboard).toContain('[Retracted Mar 14, 2025; doi:10.1000/notice]')

  await library.row(/Wombats/).click()
  await expect(library.detail.getByText('Not in the list dated Mar 14, 2025')).toBeHidden()
  await expect(library.detail.getByText(/^Not in the list dated/)).toBeVisible()
  await page.keyboard.press('c')
  await expect(library.toast).toContainText(/not in the list dated/)

  const again = await app.relaunch()
  const later = new LibraryPage(again.page)
  await expect(later.row(/Quokkas/).getByText('Retracted')).toBeVisible()
  await again.close()
})

test('Crossref is asked only when the user says so, about the chosen paper alone, and its answer is kept and undone', async () => {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  await library.startEmpty()
  const nbib = join(await mkdtemp(join(tmpdir(), 'plexus-papers-')), 'papers.nbib')
  await writeFile(nbib, papers)
  await app.chooseFiles([nbib])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+i')
  await page.getByRole('button', { name: 'Import 2 resources' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Import' })).toBeHidden()
  await app.electron.evaluate(({ session }) => {
    const asked: string[] = []
    const services = session.fromPartition('services')
    const answer = {
      message: {
        items: [
          {
            DOI: '10.1000/n',
            'update-to': [{ DOI: '10.1000/wombat', type: 'expression_of_concern' }],
          },
        ],
      },
    }
    // Kept, so that the program is handed the same session with its stand-in.
    Object.assign(globalThis, { asked, services })
    services.fetch = async (url) => {
      asked.push(String(url))
      return new Response(JSON.stringify(answer))
    }
  })
  const asked = () =>
    app.electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
  await library.row(/Wombats/).click()
  await library.palette('crossref', /Ask Crossref about retractions/)
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Ask Crossref about retractions' })
  await expect(sheet.getByText(/sent to api.crossref.org/)).toBeVisible()
  expect(await asked()).toEqual([])
  await sheet.getByRole('button', { name: 'Ask about 1 paper' }).press('Enter')
  await expect(library.toast).toContainText('Crossref knows notices on 1')
  await expect(library.row(/Wombats/).getByText('Expression of concern')).toBeVisible()
  const addresses = await asked()
  expect(addresses).toHaveLength(1)
  expect(new URL(addresses[0] ?? '').searchParams.get('filter')).toBe('updates:10.1000/wombat')
  await library.list.press('Control+z')
  await expect(library.row(/Wombats/).getByText('Expression of concern')).toBeHidden()
  await app.close()
})

test('65,000 rows are imported; a cancelled import changes nothing', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startEmpty()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  const reputation = new ReputationPage(page)
  await reputation.go()
  await reputation.open('Retractions')
  const path = await fileWith(retractionList(65_000))
  await app.chooseFiles([path])
  await reputation.area.getByRole('button', { name: 'Import the list…' }).press('Enter')
  await reputation.area.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(reputation.area.getByRole('button', { name: 'Import the list…' })).toBeVisible()
  await expect(reputation.area.getByText('No list imported yet')).toBeVisible()

  await app.chooseFiles([path])
  await reputation.area.getByRole('button', { name: 'Import the list…' }).press('Enter')
  // How long it takes is measured by `npm run bench -- retractions`.
  await expect(reputation.area.getByText(/notices, the newest of/)).toBeVisible({
    timeout: 90_000,
  })
  await app.close()
})

test('a file that is not the list is refused with the reason', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startEmpty()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  const reputation = new ReputationPage(page)
  await reputation.go()
  await reputation.open('Retractions')
  await app.chooseFiles([await fileWith('Name,Email\nA,a@b.example\n')])
  await reputation.area.getByRole('button', { name: 'Import the list…' }).press('Enter')
  await expect(reputation.area.getByRole('alert')).toContainText('This is not the list')
  for (const theme of ['light', 'dark'] as const) {
    await app.setSystemTheme(theme)
    expect(await seriousProblems(page), theme).toEqual([])
  }
  await app.close()
})

test('the list dropped on the window is taken for what it is, not for a table of people', async () => {
  const app = await launchApp()
  const { page } = app
  await new LibraryPage(page).startEmpty()
  const bytes = new TextEncoder().encode(retractionList(40))
  await dropFiles(page, [{ name: 'retraction_watch.csv', bytes }])
  await expect(page.getByRole('heading', { name: 'Retractions', level: 1 })).toBeVisible()
  await expect(
    page.getByText(/^39 notices, the newest of .*1 row without a paper skipped$/),
  ).toBeVisible()
  await app.close()
})
