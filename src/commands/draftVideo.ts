import { RecordGoneError } from '../db/recordGone.ts'
import type { Draft } from '../model/draft.ts'
import type { DraftVideo, VideoFile } from '../model/draftVideo.ts'
import { changeOneDraft } from './changeDrafts.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

/** Makes a file the video of a draft; what was said of the one before it stays. */
export async function setDraftVideo(
  context: CommandContext,
  id: string,
  file: VideoFile,
): Promise<void> {
  await changeOneDraft(context, id, (draft) => ({
    ...draft,
    video: {
      captioned: draft.video?.captioned ?? false,
      transcript: draft.video?.transcript ?? '',
      ...file,
    },
  }))
}

/** Takes the video away from a draft; the file stays where it is. */
export async function removeDraftVideo(context: CommandContext, id: string): Promise<void> {
  await changeOneDraft(context, id, ({ video: _gone, ...draft }): Draft => draft)
}

/** Changes what is said of a draft's video. */
export async function editDraftVideo(
  context: CommandContext,
  id: string,
  patch: Patch<Pick<DraftVideo, 'captioned' | 'transcript'>>,
): Promise<void> {
  await changeOneDraft(context, id, (draft) => {
    if (!draft.video) throw new RecordGoneError()
    return { ...draft, video: patchedRow(draft.video, patch) }
  })
}
