import { askLibrary } from '../session/askLibrary.ts'
import type { Session } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import { showingWork } from '../state/work.ts'
import { attachedWords } from '../text/draftImages.ts'

/** Cleans files in a worker and adds them to a draft as its images; tells what was added, taken out and refused. */
export async function attachImages(
  { start }: Session,
  draftId: string,
  files: readonly File[],
): Promise<void> {
  if (files.length === 0) return
  try {
    const sources = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })),
    )
    const result = await showingWork('Cleaning images', () =>
      askLibrary((remote) => remote.addPictures(start.databaseName, draftId, sources)),
    )
    const { added, refused } = result
    useToasts.getState().show(attachedWords(result), {
      undo: added > 0,
      ...(refused.length > 0 && { tone: 'block' as const }),
    })
  } catch (error) {
    tellFailure(error)
  }
}

/** The images among what is pasted or dropped. */
export function imagesIn(data: DataTransfer): readonly File[] {
  // Few systems know the type of a HEIC picture.
  return [...data.files].filter(
    ({ type, name }) => type.startsWith('image/') || /\.hei[cf]$/i.test(name),
  )
}
