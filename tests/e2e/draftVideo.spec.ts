import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { movie, placeNotes } from '../electron/videos/videoFiles.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { startDraft } from './support/startDraft.ts'

test('a video is kept by reference, told apart from what it hides, transcribed, and missed when it is gone', async () => {
  const [app, drafts] = await startDraft()
  const { page } = app
  await page.keyboard.insertText('How we turn a patient')
  const path = join(app.home, 'talk.mp4')
  await writeFile(path, movie({ seconds: 200, notes: placeNotes }))
  await app.chooseFiles([path])
  await drafts.line('Video')
  const line = page.getByRole('region', { name: 'Video' })
  await line.getByRole('button', { name: 'Choose a video…' }).press('Enter')
  await expect(line.getByText(/1,280 × 720, 3 min 20 s/)).toBeVisible()
  await expect(
    line.getByText('It tells where it was taken, and the camera or program.'),
  ).toBeVisible()
  await expect(drafts.preview('Bluesky').getByText('The video is longer than 3 min')).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await app.setSystemTheme(theme)
    expect(await seriousProblems(page)).toEqual([])
  }
  await app.chooseSavePath(join(app.home, 'clean.mp4'))
  await line.getByRole('button', { name: 'Save a copy without them…' }).press('Enter')
  await expect(line.getByText(/It tells/)).toBeHidden()
  await expect(line.getByText(/clean\.mp4/).first()).toBeVisible()
  await line.getByRole('checkbox', { name: /Captions stand/ }).press('Space')
  await line.getByRole('textbox', { name: 'Transcript' }).fill('Three people turn a manikin')
  await line.getByRole('textbox', { name: 'Transcript' }).blur()
  await rm(join(app.home, 'clean.mp4'))
  await line.getByRole('button', { name: 'Video' }).press('Enter')
  await line.getByRole('button', { name: 'Video' }).press('Enter')
  await expect(line.getByText('The file is no longer there.')).toBeVisible()
  await app.close()
})
