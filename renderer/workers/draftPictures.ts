import type { CommandContext } from '../../src/commands/context.ts'
import { addDraftImages, type CleanPicture } from '../../src/commands/draftImages.ts'
import type { LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { draftById } from '../../src/db/queries/drafts.ts'
import { rowsByIds } from '../../src/db/queries/rowsByIds.ts'
import { mostImages } from '../../src/model/draft.ts'
import type { ImageRefusal, MetadataKind } from '../../src/planner/images/imageFacts.ts'
import { heicPreview } from '../../src/planner/images/readHeic.ts'
import { fromBase64 } from './base64.ts'
import { cleanPicture, drawnAs } from './cleanPicture.ts'

export interface ImageFile {
  readonly name: string
  readonly bytes: ArrayBuffer
}

export interface RefusedFile {
  readonly name: string
  readonly code: ImageRefusal | 'too-many'
}

/** What became of files that were to be a draft's images; `removed` is what they carried beside their pictures. */
export interface AddedImages {
  readonly added: number
  readonly refused: readonly RefusedFile[]
  readonly removed: readonly MetadataKind[]
}

/** Cleans files and adds those that are images to a draft, in one step of undo. */
export async function addPictures(
  context: CommandContext,
  draftId: string,
  files: readonly ImageFile[],
): Promise<AddedImages> {
  const draft = await draftById(context.db, draftId)
  const room = draft ? mostImages - draft.images.length : 0
  const pictures: CleanPicture[] = []
  const refused: RefusedFile[] = []
  const removed = new Set<MetadataKind>()
  for (const { name, bytes } of files) {
    const cleaned = await cleanPicture(name, bytes)
    if ('refused' in cleaned) refused.push({ name, code: cleaned.refused })
    else if (pictures.length >= room) refused.push({ name, code: 'too-many' })
    else {
      pictures.push(cleaned.picture)
      for (const kind of cleaned.removed) removed.add(kind)
    }
  }
  if (pictures.length > 0) await addDraftImages(context, draftId, pictures)
  return { added: pictures.length, refused, removed: [...removed] }
}

/** The file of an image as it is kept; null where it is gone. */
async function pictureFile(db: LibraryDatabase, imageId: string): Promise<Blob | null> {
  const [row] = await rowsByIds(db, 'draftImages', [imageId])
  return row ? new Blob([fromBase64(row.base64)], { type: row.mime }) : null
}

/** What can be shown of an image: itself, or the preview it carries where no engine shows its kind; null without either. */
async function shownPicture(db: LibraryDatabase, imageId: string): Promise<Blob | null> {
  const file = await pictureFile(db, imageId)
  if (file?.type !== 'image/heic') return file
  const preview = heicPreview(new Uint8Array(await file.arrayBuffer()))
  return preview ? new Blob([preview], { type: 'image/jpeg' }) : null
}

/** The same picture drawn anew as PNG, which is what a clipboard takes; nothing but its pixels. */
async function picturePng(db: LibraryDatabase, imageId: string): Promise<Blob | null> {
  const file = await pictureFile(db, imageId)
  return file && drawnAs(await createImageBitmap(file), 'image/png')
}

/** An image as it is asked for. */
export const pictureAs = { file: pictureFile, shown: shownPicture, png: picturePng } as const
