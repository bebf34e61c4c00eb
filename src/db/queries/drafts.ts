import { type Draft, draftStages } from '../../model/draft.ts'
import type { LibraryDatabase } from '../libraryDatabase.ts'
import { readableRows } from '../rowSchemas.ts'
import { rowsByIds } from './rowsByIds.ts'

type Stage = Draft['stage']

/** Ids by stage, the one changed last first. */
export type DraftBoard = Readonly<Record<Stage, readonly string[]>>

/** Every draft outside the trash by its stage; read from indexes alone, so that ten thousand are as good as ten. */
export async function draftBoard(db: LibraryDatabase): Promise<DraftBoard> {
  const [trashed, ...stages] = await Promise.all([
    trashedIds(db),
    ...draftStages.map((stage) => ofStage(db, stage).reverse().primaryKeys()),
  ])
  const board = draftStages.map(
    (stage, at) => [stage, stages[at]?.filter((id) => !trashed.has(id)) ?? []] as const,
  )
  return Object.fromEntries(board) as Record<Stage, string[]>
}

/** The drafts of a stage outside the trash that were changed last, newest first. */
export async function newestDrafts(
  db: LibraryDatabase,
  stage: Stage,
  most: number,
): Promise<Draft[]> {
  const rows = await ofStage(db, stage)
    .reverse()
    .filter(({ deletedAt }) => deletedAt === undefined)
    .limit(most)
    .toArray()
  return readableRows('drafts', rows).rows
}

/** A draft outside the trash. */
export async function draftById(db: LibraryDatabase, id: string): Promise<Draft | undefined> {
  const [draft] = await rowsByIds(db, 'drafts', [id])
  return draft?.deletedAt === undefined ? draft : undefined
}

/** Drafts planned for the days from one to another, both included, in the order of the days; none that are in the trash. */
export async function plannedDrafts(
  db: LibraryDatabase,
  from: string,
  to: string,
): Promise<Draft[]> {
  const rows = await db.drafts.where('plannedAt.date').between(from, to, true, true).toArray()
  return readableRows('drafts', rows).rows.filter(({ deletedAt }) => deletedAt === undefined)
}

/** Drafts that were posted, and changed at or after a moment (ISO 8601, UTC): all posted since then are among them. */
export async function postedDraftsSince(db: LibraryDatabase, moment: string): Promise<Draft[]> {
  const rows = await Promise.all(
    (['published', 'archived'] as const).map((stage) =>
      db.drafts.where('[stage+changedAt]').between([stage, moment], [stage, '\uffff']).toArray(),
    ),
  )
  return readableRows('drafts', rows.flat()).rows.filter(
    ({ deletedAt, published }) => deletedAt === undefined && published.length > 0,
  )
}

/** The drafts of a stage, in the trash or not, in the order they were changed. */
function ofStage(db: LibraryDatabase, stage: Stage) {
  return db.drafts.where('[stage+changedAt]').between([stage, ''], [stage, '\uffff'])
}

async function trashedIds(db: LibraryDatabase): Promise<ReadonlySet<string>> {
  return new Set(await db.drafts.where('deletedAt').above('').primaryKeys())
}
