import { hashtagInText } from '../../model/hashtagInText.ts'
import type { HashtagRules } from '../../model/network.ts'
import type { TextSpan } from './textSpan.ts'
import { wholeWordTag } from './wholeWordTag.ts'

/** A tag as it stands in a text, with its # in the span and without it in `tag`. */
export interface PlacedTag extends TextSpan {
  readonly tag: string
}

/**
 * The hashtags of a text, by position. A tag is letters, marks, digits and underscores of any script and what joins
 * them, with at least one letter; it does not begin inside a word, an address or an HTML entity, and ends at any other sign.
 */
export function placedTags(text: string): PlacedTag[] {
  return taggedWords(text).filter(({ tag }) => /\p{L}/u.test(tag))
}

/** What looks like a tag but is none anywhere, because it is digits alone: `#2026`. */
export function digitTags(text: string): PlacedTag[] {
  return taggedWords(text).filter(({ tag }) => /^\p{N}+$/u.test(tag))
}

function taggedWords(text: string): PlacedTag[] {
  return [...text.matchAll(hashtagInText)].map((match) => ({
    tag: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

export type TagIssue =
  | { readonly code: 'too-many-tags'; readonly found: number; readonly most: number }
  | { readonly code: 'all-tags-ignored'; readonly found: number; readonly most: number }
  | { readonly code: 'more-tags-than-advised'; readonly found: number; readonly most: number }
  | { readonly code: 'tags-not-used-here'; readonly found: number }
  | ({ readonly code: 'tag-too-long'; readonly most: number } & PlacedTag)
  | ({ readonly code: 'digits-are-no-tag' } & PlacedTag)
  | ({ readonly code: 'no-tag-here' } & PlacedTag)
  | ({ readonly code: 'tag-goes-on'; readonly whole: string } & PlacedTag)

/** What a place's hashtag rules say against the tags of a text; at most one issue about their number. */
export function tagIssues(text: string, rules: HashtagRules): TagIssue[] {
  const { tags, misread } = rules.wholeWords
    ? wholeWordTags(text)
    : { tags: placedTags(text), misread: [] }
  const number = numberIssue(tags.length, rules)
  const { longest } = rules
  return [
    ...(number ? [number] : []),
    ...misread,
    ...(longest === undefined || !rules.used
      ? []
      : tags
          .filter(({ tag }) => [...tag].length > longest)
          .map((tag) => ({ code: 'tag-too-long' as const, most: longest, ...tag }))),
    ...(rules.used ? digitTags(text) : []).map((tag) => ({
      code: 'digits-are-no-tag' as const,
      ...tag,
    })),
  ]
}

/** The tags of a place that takes whole words only, and what it takes otherwise than it looks. */
function wholeWordTags(text: string): { tags: PlacedTag[]; misread: TagIssue[] } {
  const tags: PlacedTag[] = []
  const misread: TagIssue[] = []
  for (const placed of placedTags(text)) {
    const whole = wholeWordTag(text, placed.start)
    if (whole === undefined) misread.push({ code: 'no-tag-here', ...placed })
    else {
      tags.push({ ...placed, tag: whole, end: placed.start + 1 + whole.length })
      if (whole !== placed.tag) misread.push({ code: 'tag-goes-on', whole, ...placed })
    }
  }
  return { tags, misread }
}

function numberIssue(found: number, rules: HashtagRules): TagIssue | undefined {
  const { used, most, allIgnoredAbove, advised } = rules
  if (found === 0) return undefined
  if (!used) return { code: 'tags-not-used-here', found }
  if (most !== undefined && found > most) return { code: 'too-many-tags', found, most }
  if (allIgnoredAbove !== undefined && found > allIgnoredAbove) {
    return { code: 'all-tags-ignored', found, most: allIgnoredAbove }
  }
  if (advised !== undefined && found > advised) {
    return { code: 'more-tags-than-advised', found, most: advised }
  }
  return undefined
}
