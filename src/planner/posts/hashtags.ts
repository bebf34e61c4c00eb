import { hashtagInText } from '../../model/hashtagInText.ts'
import type { HashtagRules } from '../../model/network.ts'
import type { TextSpan } from './textSpan.ts'

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

/** What a place's hashtag rules say against the tags of a text; at most one issue about their number. */
export function tagIssues(text: string, rules: HashtagRules): TagIssue[] {
  const tags = placedTags(text)
  const number = numberIssue(tags.length, rules)
  const { longest } = rules
  return [
    ...(number ? [number] : []),
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
