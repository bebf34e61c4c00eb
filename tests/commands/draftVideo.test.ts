import { expect, test } from 'vitest'
import { addDraft } from '../../src/commands/addDraft.ts'
import { editDraftVideo, removeDraftVideo, setDraftVideo } from '../../src/commands/draftVideo.ts'
import { undo } from '../../src/commands/undo.ts'
import { draftSchema } from '../../src/model/draft.ts'
import type { VideoFile } from '../../src/model/draftVideo.ts'
import { draftPosts } from '../../src/planner/posts/draftPosts.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

const file: VideoFile = {
  path: '/videos/talk.mp4',
  fileName: 'talk.mp4',
  kind: 'mp4',
  bytes: 120_000_000,
  seconds: 200,
  width: 1280,
  height: 720,
  hides: ['place'],
  captionTrack: false,
}

test('a video is kept by reference, and what was said of it outlives a cleaned copy', async () => {
  const context = await openTestLibrary()
  const id = await addDraft(context)
  const video = async () => (await context.db.drafts.get(id))?.video
  await setDraftVideo(context, id, file)
  await editDraftVideo(context, id, { transcript: 'Three things about proning', captioned: true })
  await setDraftVideo(context, id, { ...file, path: '/videos/talk clean.mp4', hides: [] })
  expect(await video()).toMatchObject({
    path: '/videos/talk clean.mp4',
    hides: [],
    captioned: true,
    transcript: 'Three things about proning',
  })
  expect(draftSchema.safeParse(await context.db.drafts.get(id)).success).toBe(true)
  await removeDraftVideo(context, id)
  expect(await video()).toBeUndefined()
  await undo(context)
  expect(await video()).toMatchObject({ transcript: 'Three things about proning' })
})

test('each network says what it does not take', async () => {
  const context = await openTestLibrary()
  const id = await addDraft(context)
  const codes = async (
    network: 'bluesky' | 'x' | 'linkedin' | 'reddit',
    change: Partial<VideoFile>,
  ) => {
    await setDraftVideo(context, id, { ...file, ...change })
    const draft = await context.db.drafts.get(id)
    return draft ? draftPosts(draft, network).issues[0]?.map(({ code }) => code) : undefined
  }
  expect(await codes('bluesky', {})).toEqual(['video-too-large', 'video-too-long'])
  expect(await codes('x', {})).toEqual(['video-too-long'])
  expect(await codes('linkedin', {})).toEqual([])
  expect(await codes('linkedin', { seconds: 2 })).toEqual(['video-too-short'])
  expect(await codes('linkedin', { width: 300, height: 1280 })).toEqual(['video-shape'])
  expect(await codes('bluesky', { bytes: 1_000, seconds: undefined })).toEqual([])
})
