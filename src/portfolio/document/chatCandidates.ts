import type { LedChat } from '../../model/ledChat.ts'
import type { DocumentEntry } from '../../model/portfolioDocument.ts'
import { filledFields, shortDate } from './entryParts.ts'
import type { Candidate, PortfolioMaterial } from './material.ts'

/** Chats and journal clubs the user led: when, where, on what. What was prepared and said there stays private. */
export function chatCandidates({ chats }: PortfolioMaterial): Candidate[] {
  return chats.map((chat) => ({
    id: chat.id,
    name: [chat.title, chat.topic].filter(Boolean).join(': '),
    // They were held in public.
    isSharedUnasked: true,
    hasPrivate: false,
    entry: () => chatEntry(chat),
  }))
}

const kindNames = { chat: 'Chat', 'journal-club': 'Journal club' } as const

function chatEntry({ id, kind, title, topic, hashtag, day }: LedChat): DocumentEntry {
  const tag = hashtag ? `#${hashtag.replace(/^#/, '')}` : ''
  const where = tag && !title.toLowerCase().includes(tag.toLowerCase()) ? `, ${tag}` : ''
  return {
    key: `events:${id}`,
    aside: shortDate({ value: day }),
    lead: [{ text: title, bold: true }, { text: `${where}. ${kindNames[kind]} led.` }],
    paragraphs: topic ? [[{ text: topic }]] : [],
    fields: filledFields([
      ['Title', title],
      ['Kind', kindNames[kind]],
      ['Hashtag', tag],
      ['Topic', topic],
      ['Date', day],
    ]),
    holdsPrivate: false,
  }
}
