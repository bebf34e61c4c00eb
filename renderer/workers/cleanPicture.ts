import type { CleanPicture } from '../../src/commands/draftImages.ts'
import type { ImageRefusal, MetadataKind } from '../../src/planner/images/imageFacts.ts'
import { type CleanImage, stripMetadata } from '../../src/planner/images/stripMetadata.ts'
import { toBase64 } from './base64.ts'

/** Looks as good as the original, and does not grow. */
const quality = 0.92
const longestFileName = 200

export type CleanedPicture =
  | { readonly picture: CleanPicture; readonly removed: readonly MetadataKind[] }
  | { readonly refused: ImageRefusal }

/**
 * A file as a picture that can be kept: without metadata, standing upright, and known to be one that can be shown.
 * Pixels are only drawn anew where the metadata said that the picture is to be turned. For a worker.
 */
export async function cleanPicture(name: string, bytes: ArrayBuffer): Promise<CleanedPicture> {
  const clean = stripMetadata(new Uint8Array(bytes))
  if (clean.outcome === 'refused') return { refused: clean.code }
  const upright = await turnedUpright(clean, bytes)
  if (!upright) return { refused: 'damaged' }
  const { kind, width, height } = upright
  return {
    removed: clean.removed,
    picture: {
      fileName: name.slice(-longestFileName),
      mime: `image/${kind}`,
      width,
      height,
      bytes: upright.bytes.length,
      base64: toBase64(upright.bytes),
    },
  }
}

/** Undefined where it cannot be decoded: it would stand in the draft as a broken picture. */
async function turnedUpright(
  clean: CleanImage,
  original: ArrayBuffer,
): Promise<CleanImage | undefined> {
  // No engine shows it, and its own boxes say how it stands: it is kept as it was read.
  if (clean.kind === 'heic') return clean
  const type = `image/${clean.kind}`
  try {
    if (clean.orientation === 1) {
      const shown = await createImageBitmap(new Blob([clean.bytes], { type }))
      shown.close()
      return clean
    }
    const upright = await createImageBitmap(new Blob([original], { type }))
    const drawn = await drawnAs(upright, type)
    // A canvas writes no metadata; that this holds is not left to trust.
    const again = stripMetadata(new Uint8Array(await drawn.arrayBuffer()))
    return again.outcome === 'clean' ? again : undefined
  } catch {
    return undefined
  }
}

/** A picture as a file of a kind, drawn anew: nothing but its pixels. The bitmap is closed. */
export async function drawnAs(bitmap: ImageBitmap, type: string): Promise<Blob> {
  try {
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    return await canvas.convertToBlob({ type, quality })
  } finally {
    bitmap.close()
  }
}
