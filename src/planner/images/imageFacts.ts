/** What kind of hidden data an image carries beside its picture. */
export const metadataKinds = [
  'exif',
  'xmp',
  'iptc',
  'comment',
  'text',
  'time',
  'thumbnail',
  'colour-profile',
  'other',
  'after-the-end',
] as const
export type MetadataKind = (typeof metadataKinds)[number]

export type ImageKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic'

export type ImageRefusal =
  | 'empty'
  | 'too-large'
  | 'too-many-pixels'
  | 'damaged'
  | 'svg'
  | 'heic'
  | 'pdf'
  | 'tiff'
  | 'unknown'

/** An image as found: `orientation` is EXIF's, 1 to 8; 1 means it stands as it is stored. */
export interface ImageFacts {
  readonly outcome: 'image'
  readonly kind: ImageKind
  readonly width: number
  readonly height: number
  readonly orientation: number
  readonly hasLocation: boolean
  readonly hasThumbnail: boolean
  /** When it was taken, by the camera's clock and without a zone: `2026-03-14T09:26:53`. */
  readonly takenAt?: string
  readonly metadata: readonly MetadataKind[]
}

export interface RefusedImage {
  readonly outcome: 'refused'
  readonly code: ImageRefusal
}

/** One format's reading of a file: the facts, and the pieces that make a file without metadata. */
export interface ImageReading {
  readonly facts: ImageFacts
  /** Dimensions anywhere in it, also of single frames: a decoder makes room for each. */
  readonly frames: readonly { readonly width: number; readonly height: number }[]
  readonly kept: readonly Uint8Array[]
}

/** What a format's reader learns along the way. */
export interface Findings {
  width?: number
  height?: number
  orientation?: number
  takenAt?: string
  hasLocation?: boolean
  metadata: Set<MetadataKind>
}

/** The facts of what was found; undefined while no size was. */
export function factsOf(kind: ImageKind, found: Findings): ImageFacts | undefined {
  const { width, height } = found
  if (!width || !height) return undefined
  return {
    outcome: 'image',
    kind,
    width,
    height,
    orientation: found.orientation ?? 1,
    hasLocation: found.hasLocation ?? false,
    hasThumbnail: found.metadata.has('thumbnail'),
    ...(found.takenAt && { takenAt: found.takenAt }),
    metadata: metadataKinds.filter((one) => found.metadata.has(one)),
  }
}
