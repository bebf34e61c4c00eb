import type { DraftPicture } from '../../src/model/draft.ts'
import { desktop } from '../desktop.ts'
import { askLibrary } from '../session/askLibrary.ts'
import type { Session } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { useToasts } from '../state/toast.ts'
import { imageText } from '../text/draftImages.ts'

/** Copies an image as PNG, drawn anew in a worker. */
export async function copyImage({ start }: Session, { imageId }: DraftPicture): Promise<void> {
  const png = askLibrary((remote) => remote.picture(start.databaseName, imageId, 'png')).then(
    (file) => {
      if (!file) throw new Error('image gone')
      return file
    },
  )
  try {
    // The clipboard is asked at once, while the press still counts, and waits for the picture itself.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    useToasts.getState().show(imageText.copied)
  } catch (error) {
    tellFailure(error)
  }
}

/** Asks where to save an image, and writes the file as it is kept. */
export async function saveImage(
  { start }: Session,
  { imageId, fileName, mime }: DraftPicture,
): Promise<void> {
  try {
    const file = await askLibrary((remote) => remote.picture(start.databaseName, imageId, 'file'))
    if (!file) throw new Error('image gone')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const saved = await desktop.saveFile(withExtension(fileName, mime), bytes)
    if (saved) useToasts.getState().show(`Saved as ${saved.name}`)
  } catch (error) {
    tellFailure(error)
  }
}

/** The name with the ending of what it is: a file may have been called otherwise, or been renamed. */
function withExtension(fileName: string, mime: DraftPicture['mime']): string {
  const ending = mime === 'image/jpeg' ? 'jpg' : mime.slice('image/'.length)
  const has = ending === 'jpg' ? /\.jpe?g$/i : new RegExp(`\\.${ending}$`, 'i')
  return has.test(fileName) ? fileName : `${fileName.replace(/\.[a-z]{3,4}$/i, '')}.${ending}`
}
