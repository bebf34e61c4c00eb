/**
 * Eight bits of some words, as two hex digits (FNV-1a, folded). Enough to notice that words changed, too few to tell
 * what they were: each of its 256 values is shared by one in 256 of all names and numbers there are.
 */
export function findingPrint(words: string): string {
  const hash = hashOf(words)
  const folded = (hash ^ (hash >>> 8) ^ (hash >>> 16) ^ (hash >>> 24)) & 0xff
  return folded.toString(16).padStart(2, '0')
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

/** What a draft says to others, in 32 bits: answers given about it hold only as long as it stays the same. */
export function gatePrint({
  text,
  variants,
  images,
  video,
}: {
  readonly text: string
  readonly variants: readonly {
    readonly text?: string | undefined
    readonly parts?: readonly string[] | undefined
  }[]
  readonly images: readonly { readonly imageId: string; readonly altText: string }[]
  readonly video?: { readonly path: string; readonly transcript: string } | undefined
}): string {
  const said = JSON.stringify([
    text,
    variants.map((variant) => [variant.text ?? '', variant.parts ?? []]),
    images.map(({ imageId, altText }) => [imageId, altText]),
    // A draft without one keeps the print it had before videos were.
    ...(video ? [[video.path, video.transcript]] : []),
  ])
  return hashOf(said).toString(16).padStart(8, '0')
}
