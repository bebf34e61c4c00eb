import { expect, test } from 'vitest'
import { addDraft } from '../../src/commands/addDraft.ts'
import {
  addDraftImages,
  answerOfImage,
  type CleanPicture,
  editDraftImage,
  moveDraftImage,
  removeDraftImage,
} from '../../src/commands/draftImages.ts'
import { undo } from '../../src/commands/undo.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

const picture = (fileName: string): CleanPicture => ({
  fileName,
  mime: 'image/png',
  width: 4,
  height: 3,
  bytes: 3,
  base64: 'QUJD',
})

async function draftWithImages() {
  const context = await openTestLibrary()
  const draftId = await addDraft(context)
  await addDraftImages(context, draftId, [picture('a.png'), picture('b.png'), picture('c.png')])
  const images = async () => (await context.db.drafts.get(draftId))?.images ?? []
  const names = async () => (await images()).map(({ fileName }) => fileName)
  const id = async (at: number) => (await images())[at]?.id ?? ''
  return { context, draftId, images, names, id }
}

test('images are added in one step with their bytes in rows of their own', async () => {
  const { context, draftId, images, names } = await draftWithImages()
  expect(await names()).toEqual(['a.png', 'b.png', 'c.png'])
  const [first] = await images()
  expect(first).toMatchObject({ altText: '', answers: {}, bytes: 3 })
  expect(await context.db.draftImages.get(first?.imageId ?? '')).toMatchObject({
    draftId,
    base64: 'QUJD',
  })
  await undo(context)
  expect(await images()).toEqual([])
  expect(await context.db.draftImages.count()).toBe(0)
})

test('an image that is removed takes its bytes along, and undo brings both back in their place', async () => {
  const { context, draftId, names, id } = await draftWithImages()
  await removeDraftImage(context, draftId, await id(1))
  expect(await names()).toEqual(['a.png', 'c.png'])
  expect(await context.db.draftImages.count()).toBe(2)
  await undo(context)
  expect(await names()).toEqual(['a.png', 'b.png', 'c.png'])
  expect(await context.db.draftImages.count()).toBe(3)
})

test('images change places and stop at the ends', async () => {
  const { context, draftId, names, id } = await draftWithImages()
  await moveDraftImage(context, draftId, await id(0), 1)
  expect(await names()).toEqual(['b.png', 'a.png', 'c.png'])
  await moveDraftImage(context, draftId, await id(2), 5)
  await expect(moveDraftImage(context, draftId, 'of another draft', 1)).rejects.toMatchObject({
    code: 'record-gone',
  })
  expect(await names()).toEqual(['b.png', 'a.png', 'c.png'])
  await moveDraftImage(context, draftId, await id(2), -9)
  expect(await names()).toEqual(['c.png', 'b.png', 'a.png'])
})

test('what is said and answered of one image leaves the others as they are', async () => {
  const { context, draftId, images, id } = await draftWithImages()
  const second = await id(1)
  await Promise.all([
    editDraftImage(context, draftId, second, { altText: 'A curve that falls' }),
    answerOfImage(context, draftId, second, { question: 'face', answer: 'no' }),
    answerOfImage(context, draftId, second, { question: 'screen', answer: 'yes' }),
  ])
  expect((await images())[1]).toMatchObject({
    altText: 'A curve that falls',
    fileName: 'b.png',
    answers: { face: 'no', screen: 'yes' },
  })
  expect((await images())[0]).toMatchObject({ altText: '', answers: {} })
  const steps = await context.db.changeSets.count()
  await answerOfImage(context, draftId, second, { question: 'face', answer: 'no' })
  expect(await context.db.changeSets.count()).toBe(steps)
})
