import type { ReviewImage } from '../../src/model/review.ts'

/** In bytes; a screenshot is far smaller. */
const largest = 10_000_000
const kinds = ['image/png', 'image/jpeg', 'image/webp'] as const

/** A picture file as it is kept; undefined for one of another kind, or too large. */
export async function screenshotOf(
  file: File,
): Promise<(Pick<ReviewImage, 'mime' | 'base64'> & { readonly name: string }) | undefined> {
  const mime = kinds.find((kind) => kind === file.type)
  if (!mime || file.size > largest) return undefined
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('not read'))
    reader.readAsDataURL(file)
  })
  return { mime, base64: address.slice(address.indexOf(',') + 1), name: file.name.slice(0, 200) }
}
