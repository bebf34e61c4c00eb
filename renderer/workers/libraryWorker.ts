import { expose } from 'comlink'
import type { CommandContext } from '../../src/commands/context.ts'
import { gateOf } from '../../src/commands/gateOf.ts'
import { isImportTarget } from '../../src/commands/importTargets.ts'
import {
  type MentorAnswer,
  type MentorQuestion,
  mentorsFor,
} from '../../src/commands/mentorsFor.ts'
import { type NoticedResource, RetractionReader } from '../../src/commands/retractionReader.ts'
import { withHistory } from '../../src/commands/undoImport.ts'
import { declareDatabase, type LibraryDatabase } from '../../src/db/libraryDatabase.ts'
import { pruneJournal } from '../../src/db/pruneJournal.ts'
import { changesOfSet } from '../../src/db/queries/changesOfSet.ts'
import { type ClaimAnswer, type ClaimQuestion, someClaims } from '../../src/db/queries/claims.ts'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import { type SharedFacts, sharedFacts } from '../../src/db/queries/sharedFacts.ts'
import { tablePages } from '../../src/db/queries/tablePages.ts'
import {
  countUnreadable,
  type UnreadableCounts,
  unreadableFile,
} from '../../src/db/queries/unreadableRows.ts'
import { sameRow } from '../../src/db/sameRow.ts'
import type { Draft } from '../../src/model/draft.ts'
import type { ReferenceStyle } from '../../src/model/portfolio.ts'
import {
  type EngagementSummary,
  engagementSummary,
} from '../../src/planner/posts/engagementSummary.ts'
import type { GateCheck } from '../../src/reputation/gate/gateCheck.ts'
import type { RetractionState } from '../../src/reputation/retractions/retractionState.ts'
import { type Citations, citationsOf } from '../retractions/citations.ts'
import {
  callLarge,
  type LargeAnswer,
  type LargeArguments,
  type LargeCommand,
} from '../session/largeCommands.ts'
import { type AddedImages, addPictures, type ImageFile, pictureAs } from './draftPictures.ts'

/** An error loses its code on the way out of a worker, so a failure travels as a value. */
export type LibraryReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string }

/** What undoing an import would do now, in resources; `forgotten` where the journal no longer remembers it. */
export interface UndoPreview {
  readonly removes: number
  readonly restores: number
  readonly keeps: number
  readonly forgotten: boolean
}

/** Reads and writes thousands of records at a time, which is not for the drawing thread. One database for its life. */
class LibraryWork {
  #db: LibraryDatabase | undefined
  readonly #retractions = new RetractionReader()

  /** Runs one of the commands that may touch every record. */
  run<Name extends LargeCommand>(
    databaseName: string,
    name: Name,
    args: LargeArguments<Name>,
  ): Promise<LibraryReply<LargeAnswer<Name>>> {
    return this.#reply(databaseName, (context) => callLarge(context, name, args))
  }

  /** What undoing an import would do: a resource counts as changed since when it is no longer what the import left. */
  previewUndoImport(databaseName: string, importId: string): Promise<LibraryReply<UndoPreview>> {
    return this.#reply(databaseName, ({ db }) => previewUndoImport(db, importId))
  }

  sharedFacts(databaseName: string, ids: readonly string[]): Promise<LibraryReply<SharedFacts>> {
    return this.#reply(databaseName, ({ db }) => sharedFacts(db, ids))
  }

  /** The citations of resources in their order, with what stands against them. */
  citations(
    databaseName: string,
    ids: readonly string[],
    style: ReferenceStyle,
  ): Promise<LibraryReply<Citations>> {
    return this.#reply(databaseName, async ({ db }) =>
      citationsOf(await resourcesByIds(db, ids), await this.#retractions.statesOf(db, ids), style),
    )
  }

  /** What came of everything that was posted, by the weeks of a zone. */
  engagement(databaseName: string, zone: string): Promise<LibraryReply<EngagementSummary>> {
    return this.#reply(databaseName, async ({ db }) => {
      const posted: Draft[] = []
      for await (const page of tablePages(db, 'drafts')) {
        posted.push(...page.filter(({ published }) => published.length > 0))
      }
      return engagementSummary(posted, zone)
    })
  }

  /** Cleans files and adds those that are images to a draft. */
  addPictures(
    databaseName: string,
    draftId: string,
    files: readonly ImageFile[],
  ): Promise<LibraryReply<AddedImages>> {
    return this.#reply(databaseName, (context) => addPictures(context, draftId, files))
  }

  /** An image of a draft as it is kept, as it can be shown, or as PNG for the clipboard; null where there is none. */
  picture(
    databaseName: string,
    imageId: string,
    as: keyof typeof pictureAs,
  ): Promise<LibraryReply<Blob | null>> {
    return this.#reply(databaseName, ({ db }) => pictureAs[as](db, imageId))
  }

  /** The standing of resources by id, by the imported list and what Crossref answered. */
  retractionStates(
    databaseName: string,
    ids: readonly string[],
  ): Promise<LibraryReply<ReadonlyMap<string, RetractionState>>> {
    return this.#reply(databaseName, ({ db }) => this.#retractions.statesOf(db, ids))
  }

  /** The checks of a draft as they stand now; undefined where there is no such draft. */
  gate(
    databaseName: string,
    draftId: string,
  ): Promise<LibraryReply<readonly GateCheck[] | undefined>> {
    return this.#reply(databaseName, (context) => gateOf(context, draftId))
  }

  /** Some of the claims, and how many there are. */
  claims(databaseName: string, question: ClaimQuestion): Promise<LibraryReply<ClaimAnswer>> {
    return this.#reply(databaseName, ({ db }) => someClaims(db, question))
  }

  /** Who could mentor in what was asked. */
  mentors(databaseName: string, question: MentorQuestion): Promise<LibraryReply<MentorAnswer>> {
    return this.#reply(databaseName, ({ db }) => mentorsFor(db, question))
  }

  /** Every resource against which a notice stands. */
  noticedResources(databaseName: string): Promise<LibraryReply<readonly NoticedResource[]>> {
    return this.#reply(databaseName, ({ db }) => this.#retractions.noticed(db))
  }

  /** Forgets old changes; answers how many entries of the journal went. */
  prune(databaseName: string): Promise<LibraryReply<number>> {
    return this.#reply(databaseName, ({ db, now }) => pruneJournal(db, now()))
  }

  /** How many rows cannot be read, by table. */
  countUnreadable(databaseName: string): Promise<LibraryReply<UnreadableCounts>> {
    return this.#reply(databaseName, ({ db }) => countUnreadable(db))
  }

  /** Those rows as the lines of a file. */
  unreadableFile(databaseName: string): Promise<LibraryReply<Uint8Array<ArrayBuffer>>> {
    return this.#reply(databaseName, ({ db }) => unreadableFile(db))
  }

  async #reply<T>(
    databaseName: string,
    work: (context: CommandContext) => Promise<T>,
  ): Promise<LibraryReply<T>> {
    try {
      const db = await this.#library(databaseName)
      const context = { db, now: () => new Date(), newId: () => crypto.randomUUID() }
      return { ok: true, value: await work(context) }
    } catch (error) {
      return { ok: false, code: codeOf(error) }
    }
  }

  async #library(name: string): Promise<LibraryDatabase> {
    if (this.#db?.name !== name) {
      this.#db?.close()
      this.#db = declareDatabase(name)
    }
    const db = this.#db
    if (!db.isOpen()) await db.open()
    return db
  }
}

async function previewUndoImport(db: LibraryDatabase, importId: string): Promise<UndoPreview> {
  const counts = { removes: 0, restores: 0, keeps: 0, forgotten: false }
  const record = await db.imports.get(importId)
  if (!record || record.undoneAt) return counts
  const all = await changesOfSet(db, record.changeSet)
  const entries = all.filter(({ table }) => isImportTarget(table))
  if (all.length === 0) return { ...counts, forgotten: true }
  // An import writes one table's rows: the others only stand beside.
  const [first] = entries
  const current = first ? await db.table(first.table).bulkGet(entries.map(({ key }) => key)) : []
  const attached = await withHistory(db, entries)
  for (const [index, { key, before, after }] of entries.entries()) {
    const now = current[index]
    if (now === undefined) continue
    const isKept = before === undefined && attached.has(key)
    if (isKept || !sameRow(now, after)) counts.keeps += 1
    else if (before === undefined) counts.removes += 1
    else counts.restores += 1
  }
  return counts
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

export type LibraryWorker = InstanceType<typeof LibraryWork>
expose(new LibraryWork())
