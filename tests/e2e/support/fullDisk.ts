import { expect, type Locator, type Page } from '@playwright/test'
import { launchApp, type RunningApp } from './launchApp.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { tableRows } from './tableRows.ts'

/** The notes that were told as saved, by the title of their record. */
export type Told = Map<string, string>

/** What the engine says of its failing store is what a trial of a full disk provokes. */
export function expectRefusals(app: RunningApp): void {
  app.expectTrouble(
    'Failed to load resource',
    'IndexedDB',
    'Dexie',
    'AbortError',
    'DatabaseClosed',
    'UnknownError',
  )
}

/** Starts the program again where it starts itself again. To be called before what makes it do so. */
export async function followRestart(app: RunningApp): Promise<() => Promise<RunningApp>> {
  const { ended } = await app.holdRestart()
  return async () => {
    await ended
    const next = await launchApp({ home: app.home })
    expectRefusals(next)
    return next
  }
}

export function notSavedPanel(page: Page): Locator {
  return page.getByRole('region', { name: 'Not saved' })
}

/** Whether the program has stopped writing, and says so. */
export function isStopped(page: Page): Promise<boolean> {
  return notSavedPanel(page).isVisible()
}

const soon = { timeout: 5_000 }

/** Writes the notes of the record of a row, or of what is open where nothing else can be; answers its title. */
export async function writeNotes(page: Page, row: number, text: string): Promise<string> {
  const library = new LibraryPage(page)
  const listed = library.rows.nth(row)
  const name = String(await listed.locator('[title]').first().getAttribute('title'))
  const wasStopped = await isStopped(page)
  await listed.click()
  try {
    await expect(library.openTitle).toHaveText(name, wasStopped ? soon : {})
  } catch (error) {
    // Once the engine has closed its store no other record can be read: what is open stays open.
    if (!wasStopped) throw error
  }
  const title = String(await library.openTitle.textContent())
  const notes = library.detail.getByRole('region', { name: 'Notes' })
  const field = notes.getByRole('textbox', { name: 'Notes' })
  // A record that is just being opened may draw its notes anew, and close the field.
  await expect(async () => {
    if (!(await field.isVisible())) await notes.getByRole('button').first().click(soon)
    await field.fill(text, soon)
    await field.press('Control+Enter', soon)
  }).toPass()
  return title
}

export async function writeUntilSaved(
  page: Page,
  row: number,
  text: string,
  told: Told,
): Promise<void> {
  const title = await writeNotes(page, row, text)
  await expect.poll(async () => (await savedNotes(page)).get(title)).toBe(text)
  told.set(title, text)
}

/** What the window does not mark as not saved is told as saved; so is what is held, once it is saved again. */
export async function writeOnFullDisk(
  page: Page,
  row: number,
  text: string,
  told: Told,
): Promise<void> {
  told.set(await writeNotes(page, row, text), text)
  // Nothing says of a write that it will not be refused any more.
  await notSavedPanel(page)
    .waitFor({ timeout: 3_000 })
    .catch(() => undefined)
}

/** The notes in the library, by title, asked past all of the program's own code. */
export async function savedNotes(page: Page): Promise<Told> {
  const rows = await tableRows(page, 'resources')
  return new Map(rows.map(({ title, notes }) => [String(title), String(notes)]))
}
