import { expect, test } from '@playwright/test'
import { blankDraft, type Draft, draftStages } from '../../src/model/draft.ts'
import { watchFrames } from './support/frameGaps.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { startWithDrafts } from './support/startDraft.ts'

/** Drafts that take turns through the stages; the last one was changed last. */
function manyDrafts(count: number): Draft[] {
  return Array.from({ length: count }, (_, at) => {
    const changed = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString()
    return {
      ...blankDraft(`d${at}`, changed),
      title: `Draft number ${at}`,
      stage: draftStages[at % draftStages.length] ?? 'idea',
      text: `Pearl ${at} about hands at the bedside. `.repeat(20),
    }
  })
}

test('cards go from stage to stage by the mouse and by keys alone, several at once, and back by undo', async () => {
  const [app, drafts] = await startWithDrafts(manyDrafts(12))
  const { page } = app
  await drafts.card('Idea', /number 6/).dragTo(drafts.stage('Published'))
  await expect(drafts.card('Published', /number 6/)).toBeVisible()
  await expect(drafts.toast).toContainText('1 draft changed')
  await expect(drafts.card('Idea', /number 6/)).toHaveCount(0)

  // By keys: to the next column and down in it, two ticked, moved together.
  await page.getByRole('listbox', { name: 'Idea drafts' }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('listbox', { name: 'Draft drafts' })).toBeFocused()
  await expect(drafts.card('Draft', /number 7/)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Space')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('m')
  const sheet = page.getByRole('dialog', { name: 'Move 2 drafts' })
  await expect(sheet.getByRole('radio', { name: 'Draft', exact: true })).toBeFocused()
  for (const _stage of ['Ready', 'Planned', 'Published', 'Archived']) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await expect(drafts.card('Archived', /number 7/)).toBeVisible()
  await expect(drafts.card('Archived', /number 1\b/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(drafts.card('Draft', /number 7/)).toBeVisible()

  // Enter opens, the way back leads to where one was.
  await page.getByRole('listbox', { name: 'Draft drafts' }).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Draft number 7')
  await page.getByRole('button', { name: 'All drafts' }).press('Enter')
  await expect(drafts.card('Draft', /number 7/)).toBeVisible()

  // As a list, under its headings; Delete goes to the trash.
  await page.getByRole('radio', { name: 'Board' }).focus()
  await page.keyboard.press('ArrowRight')
  const list = page.getByRole('listbox', { name: 'Drafts', exact: true })
  await expect(list.getByRole('option')).toHaveCount(12)
  await list.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Delete')
  await expect(list.getByRole('option')).toHaveCount(11)
  await app.close()
})

test('ten thousand drafts: only what is seen is drawn, and they are found by words', async () => {
  test.setTimeout(180_000)
  const [app, drafts] = await startWithDrafts(manyDrafts(10_000))
  const { page } = app
  await expect(drafts.area.getByRole('heading', { level: 1 })).toContainText('10,000')
  await expect(drafts.card('Draft', /number 9997/)).toBeVisible()
  expect(await page.getByRole('option').count()).toBeLessThan(300)
  const longest = await watchFrames(page)
  await page.getByRole('listbox', { name: 'Ready drafts' }).focus()
  await page.keyboard.press('End')
  await expect(drafts.card('Ready', /number 2\b/)).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('9998')
  await expect(drafts.area.getByRole('heading', { level: 1 })).toContainText('1 of 10,000')
  await expect(drafts.card('Ready', /number 9998/)).toBeVisible()
  test.info().annotations.push({ type: 'longest frame, ms', description: String(await longest()) })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: 'Idea drafts' })).toBeFocused()
  await app.close()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious on the board, in the list and in a narrow window, in ${theme} colours`, async () => {
    const [app, drafts] = await startWithDrafts(manyDrafts(40))
    const { page } = app
    await app.setSystemTheme(theme)
    await expect(drafts.card('Idea', /number 36/)).toBeVisible()
    expect(await seriousProblems(page), 'board').toEqual([])
    await page.getByRole('listbox', { name: 'Idea drafts' }).focus()
    await page.keyboard.press('m')
    await expect(page.getByRole('dialog', { name: 'Move 1 draft' })).toBeVisible()
    expect(await seriousProblems(page), 'sheet').toEqual([])
    await page.keyboard.press('Escape')
    await app.resize(800, 700)
    expect(await seriousProblems(page), 'narrow').toEqual([])
    await page.getByRole('radio', { name: 'Board' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('listbox', { name: 'Drafts', exact: true })).toBeVisible()
    expect(await seriousProblems(page), 'list').toEqual([])
    await app.close()
  })
}
