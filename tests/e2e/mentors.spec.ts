import { expect, test } from '@playwright/test'
import { dropFiles } from './support/dropOnWindow.ts'
import { launchApp } from './support/launchApp.ts'
import { ImportSheetPage } from './support/pages/ImportSheetPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { MentorsPage } from './support/pages/MentorsPage.ts'
import { PeoplePage } from './support/pages/PeoplePage.ts'
import { seriousProblems } from './support/seriousProblems.ts'

const paper = (number: number, title: string, ...authors: string[]) =>
  [`PMID- ${number}`, `TI  - ${title}`, ...authors, 'DP  - 2026', 'PT  - Journal Article'].join(
    '\n',
  )
const chen = [
  'FAU - Chen, Lena',
  'AU  - Chen L',
  'AUID- ORCID: 0000-0002-1825-0097',
  'AD  - Division of Cardiology, Lakeside University Hospital, Durham, NC, USA.',
]
const haddad = ['FAU - Haddad, Omar', 'AU  - Haddad O']
const file = [
  paper(91000001, 'Lactate clearance in sepsis', ...chen),
  paper(91000002, 'Fluids in sepsis', ...haddad, ...chen),
  paper(91000003, 'Fluids in children', ...haddad),
].join('\n\n')

test('who could mentor, by keyboard alone: reasons, opened papers, added, written to, dismissed and brought back', async () => {
  const app = await launchApp()
  const { page } = app
  const mentors = new MentorsPage(page)
  await new LibraryPage(page).startEmpty()
  await mentors.go()
  await expect(mentors.screen).toContainText('Nobody to propose yet')
  expect(await seriousProblems(page)).toEqual([])

  await dropFiles(page, [{ name: 'sepsis.nbib', bytes: new TextEncoder().encode(file) }])
  await new ImportSheetPage(page).import()
  await mentors.go()
  const line = mentors.line('Lena Chen')
  await expect(line).toContainText('Not a contact')
  await expect(line).toContainText('Wrote 2 papers you saved')
  await expect(mentors.line('Omar Haddad')).toContainText('Wrote 2 papers you saved')

  await mentors.words.fill('sepsis')
  await expect(mentors.screen).toContainText('From 2 resources with “sepsis”')
  await expect(mentors.line('Omar Haddad')).toHaveCount(0)
  await mentors.heading.focus()
  await page.keyboard.press('j')
  await expect(mentors.name('Lena Chen')).toBeFocused()
  await page.keyboard.press('a')
  await expect(line).toContainText('Contact')
  await expect(mentors.toast).toContainText('1 contact added')
  await expect(mentors.name('Lena Chen')).toBeFocused()
  expect(await seriousProblems(page)).toEqual([])
  await page.keyboard.press('w')
  await expect(page.getByRole('dialog', { name: /Lena Chen/ })).toBeVisible()
  await page.keyboard.press('Escape')
  // Now she is a contact, whoever wrote with her is proposed.
  await expect(mentors.line('Omar Haddad')).toContainText('Wrote with Lena Chen of your people')

  await mentors.name('Lena Chen').focus()
  await page.keyboard.press('d')
  await expect(line).toHaveCount(0)
  await expect(mentors.name('Omar Haddad')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(line).toBeVisible()
  await mentors.name('Lena Chen').focus()
  await page.keyboard.press('d')
  await expect(line).toHaveCount(0)
  await mentors.screen.getByRole('button', { name: 'Show them' }).press('Enter')
  await mentors.screen.getByRole('button', { name: 'Propose again: Lena Chen' }).press('Enter')
  await expect(line).toBeVisible()

  await line.getByRole('button', { name: 'Lactate clearance in sepsis' }).press('Enter')
  await expect(new LibraryPage(page).openTitle).toContainText('Lactate clearance')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(mentors.words).toHaveValue('sepsis')
  await mentors.name('Lena Chen').press('Enter')
  const { detail } = new PeoplePage(page)
  await expect(detail).toContainText('Lakeside University Hospital')
  await expect(detail).toContainText('Lactate clearance in sepsis')
  await app.close()
})
