import type { DraftPicture, VariantSettings } from '../../model/draft.ts'
import type { DraftVideo } from '../../model/draftVideo.ts'
import type { NetworkRules } from '../../model/network.ts'
import { countText } from './countText.ts'
import { placedTags, type TagIssue, tagIssues } from './hashtags.ts'
import { placeholdersIn } from './placeholders.ts'
import { suggestCapitals, type TagSplitter } from './suggestCapitals.ts'
import type { TextSpan } from './textSpan.ts'
import { type VideoIssue, videoIssues } from './videoIssues.ts'
import { webLinks } from './webLinks.ts'

/** One post as it would be handed to a network. */
export interface PostContent {
  readonly text: string
  readonly images: readonly Pick<DraftPicture, 'id' | 'altText' | 'bytes'>[]
  readonly video?: DraftVideo | undefined
  readonly settings: VariantSettings
}

export type PostIssue =
  | TagIssue
  | VideoIssue
  | ({
      readonly code: 'tag-without-capitals'
      readonly tag: string
      readonly better: string
    } & TextSpan)
  | { readonly code: 'nothing-to-post' }
  | { readonly code: 'over-limit'; readonly by: number }
  | { readonly code: 'over-byte-limit'; readonly by: number }
  | { readonly code: 'near-limit'; readonly remaining: number }
  | ({ readonly code: 'still-to-write' } & TextSpan)
  | { readonly code: 'title-missing' }
  | { readonly code: 'title-too-long'; readonly by: number }
  | { readonly code: 'server-missing' }
  | { readonly code: 'too-many-links'; readonly found: number; readonly most: number }
  | { readonly code: 'links-cannot-be-followed'; readonly found: number }
  | { readonly code: 'image-needed' }
  | { readonly code: 'too-many-images'; readonly found: number; readonly most: number }
  | { readonly code: 'image-too-large'; readonly imageId: string; readonly most: number }
  | { readonly code: 'alt-text-missing'; readonly imageId: string }
  | { readonly code: 'alt-text-too-long'; readonly imageId: string; readonly by: number }

/** The network would refuse it; readers would be left out or misled; it could be better. */
export type IssueWeight = 'stops' | 'warns' | 'hints'

const weights: Record<PostIssue['code'], IssueWeight> = {
  'nothing-to-post': 'stops',
  'over-limit': 'stops',
  'over-byte-limit': 'stops',
  'still-to-write': 'stops',
  'title-missing': 'stops',
  'title-too-long': 'stops',
  'too-many-tags': 'stops',
  'tag-too-long': 'stops',
  'too-many-links': 'stops',
  'image-needed': 'stops',
  'too-many-images': 'stops',
  'alt-text-too-long': 'stops',
  'video-too-large': 'stops',
  'video-too-long': 'stops',
  'video-too-short': 'stops',
  'video-shape': 'warns',
  'video-beside-images': 'warns',
  'image-too-large': 'warns',
  'alt-text-missing': 'warns',
  'all-tags-ignored': 'warns',
  'links-cannot-be-followed': 'warns',
  'server-missing': 'warns',
  'near-limit': 'hints',
  'more-tags-than-advised': 'hints',
  'tags-not-used-here': 'hints',
  'digits-are-no-tag': 'hints',
  'no-tag-here': 'warns',
  'tag-goes-on': 'hints',
  'tag-without-capitals': 'hints',
}

/** How much an issue weighs. */
export function weightOfIssue({ code }: PostIssue): IssueWeight {
  return weights[code]
}

/** Everything a network's rules say against a post, what stops it first. `splitter` is for the capitals of tags. */
export function postIssues(
  post: PostContent,
  rules: NetworkRules,
  splitter?: TagSplitter,
): PostIssue[] {
  const issues = [
    ...lengthIssues(post, rules),
    ...titleIssues(post, rules),
    ...linkIssues(post, rules),
    ...imageIssues(post, rules),
    ...videoIssues(post, rules),
    ...tagIssues(post.text, rules.hashtags),
    ...(splitter && rules.hashtags.used ? capitalIssues(post.text, splitter) : []),
  ]
  const order: readonly IssueWeight[] = ['stops', 'warns', 'hints']
  return issues.sort((a, b) => order.indexOf(weightOfIssue(a)) - order.indexOf(weightOfIssue(b)))
}

function lengthIssues(
  { text, images, video, settings }: PostContent,
  rules: NetworkRules,
): PostIssue[] {
  const { remaining, bytes, state } = countText(text, rules, settings)
  const issues: PostIssue[] = []
  if (text.trim() === '' && images.length === 0 && !video) issues.push({ code: 'nothing-to-post' })
  if (remaining < 0) issues.push({ code: 'over-limit', by: -remaining })
  if (bytes && bytes.used > bytes.limit) {
    issues.push({ code: 'over-byte-limit', by: bytes.used - bytes.limit })
  }
  if (state === 'near') issues.push({ code: 'near-limit', remaining })
  for (const span of placeholdersIn(text)) issues.push({ code: 'still-to-write', ...span })
  return issues
}

function titleIssues({ settings }: PostContent, rules: NetworkRules): PostIssue[] {
  const issues: PostIssue[] = []
  if (rules.text.limitOfServer && !settings.server) issues.push({ code: 'server-missing' })
  if (rules.title) {
    const length = [...(settings.title?.trim() ?? '')].length
    if (length === 0) issues.push({ code: 'title-missing' })
    if (length > rules.title.limit)
      issues.push({ code: 'title-too-long', by: length - rules.title.limit })
  }
  return issues
}

function linkIssues({ text }: PostContent, { links }: NetworkRules): PostIssue[] {
  const found = new Set(webLinks(text, links).map(({ start, end }) => text.slice(start, end))).size
  const issues: PostIssue[] = []
  if (links.most !== undefined && found > links.most) {
    issues.push({ code: 'too-many-links', found, most: links.most })
  }
  if (!links.clickable && found > 0) issues.push({ code: 'links-cannot-be-followed', found })
  return issues
}

function imageIssues({ images, video }: PostContent, { images: rules }: NetworkRules): PostIssue[] {
  const issues: PostIssue[] = []
  if (rules.required && images.length === 0 && !video) issues.push({ code: 'image-needed' })
  if (images.length > rules.most) {
    issues.push({ code: 'too-many-images', found: images.length, most: rules.most })
  }
  for (const { id, altText, bytes = 0 } of images) {
    if (rules.mostBytes !== undefined && bytes > rules.mostBytes) {
      issues.push({ code: 'image-too-large', imageId: id, most: rules.mostBytes })
    }
    const length = [...altText.trim()].length
    if (length === 0) issues.push({ code: 'alt-text-missing', imageId: id })
    if (length > rules.altText) {
      issues.push({ code: 'alt-text-too-long', imageId: id, by: length - rules.altText })
    }
  }
  return issues
}

function capitalIssues(text: string, splitter: TagSplitter): PostIssue[] {
  return placedTags(text).flatMap(({ tag, start, end }) => {
    const better = suggestCapitals(tag, splitter)
    return better ? [{ code: 'tag-without-capitals' as const, tag, better, start, end }] : []
  })
}
