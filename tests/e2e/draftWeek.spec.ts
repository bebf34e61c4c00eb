import { expect, test } from '@playwright/test'
import { blankDraft, type Draft } from '../../src/model/draft.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { spyOnOpening } from './support/spyOnOpening.ts'
import { startWithDrafts } from './support/startDraft.ts'

const ready: Draft = {
  ...blankDraft('ready', '2026-11-20T10:00:00.000Z'),
  title: 'Six hands',
  text: 'Each turn needs six hands.',
  stage: 'ready',
}

test('times are kept in a week by keys, the next free one is offered, and the week says what is missing', async () => {
  const [app, drafts] = await startWithDrafts([ready])
  const { page } = app
  await page.keyboard.press('Control+k')
  await page.keyboard.type('my week of')
  await expect(page.getByRole('option', { name: /My week of posts/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(
    page.getByText('No times are kept for posts yet, and nothing is planned.'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Change the plan' }).press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Change the plan' })
  await expect(sheet.getByRole('button', { name: 'Add a time' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await sheet.getByLabel('Time of time 2').fill('18:30')
  await sheet.getByRole('textbox', { name: 'Weekly limit in minutes' }).fill('60')
  await sheet.getByRole('button', { name: 'Save the plan' }).press('Enter')
  const balance = page.getByRole('complementary', { name: 'In balance' })
  await expect(balance.getByText('0 of 60')).toBeVisible()
  await expect(balance.getByText(/1 post more, about 45 minutes/)).toBeVisible()

  // Next week both times are free; one takes the draft that is ready.
  const tuesday = page.getByRole('region', { name: /^Tuesday/ })
  const thisTuesday = (await tuesday.getAttribute('aria-label')) ?? ''
  await page.getByRole('button', { name: 'Next week' }).press('Enter')
  await expect(tuesday).not.toHaveAttribute('aria-label', thisTuesday)
  const fill = page.getByRole('button', { name: 'Give it a draft' })
  await expect(fill).toHaveCount(2)
  await fill.first().press('Enter')
  await page.getByRole('menuitem', { name: 'Six hands' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Six hands' }).last()).toBeVisible()
  await expect(balance.getByText('1 of 1')).toBeVisible()
  await expect(balance.getByText('45 of 60')).toBeVisible()
  await page.getByRole('button', { name: 'Six hands' }).last().press('Enter')

  // In the draft: when, and off the plan again; then the next free time is offered.
  const when = page.getByRole('region', { name: 'When' })
  await expect(when.getByText(/^Tue .*8:00.* in/)).toBeVisible()
  await when.getByRole('button', { name: 'Unschedule' }).press('Enter')
  await expect(when.getByText(/^Not planned yet/)).toBeVisible()
  await expect(when.getByText(/Next free time on Bluesky: Tue/)).toBeVisible()
  await when.getByRole('button', { name: 'Use it' }).press('Enter')
  await expect(when.getByText(/^Tue /)).toBeVisible()
  await page.getByRole('button', { name: 'All drafts' }).press('Enter')
  await page.getByRole('radio', { name: 'Week' }).focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(drafts.card('Planned', /Six hands/)).toBeVisible()
  await app.close()
})

const day = (weeksAgo: number) => new Date(Date.now() - weeksAgo * 7 * 86_400_000).toISOString()

function posted(id: string, weeksAgo: number, more: Partial<Draft>): Draft {
  const at = day(weeksAgo)
  return {
    ...blankDraft(id, at),
    title: `Post ${id}`,
    stage: 'published',
    published: [{ network: 'bluesky', at, url: `https://bsky.app/${id}` }],
    ...more,
  }
}

const history = [
  posted('a', 1, {
    specialties: ['neurology'],
    figures: [
      { at: day(1), network: 'bluesky', likes: 4, replies: 1, reposts: 0 },
      { at: day(0), network: 'bluesky', likes: 10, replies: 2, reposts: 3 },
    ],
  }),
  posted('b', 2, {
    kind: 'journal-club',
    figures: [{ at: day(2), network: 'bluesky', likes: 5, replies: 0, reposts: 0 }],
  }),
  posted('c', 5, {}),
]

for (const theme of ['light', 'dark'] as const) {
  test(`what came of posts is told in figures and bars, weeks in a row only where wanted, and axe finds nothing serious in ${theme} colours`, async () => {
    const [app, drafts] = await startWithDrafts(history)
    const { page } = app
    await app.setSystemTheme(theme)
    await page.getByRole('radio', { name: 'Board' }).focus()
    for (const _ of ['List', 'Week', 'Looking back']) await page.keyboard.press('ArrowRight')
    const back = page.getByRole('region', { name: 'Looking back' })
    await expect(
      back.getByText('3 posts, 15 likes, 2 replies, 3 reposts. 1 has no figures yet.'),
    ).toBeVisible()
    await expect(
      back
        .getByRole('table', { name: 'By network' })
        .getByRole('row', { name: 'Bluesky 20 3 15 2 3' }),
    ).toBeVisible()
    await expect(
      back
        .getByRole('table', { name: 'By specialty' })
        .getByRole('row', { name: 'Neurology 15 1 10 2 3' }),
    ).toBeVisible()
    await expect(
      back
        .getByRole('table', { name: 'By kind of post' })
        .getByRole('row', { name: /^Journal club post 5 1 5 0 0/ }),
    ).toBeVisible()
    await expect(back.getByText(/in a row/)).toHaveText('Count weeks in a row')
    await back.getByRole('switch', { name: 'Count weeks in a row' }).press('Space')
    await expect(back.getByText('2 weeks in a row with a post')).toBeVisible()
    await back.getByText('The weeks as a table').press('Enter')
    await expect(back.getByRole('table', { name: 'By week' }).getByRole('row')).toHaveCount(6)
    expect(await seriousProblems(page), 'looking back').toEqual([])
    // No draft is in sight that a key could act on.
    await back.focus()
    await page.keyboard.press('Delete')
    await page.keyboard.press('m')
    await expect(drafts.area.getByRole('heading', { level: 1 })).toContainText('3')
    await expect(page.getByRole('dialog')).toHaveCount(0)

    await page.getByRole('radio', { name: 'Looking back' }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('complementary', { name: 'In balance' })).toBeVisible()
    expect(await seriousProblems(page), 'week').toEqual([])
    await page.getByRole('button', { name: 'Change the plan' }).press('Enter')
    await page.getByRole('button', { name: 'Add a time' }).press('Enter')
    expect(await seriousProblems(page), 'plan').toEqual([])
    await page.keyboard.press('Escape')

    // The figures of one post from reading to reading, and its link for a class.
    await page.getByRole('radio', { name: 'Week' }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await drafts.card('Published', /Post a/).click()
    const figures = page.getByRole('table', { name: 'Bluesky' })
    await expect(figures.getByRole('row', { name: /4 1 0$/ })).toBeVisible()
    await expect(figures.getByRole('row', { name: /10 2 3$/ })).toBeVisible()
    const opened = await spyOnOpening(app)
    await page.getByRole('button', { name: 'Share in Google Classroom' }).press('Enter')
    await expect
      .poll(opened)
      .toEqual([
        expect.stringContaining(
          'https://classroom.google.com/share?url=https%3A%2F%2Fbsky.app%2Fa',
        ),
      ])
    await app.close()
  })
}
