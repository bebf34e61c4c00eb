import type { NetworkRules } from '../../model/network.ts'
import { graphemes } from './graphemes.ts'
import type { TextSpan } from './textSpan.ts'
import { webLinks } from './webLinks.ts'

export interface PreviewedLink extends TextSpan {
  /** What a reader sees in its place. */
  readonly shown: string
}

export interface PostPreview {
  /** What is read without asking for more, and what is behind the fold; together they are the text. */
  readonly visible: string
  readonly folded: string
  readonly links: readonly PreviewedLink[]
  /** The link a card with a picture is made of. */
  readonly cardLink?: string
}

/** How a post would look on a network, as far as its rules say; where it folds is an estimate everywhere. */
export function previewPost(text: string, rules: NetworkRules): PostPreview {
  const cut = foldAt(text, rules)
  const links = webLinks(text, rules.links).map(({ start, end }) => ({
    start,
    end,
    shown: shownLink(text.slice(start, end), rules),
  }))
  // The last link of a post becomes the card; an image of one's own takes its place.
  const last = links.at(-1)
  return {
    visible: text.slice(0, cut),
    folded: text.slice(cut),
    links,
    ...(rules.links.card && last && { cardLink: text.slice(last.start, last.end) }),
  }
}

function foldAt(text: string, { fold }: NetworkRules): number {
  if (!fold) return text.length
  const after = graphemes(text)[fold.after]?.start ?? text.length
  if (fold.lines === undefined) return after
  let line = -1
  for (let found = 0; found < fold.lines; found += 1) {
    line = text.indexOf('\n', line + 1)
    if (line === -1) return after
  }
  return Math.min(after, line)
}

function shownLink(link: string, { links }: NetworkRules): string {
  if (links.shown === 'as-written') return link
  const short = link.replace(/^https?:\/\/(?:www\.)?/i, '')
  const characters = [...short]
  const most = links.shownCharacters ?? characters.length
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : short
}
