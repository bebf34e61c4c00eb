import { placedTags } from './hashtags.ts'

/** A text with a hashtag written otherwise wherever it stands as a whole, in any capitals; `from` and `to` without #. */
export function respellTag(text: string, from: string, to: string): string {
  const meant = from.toLowerCase()
  let respelt = ''
  let at = 0
  for (const { tag, start, end } of placedTags(text)) {
    if (tag.toLowerCase() !== meant) continue
    // The sign itself stays as it was written.
    respelt += `${text.slice(at, start + 1)}${to}`
    at = end
  }
  return respelt + text.slice(at)
}
