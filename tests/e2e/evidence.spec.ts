import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { DraftsPage } from './support/pages/DraftsPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { ReputationPage } from './support/pages/ReputationPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const paper = [
  'PMID- 101',
  'TI  - Quokkas on statins: a trial',
  'AID - 10.1101/2024.01.02.1 [doi]',
  'DP  - 2024',
  '',
].join('\n')

async function withPaper() {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  await library.startEmpty()
  const file = join(await mkdtemp(join(tmpdir(), 'plexus-paper-')), 'paper.nbib')
  await writeFile(file, paper)
  await app.chooseFiles([file])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+i')
  await page.getByRole('button', { name: 'Import 1 resource' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Import' })).toBeHidden()
  await expect(library.rows).toHaveCount(1)
  return { app, page, library }
}

test('a claim by keys alone: from a preprint, checked step by step, rated, judged, rebutted with its source, thrown away', async () => {
  const { app, page, library } = await withPaper()
  await library.row(/Quokkas/).click()
  await expect(library.detail.getByText(/Not peer reviewed when it was saved/)).toBeVisible()
  const claims = library.detail.getByRole('region', { name: 'Claims' })
  await claims.getByRole('button', { name: 'New claim' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'What is claimed' })).toBeFocused()
  await page.keyboard.insertText('Statins make quokkas immortal')
  await page.keyboard.press('Enter')
  await claims.getByRole('button', { name: /^Statins make quokkas immortal/ }).press('Enter')

  const reputation = new ReputationPage(page)
  const { area } = reputation
  await expect(area.getByRole('heading', { level: 1, name: /immortal/ })).toBeVisible()
  await expect(area.getByText(/Preprint, not peer reviewed/)).toBeVisible()
  const check = area.getByRole('region', { name: 'Guided check' })
  await check
    .getByRole('radiogroup', { name: 'Stop' })
    .getByRole('radio', { name: 'Fine' })
    .press('Space')
  await expect(check.getByText('1 of 9')).toBeVisible()
  await expect(area.getByText(/^Being checked/)).toBeVisible()

  const level = area.getByRole('region', { name: 'Level of evidence' })
  await expect(level.getByText(/Unrated: the table has no step/)).toBeVisible()
  await level.getByRole('combobox', { name: 'Kind of source' }).click()
  await page.getByRole('option', { name: 'Randomized trial' }).click()
  await level.getByRole('combobox', { name: 'Question' }).click()
  await page.getByRole('option', { name: 'Does the treatment help?' }).click()
  await level.getByRole('combobox', { name: 'Step of the table' }).click()
  await page.getByRole('option', { name: /^2\. Randomized trial/ }).click()
  await expect(level.getByText(/^Level 2/)).toBeVisible()
  await level.getByRole('combobox', { name: 'Moved' }).click()
  await page.getByRole('option', { name: 'down by 1 level' }).click()
  await expect(level.getByText(/^Level 3/)).toBeVisible()

  const sources = area.getByRole('region', { name: 'Sources' })
  await sources.getByRole('combobox', { name: 'It', exact: true }).click()
  await page.getByRole('option', { name: 'contradicts it' }).click()
  const verdict = area.getByRole('region', { name: 'Verdict' })
  await verdict.getByRole('combobox', { name: 'It is' }).click()
  await page.getByRole('option', { name: 'False' }).click()
  await expect(area.getByText(/^False · level 3 · checked/)).toBeVisible()
  await expect(verdict.getByLabel('Check again')).not.toHaveValue('')

  await area.getByRole('button', { name: 'Draft a rebuttal' }).press('Enter')
  const drafts = new DraftsPage(page)
  await expect(drafts.text).toHaveValue(/“Statins make quokkas immortal”/)
  await expect(drafts.text).toHaveValue(/Sources: .*Quokkas on statins/)
  const fact = page.getByRole('region', { name: 'Claims' })
  await expect(fact).toContainText('False')

  await fact.getByRole('button', { name: /Show$/ }).press('Enter')
  await page.getByRole('button', { name: /^Statins make quokkas immortal/ }).press('Enter')
  await area.getByRole('button', { name: 'Move to trash' }).press('Enter')
  await expect(area.getByText('Before you repeat something')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(area.getByRole('button', { name: /^Statins make/ })).toBeVisible()
  await library.palette('statns quokas immortal', /Statins make quokkas immortal/)
  await page.keyboard.press('Escape')
  await app.close()
})

test('a claim found false is reported by keys: how, with the paper that says otherwise, noted and taken back', async () => {
  const { app, page, library } = await withPaper()
  await library.row(/Quokkas/).click()
  const claims = library.detail.getByRole('region', { name: 'Claims' })
  await claims.getByRole('button', { name: 'New claim' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'What is claimed' })).toBeFocused()
  await page.keyboard.insertText('Statins cure quokkas')
  await page.keyboard.press('Enter')
  await claims.getByRole('button', { name: /^Statins cure quokkas/ }).press('Enter')
  const { area } = new ReputationPage(page)
  const report = area.getByRole('region', { name: 'Report it' })
  const verdict = area.getByRole('region', { name: 'Verdict' })
  await expect(verdict).toBeVisible()
  await expect(report).toBeHidden()
  await verdict.getByRole('combobox', { name: 'It is' }).click()
  await page.getByRole('option', { name: 'False' }).click()
  await expect(report.getByText('None is offered for false information.')).toBeVisible()
  await expect(report.getByText(/^No source contradicts it yet/)).toBeVisible()
  const sources = area.getByRole('region', { name: 'Sources' })
  await sources.getByRole('combobox', { name: 'It', exact: true }).click()
  await page.getByRole('option', { name: 'contradicts it' }).click()
  await expect(report.getByRole('button', { name: /^Quokkas on statins/ })).toBeVisible()

  const where = report.getByRole('combobox', { name: 'Where it was seen' })
  await where.fill('Linked')
  await where.press('ArrowDown')
  await where.press('Enter')
  await expect(report.getByText('On the post: … > Report post > Misinformation')).toBeVisible()
  await expect(report.getByRole('button', { name: 'Open the report page' })).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await app.setSystemTheme(theme)
    expect(await seriousProblems(page), theme).toEqual([])
  }
  await report.getByRole('button', { name: 'Note as reported' }).press('Enter')
  await expect(report.getByText(/^Reported: LinkedIn, /)).toBeVisible()
  await expect(report.getByRole('button', { name: 'Noted for today' })).toBeDisabled()
  await page.keyboard.press('Control+z')
  await expect(report.getByText(/^Reported: LinkedIn, /)).toBeHidden()
  await app.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in a claim in ${theme} colours`, async () => {
    const { app, page, library } = await withPaper()
    await app.setSystemTheme(theme)
    await library.row(/Quokkas/).click()
    const claims = library.detail.getByRole('region', { name: 'Claims' })
    await claims.getByRole('button', { name: 'New claim' }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'What is claimed' })).toBeFocused()
    await page.keyboard.insertText('Statins help')
    await page.keyboard.press('Enter')
    expect(await seriousProblems(page), 'detail').toEqual([])
    await claims.getByRole('button', { name: /^Statins help/ }).press('Enter')
    await expect(page.getByRole('region', { name: 'Guided check' })).toBeVisible()
    expect(await seriousProblems(page), 'claim').toEqual([])
    await app.close()
  })
}
