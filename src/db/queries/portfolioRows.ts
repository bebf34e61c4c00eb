import type { Contact } from '../../model/contact.ts'
import type { Draft } from '../../model/draft.ts'
import type { Experience } from '../../model/experience.ts'
import { type LedChat, ledChatsOf } from '../../model/ledChat.ts'
import type { Goal, Letter, MentorMeeting } from '../../model/mentorship.ts'
import type { Portfolio } from '../../model/portfolio.ts'
import type { Resource } from '../../model/resource.ts'
import type { ScholarlyWork } from '../../model/scholarlyWork.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'
import { presentExperiences, presentWorks } from './portfolio.ts'
import { rowsByIds } from './rowsByIds.ts'
import { tablePages } from './tablePages.ts'

/** The rows a document may be made of. */
export interface PortfolioRows {
  readonly experiences: readonly Experience[]
  readonly works: readonly ScholarlyWork[]
  readonly posts: readonly Draft[]
  readonly chats: readonly LedChat[]
  readonly resources: ReadonlyMap<string, Resource>
  readonly contacts: ReadonlyMap<string, Contact>
  readonly letters: readonly Letter[]
  readonly goals: readonly Goal[]
  readonly meetings: readonly MentorMeeting[]
}

/**
 * Reads what the sections of a document need and nothing else; in a worker, for of contacts all pages may be read. `found` are the ids saved searches find; of contacts
 * those named somewhere, and where a section lists people all who are starred or have a role.
 */
export async function portfolioRows(
  db: LibraryDatabase,
  { sections }: Portfolio,
  found: ReadonlyMap<string, readonly string[]>,
): Promise<PortfolioRows> {
  const kinds = new Set(sections.map(({ kind }) => kind))
  const experiences = kinds.has('experiences') ? await presentExperiences(db) : []
  const works = kinds.has('scholarly-work') ? await presentWorks(db) : []
  const posts = kinds.has('posts') ? await postedDrafts(db) : []
  const chats = kinds.has('chats') ? await ledChats(db) : []
  const letters = kinds.has('letters') ? await all(db, 'letters') : []
  const goals = kinds.has('goals') ? await all(db, 'goals') : []
  const meetings = kinds.has('meetings') ? await all(db, 'mentorMeetings') : []
  const listed = sections
    .filter(({ kind }) => kind === 'resources')
    .flatMap(({ items }) => items.map(({ id }) => id))
  const resources = await rowsByIds(db, 'resources', [
    ...new Set([
      ...works.flatMap(({ resourceId }) => resourceId ?? []),
      ...listed,
      ...[...found.values()].flat(),
    ]),
  ])
  const named = [
    ...experiences.flatMap(({ supervisorId }) => supervisorId ?? []),
    ...letters.map(({ contactId }) => contactId),
    ...meetings.flatMap(({ contactIds }) => contactIds),
  ]
  return {
    experiences,
    works,
    posts,
    chats,
    letters,
    goals,
    meetings: [...meetings].sort((a, b) => (a.at < b.at ? 1 : -1)),
    resources: byId(resources),
    contacts: byId(await contactsFor(db, sections, named)),
  }
}

async function contactsFor(
  db: LibraryDatabase,
  sections: Portfolio['sections'],
  named: readonly string[],
): Promise<Contact[]> {
  const lists = sections.filter(({ kind }) => kind === 'contacts')
  const picked = lists.flatMap(({ items }) => items.map(({ id }) => id))
  const rows = await rowsByIds(db, 'contacts', [...new Set([...named, ...picked])])
  const known: Contact[] = []
  if (lists.some(({ from }) => from !== 'picked')) {
    for await (const page of tablePages(db, 'contacts')) {
      known.push(...page.filter(({ starred, roles }) => starred || roles.length > 0))
    }
  }
  return [...rows, ...known].filter(({ deletedAt }) => deletedAt === undefined)
}

async function postedDrafts(db: LibraryDatabase): Promise<Draft[]> {
  const drafts = await db.drafts.where('stage').equals('published').toArray()
  return readableRows('drafts', drafts)
    .rows.filter(({ deletedAt, published }) => deletedAt === undefined && published.length > 0)
    .sort((a, b) => ((a.published.at(-1)?.at ?? '') < (b.published.at(-1)?.at ?? '') ? 1 : -1))
}

async function ledChats(db: LibraryDatabase): Promise<LedChat[]> {
  const led: LedChat[] = []
  for await (const page of tablePages(db, 'events')) led.push(...page.flatMap(ledChatsOf))
  return led.sort((a, b) => (a.day < b.day ? 1 : -1))
}

async function all<T extends 'letters' | 'goals' | 'mentorMeetings'>(
  db: LibraryDatabase,
  table: T,
) {
  return readableRows(table, await db.table(table).toArray()).rows
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]))
}
