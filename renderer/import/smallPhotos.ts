import type { ParsedRecord } from '../../src/formats/importer.ts'
import { problemAt } from '../../src/formats/shared/parsedRecord.ts'
import { pictureFacts } from '../../src/formats/shared/pictureFacts.ts'
import type { ContactDraft } from '../../src/model/contact.ts'

type Picture = NonNullable<ContactDraft['photo']>

/** Pixels a side of the picture that is kept. */
const longestSide = 256
const quality = 0.85

/**
 * The records with every picture made small and plain: a JPEG of at most 256 pixels a side, without whatever else the
 * file carried (place, device, comments). A picture that cannot be shown is left out with a warning. For a worker.
 */
export async function withSmallPhotos(
  records: readonly ParsedRecord<'contacts'>[],
  onProgress: (done: number) => void,
): Promise<ParsedRecord<'contacts'>[]> {
  const small: ParsedRecord<'contacts'>[] = []
  for (const record of records) {
    small.push(await withSmallPhoto(record))
    onProgress(small.length)
  }
  return small
}

async function withSmallPhoto(record: ParsedRecord<'contacts'>): Promise<ParsedRecord<'contacts'>> {
  if (!('draft' in record) || !record.draft.photo) return record
  const { photo: given, ...draft } = record.draft
  const photo = await smallPhoto(given)
  if (photo) return { ...record, draft: { ...draft, photo } }
  const warning = problemAt('picture-left-out', record.raw.line, draft.name)
  return { ...record, draft, warnings: [...record.warnings, warning] }
}

/** Undefined for what is too large by its header, is no picture, or is damaged. */
async function smallPhoto({ base64 }: Picture): Promise<Picture | undefined> {
  try {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
    const facts = pictureFacts(bytes)
    if (!facts) return undefined
    const scale = Math.min(1, longestSide / Math.max(facts.width, facts.height))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: facts.mediaType }), {
      resizeWidth: Math.max(1, Math.round(facts.width * scale)),
      resizeHeight: Math.max(1, Math.round(facts.height * scale)),
      resizeQuality: 'high',
    })
    try {
      return await drawn(bitmap)
    } finally {
      bitmap.close()
    }
  } catch {
    return undefined
  }
}

async function drawn(bitmap: ImageBitmap): Promise<Picture | undefined> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')
  if (!context) return undefined
  // What is clear in a PNG would come out black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, bitmap.width, bitmap.height)
  context.drawImage(bitmap, 0, 0)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  const octets = new Uint8Array(await blob.arrayBuffer())
  const text = Array.from(octets, (octet) => String.fromCharCode(octet)).join('')
  return { mediaType: 'image/jpeg', base64: btoa(text) }
}
