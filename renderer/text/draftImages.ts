import type { ImageAnswer } from '../../src/model/imageQuestion.ts'
import type { MetadataKind } from '../../src/planner/images/imageFacts.ts'
import type { AddedImages, RefusedFile } from '../workers/draftPictures.ts'
import { count } from './en.ts'

export const imageText = {
  title: 'Images',
  none: 'None. Place and camera data are taken out',
  add: 'Image',
  addLabel: 'Add images',
  how: 'Add, drop or paste PNG, JPEG, WebP, GIF or HEIC. Place, camera and hidden previews are taken out before anything is kept.',
  alt: 'Alt text',
  altHint: 'What it shows and what follows from it, for those who do not see it',
  fileName: 'File name',
  earlier: 'Move earlier',
  later: 'Move later',
  remove: 'Remove',
  copy: 'Copy image',
  save: 'Save image…',
  heic: 'HEIC cannot be drawn here or copied. Save it, or export it as JPEG where a network takes none.',
  copied: 'Image copied, without hidden data',
  gone: 'This image cannot be shown',
  seen: 'Crop it or cover it in an image editor and add it again, or have written consent for exactly this use.',
} as const

export const imageAnswerWords: Record<ImageAnswer, string> = { no: 'No', yes: 'Yes' }

const refusalWords: Record<RefusedFile['code'], string> = {
  empty: 'it is empty',
  'too-large': 'it is larger than 20 MB',
  'too-many-pixels': 'it has too many pixels',
  'too-many': 'a draft holds 50 images',
  damaged: 'it is damaged',
  svg: 'drawings in SVG can hold scripts',
  heic: 'AVIF and moving HEIC pictures are not read; export it as JPEG',
  pdf: 'it is a PDF',
  tiff: 'TIFF is not read; export it as PNG',
  unknown: 'it is not a PNG, JPEG, WebP, GIF or HEIC',
}

const metadataWords: Partial<Record<MetadataKind, string>> = {
  exif: 'place, date and camera',
  xmp: 'editing notes',
  iptc: 'captions',
  comment: 'comments',
  text: 'texts',
  time: 'the time',
  thumbnail: 'a hidden preview',
}

/** What became of files that were attached: `2 images added, without place, date and camera. note.pdf left out: it is a PDF`. */
export function attachedWords({ added, refused, removed }: AddedImages): string {
  const gone = removed.map((kind) => metadataWords[kind] ?? 'other hidden data')
  const kept =
    added === 0
      ? []
      : [
          `${count(added)} ${added === 1 ? 'image' : 'images'} added${gone.length > 0 ? `, without ${[...new Set(gone)].join(', ')}` : ''}`,
        ]
  const left = refused.map(({ name, code }) => `${name} left out: ${refusalWords[code]}`)
  return [...kept, ...left].join('. ')
}

/** `1,600 × 1,200, 840 KB`. */
export function pictureFacts(picture: {
  readonly width: number
  readonly height: number
  readonly bytes?: number | undefined
}): string {
  const size = `${count(picture.width)} × ${count(picture.height)}`
  return picture.bytes === undefined ? size : `${size}, ${sizeWords(picture.bytes)}`
}

/** `840 KB`, `2.4 MB`; thousands, as networks count. */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${count(Math.max(1, Math.round(bytes / 1_000)))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
