import type { Draft, DraftVariant, VariantSettings } from '../../model/draft.ts'
import { type NetworkId, networkIds } from '../../model/network.ts'
import { countText, type TextCount } from './countText.ts'
import { placedTags } from './hashtags.ts'
import { rulesOf } from './networkRules.ts'
import { type PostIssue, postIssues } from './postIssues.ts'
import { splitThread } from './splitThread.ts'
import type { TagSplitter } from './suggestCapitals.ts'
import { type NumberedPart, type Numbering, numberedParts } from './threadParts.ts'

export interface DraftPosts {
  /** The posts as they would be written, in order, each counted; one where no thread is needed. */
  readonly posts: readonly NumberedPart[]
  /** The same without their numbers. */
  readonly parts: readonly string[]
  /** What the network's rules say against each of them; the draft's images go with the first. */
  readonly issues: readonly (readonly PostIssue[])[]
  readonly settings: VariantSettings
}

export interface DraftPostsOptions {
  readonly numbering?: Numbering
  readonly language?: string
  readonly splitter?: TagSplitter
}

/** What a draft becomes on one network: the thread the user edited, else one made of the text. */
export function draftPosts(
  draft: Draft,
  network: NetworkId,
  { numbering = 'end', language = 'en', splitter }: DraftPostsOptions = {},
): DraftPosts {
  const rules = rulesOf(network)
  const variant = draft.variants.find((one) => one.network === network)
  const settings = variant?.settings ?? {}
  const cut =
    variant?.parts ?? splitThread(textFor(draft, variant), rules, { numbering, settings, language })
  const parts = cut.length > 0 ? cut : ['']
  const posts = numberedParts(parts, rules, numbering, settings)
  const issues = posts.map(({ text }, at) =>
    postIssues(
      {
        text,
        images: at === 0 ? draft.images : [],
        video: at === 0 ? draft.video : undefined,
        settings,
      },
      rules,
      splitter,
    ).filter(
      // A picture in the first post is enough for a thread.
      ({ code }) => at === 0 || code !== 'image-needed',
    ),
  )
  return { posts, parts, issues, settings }
}

/** How long a draft is on one network. */
export interface DraftLength extends TextCount {
  /** Of a thread cut by hand its longest post is counted: which it is, from 1, of how many. */
  readonly post?: { readonly number: number; readonly of: number }
  /** How many posts it becomes; more than one where it is cut by hand or does not fit. */
  readonly posts: number
}

/** How long a draft is on each network: uncut, or the longest post of the thread the user cut. */
export function draftLengths(draft: Draft): Readonly<Record<NetworkId, DraftLength>> {
  const lengths = networkIds.map((network) => [network, lengthOn(draft, network)] as const)
  return Object.fromEntries(lengths) as Record<NetworkId, DraftLength>
}

function lengthOn(draft: Draft, network: NetworkId): DraftLength {
  const rules = rulesOf(network)
  const variant = draft.variants.find((one) => one.network === network)
  const parts = variant?.parts ?? []
  if (parts.length > 0) {
    const counts = numberedParts(parts, rules, 'end', variant?.settings).map((part) => part.count)
    const most = counts.reduce(
      (at, { used }, here) => (used > (counts[at]?.used ?? 0) ? here : at),
      0,
    )
    const longest = counts[most] ?? countText('', rules)
    return { ...longest, post: { number: most + 1, of: parts.length }, posts: parts.length }
  }
  const whole = countText(textFor(draft, variant), rules, variant?.settings)
  const posts = whole.state === 'over' ? draftPosts(draft, network).posts.length : 1
  return { ...whole, posts }
}

/** The variant's text, else the draft's, followed by what it does not contain yet: conflict of interest, link, tags. */
function textFor(draft: Draft, variant: DraftVariant | undefined): string {
  const text = variant?.text ?? draft.text
  const written = new Set(placedTags(text).map(({ tag }) => tag.toLowerCase()))
  const tags = draft.hashtags.filter((tag) => !written.has(tag.toLowerCase()))
  const added = [draft.conflictLine, variant?.link ?? ''].filter((line) => !text.includes(line))
  return [text, ...added, tags.map((tag) => `#${tag}`).join(' ')]
    .filter((piece) => piece.trim() !== '')
    .join('\n\n')
}
