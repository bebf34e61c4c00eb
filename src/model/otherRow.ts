import type { Claim } from './claim.ts'
import type { Community } from './community.ts'
import { type Draft, draftName } from './draft.ts'

/** The tables whose records are found, tagged and thrown away, but have no list with filters of its own. */
export const otherTables = ['communities', 'drafts', 'claims'] as const
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
