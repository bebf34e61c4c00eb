import { expect, type Locator } from '@playwright/test'
import type { CommandId } from '../../src/model/commandTable.ts'
import { atRest } from '../e2e/support/atRest.ts'
import type { RunningApp } from '../e2e/support/launchApp.ts'
import { runCommand } from '../e2e/support/runCommand.ts'

/** The screens that a command leads to, each with words of its own that stand there, whatever the records hold. */
const screens: readonly (readonly [CommandId, RegExp])[] = [
  ['go-today', /Tuesday|day, /],
  ['go-library', /\d+ resources?/],
  ['go-people', /\d+ contacts?|\d+ people/],
  ['go-communities', /Which platform for what/],
  ['go-drafts', /Drafts \d+|Drafts/],
  ['go-planner', /Agenda/],
  ['go-posting-week', /Change the plan/],
  ['go-looking-back', /Drafts/],
  ['go-portfolio', /Experiences/],
  ['go-year', /The year so far/],
  ['go-reputation', /Reviews so far/],
  ['go-claims', /Claims/],
  ['go-retractions', /Retractions/],
  ['go-follow-ups', /All follow-ups/],
  ['go-promises', /Promises I made/],
  ['go-letters', /Letters/],
  ['go-mentors', /From [\d,]+ resources?/],
  ['go-interactions', /All interactions/],
  ['show-imports', /papers|Undo|Past imports/],
  ['find-duplicates', /Duplicates/],
  ['go-trash', /trash/i],
]

/** Lists of the sidebar that no command leads to, under the area that they belong to. */
const lists: readonly (readonly [CommandId, readonly string[]])[] = [
  [
    'go-reputation',
    ['Findings', 'Checklist', 'Look through a text', 'Practice cases', 'Consents', 'Policies read'],
  ],
  ['go-portfolio', ['Scholarly work', 'Documents']],
]

/** Lists of which every record is opened, one after another, where each holds every text. */
const wholeLists: ReadonlySet<CommandId> = new Set(['go-library', 'go-people', 'go-communities'])
/** More than any of them is long. */
const mostRows = 200

const broken = /Plexus cannot go on|Drawing failed/

interface Walk {
  /** How many records of each list are opened; without it the first, and of some lists every one. */
  readonly records?: number
}

/**
 * Leads to every screen that draws what records hold, opens records of each, and looks each over: a screen or a pane that
 * could not be drawn fails. `seen` hears of each once it is drawn.
 * @returns how many records of each whole list were opened
 */
export async function walkScreens(
  app: RunningApp,
  seen: (screen: string) => Promise<void>,
  { records }: Walk = {},
): Promise<ReadonlyMap<CommandId, number>> {
  const { page } = app
  const main = page.getByRole('main')
  const sidebar = page.getByRole('navigation', { name: 'Areas and lists' })
  const drawn = async (screen: string) => {
    await atRest(page)
    expect(await page.getByText(broken).count(), screen).toBe(0)
    await seen(screen)
  }
  const open = async (record: Locator, screen: string) => {
    await record.press('Enter')
    await drawn(`${screen}: the first opened`)
  }
  const chosen = () => main.locator('[aria-selected="true"]').first().getAttribute('id')
  /** Goes down the list by its key until nothing further is chosen; answers how many were opened. */
  const openAll = async (screen: string) => {
    for (let opened = 1; opened < mostRows; opened += 1) {
      const before = await chosen()
      await page.keyboard.press('j')
      await atRest(page)
      const failed = main.getByRole('alert').filter({ hasText: broken })
      expect(await failed.count(), `${screen}, after ${before}`).toBe(0)
      if ((await chosen()) === before && !(await changesSoon(chosen, before))) return opened
    }
    return mostRows
  }
  /** Opens a further record, from its list where that had to make room for the last one. */
  const openAt = async (command: CommandId, at: number) => {
    await runCommand(app, command)
    await atRest(page)
    const option = main.getByRole('option').nth(at)
    if ((await option.count()) === 0) return
    await option.click()
    await drawn(`${command}: another opened`)
  }
  const opened = new Map<CommandId, number>()
  for (const [command, words] of screens) {
    await runCommand(app, command)
    await expect(main).toContainText(words)
    await drawn(command)
    const first = main.getByRole('option').first()
    if ((await first.count()) > 0 && command !== 'go-trash') {
      await first.click()
      await drawn(`${command}: the first opened`)
      for (let at = 1; at < (records ?? 1); at += 1) await openAt(command, at)
      if (wholeLists.has(command) && records === undefined) {
        opened.set(command, await openAll(command))
        await seen(`${command}: all opened`)
      }
    }
  }
  for (const [area, names] of lists) {
    for (const name of names) {
      await runCommand(app, area)
      await open(sidebar.getByRole('button', { name }).first(), name)
    }
  }
  return opened
}

/** Whether a value becomes another within two seconds: the end of a list shows by nothing else. */
async function changesSoon(
  read: () => Promise<string | null>,
  before: string | null,
): Promise<boolean> {
  try {
    await expect.poll(read, { timeout: 2_000 }).not.toBe(before)
    return true
  } catch {
    return false
  }
}
