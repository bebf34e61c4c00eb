import { mutate } from '../db/mutate.ts'
import type { Recorder } from '../db/recorder.ts'
import { RecordGoneError } from '../db/recordGone.ts'
import { type Draft, type DraftPicture, draftName } from '../model/draft.ts'
import type { DraftImage } from '../model/draftImage.ts'
import { changeOneDraft } from './changeDrafts.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

/** An image without metadata, as it is kept: what is said of it, and its bytes in base64. */
export interface CleanPicture
  extends Pick<DraftPicture, 'fileName' | 'mime' | 'width' | 'height' | 'bytes'> {
  readonly base64: DraftImage['base64']
}

/** Adds images at the end of a draft's; all in one step. The bytes are taken as they are: clean them first. */
export async function addDraftImages(
  context: CommandContext,
  draftId: string,
  pictures: readonly CleanPicture[],
): Promise<void> {
  const addedAt = context.now().toISOString()
  const added = pictures.map(({ base64, ...facts }) => {
    const imageId = context.newId()
    const picture: DraftPicture = { ...facts, id: imageId, imageId, altText: '', answers: {} }
    const row: DraftImage = { id: imageId, draftId, mime: facts.mime, base64, addedAt }
    return { picture, row }
  })
  await changeImages(context, draftId, async (recorder, images) => {
    await recorder.bulkAdd(
      'draftImages',
      added.map(({ row }) => row),
    )
    return [...images, ...added.map(({ picture }) => picture)]
  })
}

/** Takes an image of a draft away with its bytes; undo brings both back. */
export async function removeDraftImage(
  context: CommandContext,
  draftId: string,
  pictureId: string,
): Promise<void> {
  await changeImages(context, draftId, async (recorder, images) => {
    const gone = images.filter(({ id }) => id === pictureId)
    if (gone.length === 0) throw new RecordGoneError()
    await recorder.bulkRemove(
      'draftImages',
      gone.map(({ imageId }) => imageId),
    )
    return images.filter(({ id }) => id !== pictureId)
  })
}

/** Moves an image of a draft so many places to its end (or its beginning, below 0); it stops at the ends. */
export async function moveDraftImage(
  context: CommandContext,
  draftId: string,
  pictureId: string,
  by: number,
): Promise<void> {
  await changeOneDraft(context, draftId, (draft) => {
    const from = draft.images.findIndex(({ id }) => id === pictureId)
    const to = Math.max(0, Math.min(draft.images.length - 1, from + by))
    const picture = draft.images[from]
    if (!picture) throw new RecordGoneError()
    if (to === from) return draft
    return { ...draft, images: draft.images.toSpliced(from, 1).toSpliced(to, 0, picture) }
  })
}

/** Changes what is said of an image: its alternative text or its file name. */
export async function editDraftImage(
  context: CommandContext,
  draftId: string,
  pictureId: string,
  patch: Patch<Pick<DraftPicture, 'altText' | 'fileName'>>,
): Promise<void> {
  await changePicture(context, draftId, pictureId, (picture) => patchedRow(picture, patch))
}

/** Notes the answer to one of the questions asked of each image; other answers stay. */
export async function answerOfImage(
  context: CommandContext,
  draftId: string,
  pictureId: string,
  { question, answer }: { readonly question: string; readonly answer: string },
): Promise<void> {
  await changePicture(context, draftId, pictureId, (picture) =>
    picture.answers[question] === answer
      ? picture
      : { ...picture, answers: { ...picture.answers, [question]: answer } },
  )
}

async function changePicture(
  context: CommandContext,
  draftId: string,
  pictureId: string,
  change: (picture: DraftPicture) => DraftPicture,
): Promise<void> {
  await changeOneDraft(context, draftId, (draft) => {
    if (!draft.images.some(({ id }) => id === pictureId)) throw new RecordGoneError()
    const images = draft.images.map((one) => (one.id === pictureId ? change(one) : one))
    return images.every((one, at) => one === draft.images[at]) ? draft : { ...draft, images }
  })
}

async function changeImages(
  context: CommandContext,
  draftId: string,
  change: (recorder: Recorder, images: Draft['images']) => Promise<Draft['images']>,
): Promise<void> {
  const draft = await context.db.drafts.get(draftId)
  if (!draft) throw new RecordGoneError()
  const label = { code: 'edit-record', kind: 'draft', name: draftName(draft) } as const
  const changedAt = context.now().toISOString()
  await mutate(
    context.db,
    context,
    label,
    ['drafts', 'draftImages'],
    async (recorder) => {
      const now = await recorder.present('drafts', draftId)
      await recorder.put('drafts', {
        ...now,
        images: await change(recorder, now.images),
        changedAt,
      })
    },
    { timeout: 30_000 },
  )
}
