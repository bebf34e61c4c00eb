/** A text with the hashtag of a chat at its end, unless it is in it already. `hashtag` is without its sign. */
export function withHashtag(text: string, hashtag: string | undefined): string {
  const trimmed = text.trim()
  const tag = hashtag?.trim().replace(/^#+/, '')
  if (!tag) return trimmed
  const words: readonly string[] = trimmed.toLowerCase().match(/#[\p{L}\p{N}_]+/gu) ?? []
  return words.includes(`#${tag.toLowerCase()}`) ? trimmed : `${trimmed} #${tag}`.trim()
}
