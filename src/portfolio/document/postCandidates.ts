import { type Draft, draftName } from '../../model/draft.ts'
import type { PortfolioSection } from '../../model/portfolio.ts'
import type { DocumentEntry } from '../../model/portfolioDocument.ts'
import { filledFields, plainParagraphs, shortDate } from './entryParts.ts'
import type { Candidate, PortfolioMaterial } from './material.ts'

/** What was posted: on which networks, with its links and the figures noted last. */
export function postCandidates(
  { types }: PortfolioSection,
  { posts }: PortfolioMaterial,
): Candidate[] {
  return posts
    .filter(({ kind }) => !types || types.length === 0 || types.includes(kind))
    .map((draft) => ({
      id: draft.id,
      name: draftName(draft) || 'Untitled post',
      // It is public already.
      isSharedUnasked: true,
      hasPrivate: false,
      entry: () => postEntry(draft),
    }))
}

function postEntry(draft: Draft): DocumentEntry {
  const { published, text } = draft
  const newest = published.at(-1)
  const links = published.flatMap(({ network, url }) => (url ? [`${network}: ${url}`] : []))
  const figures = figuresOf(draft)
  const name = draftName(draft) || 'Untitled post'
  const body = text.startsWith(name) ? text.slice(name.length).trim() : text
  return {
    key: `drafts:${draft.id}`,
    aside: newest ? shortDate({ value: newest.at.slice(0, 10) }) : '',
    lead: [{ text: name, bold: true }],
    paragraphs: [
      ...plainParagraphs(body),
      ...(figures ? [[{ text: figures }]] : []),
      ...links.map((link) => [{ text: link }]),
    ],
    fields: filledFields([
      ['Title', name],
      ['Kind', draft.kind],
      ['Posted on', newest?.at.slice(0, 10)],
      ['Text', text],
      ['Links', links.join('\n')],
      ['Figures', figures],
    ]),
    holdsPrivate: false,
  }
}

/** `bluesky: 12 likes, 3 replies, 1 repost`: of each network what was read off last, with its day. */
function figuresOf({ figures }: Draft): string {
  const last = new Map(figures.map((each) => [each.network, each]))
  return [...last.values()]
    .map(
      ({ network, likes, replies, reposts, at }) =>
        `${network}: ${likes} likes, ${replies} replies, ${reposts} reposts (${at.slice(0, 10)})`,
    )
    .join('; ')
}
