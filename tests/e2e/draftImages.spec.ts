import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { RunningApp } from './support/launchApp.ts'
import { cameraJpeg, drawnPicture, hiddenWords } from './support/pictureFiles.ts'
import { seriousProblems } from './support/seriousProblems.ts'
import { startDraft } from './support/startDraft.ts'
import { tableRows } from './support/tableRows.ts'

/** Lets files go over the draft, or pastes them into its text. */
async function give(page: Page, how: 'drop' | 'paste', name: string, file: Buffer): Promise<void> {
  await page.getByRole('textbox', { name: 'Text', exact: true }).evaluate(
    (field, given) => {
      const bytes = Uint8Array.from(atob(given.base64), (each) => each.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([bytes], given.name, { type: given.type }))
      const init = { bubbles: true, cancelable: true }
      if (given.how === 'paste') {
        field.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }))
        return
      }
      for (const type of ['dragover', 'drop']) {
        field.dispatchEvent(new DragEvent(type, { ...init, dataTransfer: data }))
      }
    },
    {
      how,
      name,
      base64: file.toString('base64'),
      type: name.endsWith('.pdf') ? 'image/png' : `image/${name.split('.')[1]}`,
    },
  )
}

const cards = (page: Page): Locator => page.getByRole('listitem', { name: /^Image \d+ of/ })

test('an image is cleaned before it is kept, turned upright, described, looked through, ordered and taken along without what it hid', async () => {
  const [app, drafts] = await startDraft()
  const { page } = app
  await page.keyboard.insertText('The three bands of proning')
  const photo = cameraJpeg(await drawnPicture(page, 'image/jpeg'))
  for (const word of hiddenWords) expect(photo.includes(word), word).toBe(true)

  await drafts.line('Images')
  await page.getByLabel('Add images').setInputFiles({
    name: 'ward.jpeg',
    mimeType: 'image/jpeg',
    buffer: photo,
  })
  await expect(drafts.toast).toContainText(
    '1 image added, without place, date and camera, editing notes',
  )
  await expect(cards(page)).toHaveCount(1)
  // Stored lying; the metadata said to turn it.
  await expect(cards(page).first().getByText('40 × 60')).toBeVisible()
  await give(page, 'drop', 'chart.png', await drawnPicture(page, 'image/png'))
  await expect(cards(page)).toHaveCount(2)
  await give(page, 'paste', 'slide.webp', await drawnPicture(page, 'image/webp'))
  await expect(cards(page)).toHaveCount(3)
  await give(page, 'drop', 'paper.pdf', Buffer.from('%PDF-1.7 '))
  await expect(drafts.toast).toContainText('paper.pdf left out: it is a PDF')

  // Described, and what is said of it is looked through too.
  const first = cards(page).first()
  await first.getByRole('textbox', { name: 'Alt text' }).fill('Bed 12, a 94-year-old')
  await expect(
    drafts.findings.getByRole('button', { name: /^Block .*in an alt text/ }).first(),
  ).toBeVisible()
  await first.getByRole('textbox', { name: 'File name' }).fill('MRN 48213377.jpeg')
  const inName = drafts.findings.getByRole('button', { name: /in a file name/ }).first()
  await inName.press('Enter')
  await expect(first.getByRole('textbox', { name: 'File name' })).toBeFocused()
  await first.getByRole('textbox', { name: 'File name' }).fill('bands.jpeg')
  await first.getByRole('textbox', { name: 'Alt text' }).fill('Three bands, the middle one white')
  await first.getByRole('textbox', { name: 'Alt text' }).blur()
  await expect(drafts.findings.getByText('No known identifier patterns found')).toBeVisible()

  // Looked through by keys.
  await expect(first.getByText('0 of 4')).toBeVisible()
  for (const question of ['Is a face', 'Is a wristband', 'Is a screen', 'Is text burned']) {
    await first
      .getByRole('radiogroup', { name: new RegExp(question) })
      .getByRole('radio', { name: 'No' })
      .focus()
    await page.keyboard.press('Space')
  }
  await expect(first.getByText('4 of 4')).toBeVisible()

  // The post shows it under what the network takes.
  const preview = drafts.preview('Bluesky')
  await expect(
    preview.getByRole('img', { name: 'Three bands, the middle one white' }),
  ).toBeVisible()
  await expect(preview.getByText('An image has no alt text').first()).toBeVisible()

  await first.getByRole('button', { name: 'Move later' }).press('Enter')
  await expect(cards(page).nth(1).getByRole('textbox', { name: 'File name' })).toHaveValue(
    'bands.jpeg',
  )
  await cards(page).nth(2).getByRole('button', { name: 'Remove' }).press('Enter')
  await expect(cards(page)).toHaveCount(2)
  await drafts.toast.getByRole('button', { name: /Undo/ }).click()
  await expect(cards(page)).toHaveCount(3)

  await canaryStaysBehind(app, cards(page).nth(1))
})

/** None of the hidden words is in the library, in a copy, in a saved file or in a backup. */
async function canaryStaysBehind(app: RunningApp, card: Locator): Promise<void> {
  const { page } = app
  const hides = (bytes: Buffer) => hiddenWords.filter((word) => bytes.includes(word))
  const rows = await tableRows(page, 'draftImages')
  expect(rows).toHaveLength(3)
  for (const { base64 } of rows) expect(hides(Buffer.from(String(base64), 'base64'))).toEqual([])
  expect(hides(Buffer.from(JSON.stringify(await tableRows(page, 'journal'))))).toEqual([])

  await card.getByRole('button', { name: 'Copy image' }).click()
  await expect(page.getByText('Image copied, without hidden data')).toBeVisible()
  const copied = await app.copiedImage()
  expect(copied).toMatchObject({ width: 40, height: 60 })
  expect(hides(copied.png)).toEqual([])

  const path = join(app.home, 'saved.jpg')
  await app.chooseSavePath(path)
  await card.getByRole('button', { name: 'Save image…' }).click()
  await expect(page.getByText('Saved as saved.jpg')).toBeVisible()
  const saved = await readFile(path)
  expect(saved.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
  expect(hides(saved)).toEqual([])

  await app.quit()
  const backups = await app.backupFiles()
  expect(backups.length).toBeGreaterThan(0)
  const contents = await Promise.all(
    backups.map(async (file) => gunzipSync(await readFile(join(app.backupFolder, file)))),
  )
  for (const lines of contents) expect(hides(lines)).toEqual([])
  // One made at the start knows of no image yet.
  expect(contents.at(-1)?.includes('"table":"draftImages"')).toBe(true)
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in the images of a draft in ${theme} colours`, async () => {
    const [app, drafts] = await startDraft()
    const { page } = app
    await app.setSystemTheme(theme)
    await drafts.line('Images')
    await page.getByLabel('Add images').setInputFiles({
      name: 'chart.png',
      mimeType: 'image/png',
      buffer: await drawnPicture(page, 'image/png'),
    })
    await expect(cards(page)).toHaveCount(1)
    await cards(page).getByRole('radio', { name: 'Yes' }).first().focus()
    await page.keyboard.press('Space')
    await expect(cards(page).getByText(/Crop it or cover it/)).toBeVisible()
    expect(await seriousProblems(page)).toEqual([])
    await app.close()
  })
}
