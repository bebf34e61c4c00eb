import { expect, test } from '@playwright/test'
import { launchApp } from './support/launchApp.ts'
import { DraftsPage } from './support/pages/DraftsPage.ts'
import { LibraryPage } from './support/pages/LibraryPage.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { startDraft } from './support/startDraft.ts'

test('hashtags get their capitals, words that say when others, a thread is cut post by post, and tone is noted where wanted', async () => {
  const [app, drafts] = await startDraft()
  const { page } = app
  await page.keyboard.insertText(
    'This morning my patient taught me to wait. lol at this patient #mededchat',
  )
  await page.getByRole('button', { name: 'Write #MedEdChat' }).press('Enter')
  await expect(drafts.text).toHaveValue(/#MedEdChat$/)
  await page.keyboard.press('Control+z')
  await expect(drafts.text).toHaveValue(/#mededchat$/)

  await drafts.findings.getByRole('button', { name: 'Says when This morning' }).press('Enter')
  await drafts.findings.getByRole('button', { name: 'Use “on a past rotation”' }).press('Enter')
  await expect(drafts.text).toHaveValue(/^on a past rotation my patient/)

  // Tags of its own go with the post, written as networks take them.
  const hashtags = (await drafts.line('With it')).getByRole('combobox', { name: 'Hashtags' })
  await hashtags.fill('#Point Of Care')
  await hashtags.press('Enter')
  await expect(
    drafts.preview('Bluesky').getByRole('listitem').filter({ hasText: '#PointOfCare' }),
  ).toBeVisible()

  const onX = drafts.preview('X')
  await drafts.network('Bluesky').focus()
  await page.keyboard.press('ArrowLeft')
  await drafts.editThreadByHand('X')
  await onX.getByRole('textbox', { name: 'Post 1 of 1' }).fill('First.')
  await onX.getByRole('button', { name: 'Add a post after this one' }).press('Enter')
  await onX.getByRole('textbox', { name: 'Post 2 of 2' }).fill('Third.')
  await onX.getByRole('button', { name: 'Add a post after this one' }).first().press('Enter')
  await onX.getByRole('textbox', { name: 'Post 2 of 3' }).fill('Second.')
  await onX.getByRole('textbox', { name: 'Post 2 of 3' }).blur()
  await expect(onX.getByRole('listitem').filter({ hasText: 'Third. 3/3' })).toBeVisible()
  await onX.getByRole('button', { name: 'Remove this post' }).first().press('Enter')
  await expect(onX.getByRole('listitem').filter({ hasText: 'Second. 1/2' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(onX.getByRole('textbox', { name: 'Post 1 of 3' })).toHaveValue('First.')

  // Notes on tone stand beside the findings, and can be switched off for good.
  await drafts.text.fill('My Step 1 had six questions on lysosomes!')
  const tone = page.getByRole('region', { name: 'Notes on tone' })
  await expect(tone.getByRole('button', { name: /Exam content/ })).toBeVisible()
  await tone.getByRole('switch', { name: 'Show' }).press('Space')
  await expect(tone.getByRole('button', { name: /Exam content/ })).toBeHidden()
  const again = await app.relaunch()
  const later = new DraftsPage(again.page)
  // A library without resources begins in its capture field: keys would be written there.
  await again.page
    .getByRole('navigation')
    .getByRole('button', { name: /^Drafts/ })
    .click()
  await later.card('Idea', /^My Step 1/).click()
  await expect(again.page.getByRole('switch', { name: 'Show' })).not.toBeChecked()
  await again.close()
})

test('a draft shows what it rests on and whom it names, and puts both into the text', async () => {
  const app = await launchApp()
  const { page } = app
  const library = new LibraryPage(page)
  await library.startWithSample()
  const drafts = new DraftsPage(page)
  await library.toList()
  await page.keyboard.press('Escape')
  await drafts.go()
  await drafts.begin()
  await page.keyboard.insertText('What I read this month.')
  const sources = await drafts.line('Sources')
  await sources.getByRole('button', { name: 'Add a source' }).press('Enter')
  await page.keyboard.type('statin')
  await expect(page.getByRole('option', { name: /statin/i }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const insert = sources.getByRole('button', { name: /^Insert: / }).first()
  await insert.press('Enter')
  await expect(drafts.text).toHaveValue(/^What I read this month\. \S/)
  await expect(drafts.text).toHaveValue(/https:\/\//)

  const named = await drafts.line('Named')
  await named.getByRole('button', { name: 'Name someone' }).press('Enter')
  await page.keyboard.type('a')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(named.getByRole('button', { name: /^Take out: / })).toHaveCount(1)
  await sources.getByRole('button', { name: /^Take out: / }).press('Enter')
  await expect(sources.getByRole('button', { name: /^Take out: / })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(sources.getByRole('button', { name: /^Take out: / })).toHaveCount(1)

  await drafts.line('With it')
  await page.getByRole('button', { name: 'Ways to say it' }).press('Enter')
  await page.getByRole('menuitem', { name: 'I am an author of this study.' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Conflict of interest' })).toHaveValue(
    'I am an author of this study.',
  )
  await page.getByRole('button', { name: 'Specialty', exact: true }).press('Enter')
  await page.keyboard.type('neuro')
  await expect(page.getByRole('option', { name: 'Neurology', exact: true })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  expect(await seriousProblems(page), 'light').toEqual([])
  await app.setSystemTheme('dark')
  expect(await seriousProblems(page), 'dark').toEqual([])
  await app.close()
})
