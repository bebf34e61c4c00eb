import type { Claim } from './claim.ts'
import type { Community } from './community.ts'
import { type Draft, draftName } from './draft.ts'
import type { ChatNotes, PlannerEvent } from './event.ts'
import { type Experience, experienceName } from './experience.ts'
import type { Portfolio } from './portfolio.ts'
import type { ScholarlyWork } from './scholarlyWork.ts'

/** The tables whose records are found, tagged and thrown away, but have no list with filters of its own. */
export const otherTables = [
  'communities',
  'drafts',
  'experiences',
  'scholarlyWorks',
  'portfolios',
  'events',
  'claims',
] as const
export type OtherTable = (typeof otherTables)[number]

/** What the palette, the counts of tags and the trash need of a record of such a table. */
export interface OtherRow {
  /** `table:key`, unique over all tables. */
  readonly id: string
  readonly table: OtherTable
  /** The record's own id. */
  readonly key: string
  readonly title: string
  /** A short second text. */
  readonly second: string
  readonly specialties: readonly string[]
  readonly tags: readonly string[]
  readonly savedAt: string
  readonly deletedAt: string | undefined
}

/** A record of such a table as the index takes it: its row, and what else it is found by. */
export interface OtherRecord {
  readonly row: OtherRow
  readonly words: readonly (string | undefined)[]
}

/** A community as the index takes it. */
export function otherFromCommunity(community: Community): OtherRecord {
  const { id, name, hashtag, purpose, rules, notes, url } = community
  return {
    row: {
      id: otherRowId('communities', id),
      table: 'communities',
      key: id,
      title: name,
      second: hashtag ? `#${hashtag.replace(/^#/, '')}` : '',
      specialties: community.specialties,
      tags: community.tags,
      savedAt: community.savedAt,
      deletedAt: community.deletedAt,
    },
    words: [purpose, rules, notes, url],
  }
}

/** A draft as the index takes it; one without a title is called by how it begins. */
export function otherFromDraft(draft: Draft): OtherRecord {
  const { id, title, text, stage, variants, hashtags, conflictLine, images } = draft
  return {
    row: {
      id: otherRowId('drafts', id),
      table: 'drafts',
      key: id,
      title: draftName({ title, text }),
      second: stage,
      specialties: draft.specialties,
      tags: draft.tags,
      savedAt: draft.createdAt,
      deletedAt: draft.deletedAt,
    },
    words: [
      text,
      conflictLine,
      ...hashtags,
      ...variants.flatMap((variant) => [variant.text, ...(variant.parts ?? [])]),
      ...images.map(({ altText }) => altText),
    ],
  }
}

/** An experience as the index takes it. */
export function otherFromExperience(experience: Experience): OtherRecord {
  const { id, description, reflections, place, picks } = experience
  return {
    row: {
      id: otherRowId('experiences', id),
      table: 'experiences',
      key: id,
      title: experienceName(experience),
      second: experience.from?.value.slice(0, 4) ?? '',
      specialties: experience.specialties,
      tags: experience.tags,
      savedAt: experience.createdAt,
      deletedAt: experience.deletedAt,
    },
    words: [
      description,
      reflections,
      place,
      ...picks.flatMap((pick) => [pick.meaningful, pick.description]),
    ],
  }
}

/** A scholarly work as the index takes it. */
export function otherFromWork(work: ScholarlyWork): OtherRecord {
  const { id, title, source, published, people, role, collection, notes, events } = work
  return {
    row: {
      id: otherRowId('scholarlyWorks', id),
      table: 'scholarlyWorks',
      key: id,
      title,
      second: [source, published?.value.slice(0, 4)].filter(Boolean).join(', '),
      specialties: work.specialties,
      tags: work.tags,
      savedAt: work.createdAt,
      deletedAt: work.deletedAt,
    },
    words: [
      role,
      collection,
      notes,
      ...people.map(({ name }) => name),
      ...events.flatMap((event) => [event.name, event.place]),
    ],
  }
}

/** An event as the index takes it, with what was prepared for its occurrences. */
export function otherFromEvent(event: PlannerEvent): OtherRecord {
  const { id, title, kind, notes, location, hashtag, chat, changes } = event
  return {
    row: {
      id: otherRowId('events', id),
      table: 'events',
      key: id,
      title,
      second: kind,
      specialties: event.specialties,
      tags: event.tags,
      savedAt: event.savedAt,
      deletedAt: event.deletedAt,
    },
    words: [
      notes,
      location,
      hashtag,
      ...wordsOfChat(chat),
      ...changes.flatMap((change) => [change.title, change.notes, ...wordsOfChat(change.chat)]),
    ],
  }
}

/** A portfolio as the index takes it. */
export function otherFromPortfolio(portfolio: Portfolio): OtherRecord {
  const { id, name, sections, createdAt, deletedAt } = portfolio
  return {
    row: {
      id: otherRowId('portfolios', id),
      table: 'portfolios',
      key: id,
      title: name,
      second: '',
      specialties: [],
      tags: [],
      savedAt: createdAt,
      deletedAt,
    },
    words: sections.flatMap(({ title, text }) => [title, text]),
  }
}

function wordsOfChat(chat: ChatNotes | undefined): (string | undefined)[] {
  const questions = chat?.questions ?? []
  return [
    chat?.topic,
    chat?.transcript,
    ...questions.flatMap(({ question, answer }) => [question, answer]),
  ]
}

/** A claim as the index takes it. */
export function otherFromClaim(claim: Claim): OtherRecord {
  const { id, text, status, notes, sources, specialties, tags, createdAt, deletedAt } = claim
  return {
    row: {
      id: otherRowId('claims', id),
      table: 'claims',
      key: id,
      title: text,
      second: status,
      specialties,
      tags,
      savedAt: createdAt,
      deletedAt,
    },
    words: [notes, ...sources.map(({ place }) => place)],
  }
}

/** The id of the row of a record. */
export function otherRowId(table: OtherTable, key: string): string {
  return `${table}:${key}`
}
