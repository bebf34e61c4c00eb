import Dexie, { type PromiseExtended, type Table } from 'dexie'
import type { Claim } from '../model/claim.ts'
import type { ColumnMapping } from '../model/columnMapping.ts'
import type { Community } from '../model/community.ts'
import type { Consent } from '../model/consent.ts'
import type { Contact, ContactPhoto } from '../model/contact.ts'
import type { Draft } from '../model/draft.ts'
import type { DraftImage } from '../model/draftImage.ts'
import type { NotDuplicate } from '../model/duplicate.ts'
import type { PlannerEvent } from '../model/event.ts'
import type { Experience } from '../model/experience.ts'
import type { GateDecision } from '../model/gateDecision.ts'
import type { ImportRecord } from '../model/importRecord.ts'
import type { ContactPromise, Interaction } from '../model/interaction.ts'
import type { ChangeSet, JournalRow } from '../model/journal.ts'
import type { SavedSearch } from '../model/libraryView.ts'
import type { Goal, Letter, MentorMeeting } from '../model/mentorship.ts'
import type { Portfolio } from '../model/portfolio.ts'
import type { RecordLink } from '../model/recordLink.ts'
import type { Reminder } from '../model/reminder.ts'
import type { RawRecord, Resource } from '../model/resource.ts'
import type { RetractionAnswer, RetractionList, RetractionPart } from '../model/retraction.ts'
import type {
  OwnChecklistItem,
  Policy,
  Review,
  ReviewFinding,
  ReviewImage,
} from '../model/review.ts'
import type { ScholarlyWork } from '../model/scholarlyWork.ts'
import type { SeedEdit } from '../model/seedEdit.ts'
import type { Settings } from '../model/settings.ts'
import { latestVersion, schemaVersions } from './versions/all.ts'
import { learnWritingState, stopWriting } from './writing.ts'
import { writingGate } from './writingGate.ts'

/** What the database says of itself; `key` is always `library`. */
export interface LibraryMeta {
  readonly key: 'library'
  readonly databaseId: string
  readonly createdAt: string
}

/** A search index as it was saved, with the journal's place it stands for. */
export interface SearchSnapshotRow {
  readonly key: 'library' | 'people' | 'others'
  readonly seq: number
  readonly snapshot: unknown
}

/**
 * The library's tables. Written to only through mutate.ts, but for `meta`, the derived `searchSnapshots`, and the list of
 * retractions, which is reference data (see commands/importRetractions.ts).
 */
export class LibraryDatabase extends Dexie {
  declare readonly resources: Table<Resource, string>
  declare readonly rawRecords: Table<RawRecord, string>
  declare readonly savedSearches: Table<SavedSearch, string>
  declare readonly imports: Table<ImportRecord, string>
  declare readonly settings: Table<Settings, string>
  declare readonly contacts: Table<Contact, string>
  declare readonly contactPhotos: Table<ContactPhoto, string>
  declare readonly interactions: Table<Interaction, string>
  declare readonly promises: Table<ContactPromise, string>
  declare readonly mentorMeetings: Table<MentorMeeting, string>
  declare readonly goals: Table<Goal, string>
  declare readonly letters: Table<Letter, string>
  declare readonly communities: Table<Community, string>
  declare readonly drafts: Table<Draft, string>
  declare readonly draftImages: Table<DraftImage, string>
  declare readonly experiences: Table<Experience, string>
  declare readonly scholarlyWorks: Table<ScholarlyWork, string>
  declare readonly portfolios: Table<Portfolio, string>
  declare readonly events: Table<PlannerEvent, string>
  declare readonly reminders: Table<Reminder, string>
  declare readonly seedEdits: Table<SeedEdit, string>
  declare readonly claims: Table<Claim, string>
  declare readonly consents: Table<Consent, string>
  declare readonly policies: Table<Policy, string>
  declare readonly checklistItems: Table<OwnChecklistItem, string>
  declare readonly reviews: Table<Review, string>
  declare readonly reviewFindings: Table<ReviewFinding, string>
  declare readonly reviewImages: Table<ReviewImage, string>
  declare readonly gateDecisions: Table<GateDecision, string>
  declare readonly retractionAnswers: Table<RetractionAnswer, string>
  declare readonly retractionParts: Table<RetractionPart, string>
  declare readonly retractionLists: Table<RetractionList, string>
  declare readonly links: Table<RecordLink, string>
  declare readonly notDuplicates: Table<NotDuplicate, string>
  declare readonly columnMappings: Table<ColumnMapping, string>
  declare readonly journal: Table<JournalRow, number, Omit<JournalRow, 'seq'>>
  declare readonly changeSets: Table<ChangeSet, string>
  declare readonly meta: Table<LibraryMeta, string>
  declare readonly searchSnapshots: Table<SearchSnapshotRow, string>

  constructor(name: string) {
    // Strict: a write is answered only when it is on the disk, so that it survives the loss of power.
    // No cache: a query that is watched in one thread must see what another has written.
    // Never opened by itself: a connection that the browser closed is a store that must not be written again.
    super(name, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      autoOpen: false,
    })
    this.use(writingGate)
    this.on('ready', () => this.#heedLoss(), true)
  }

  /**
   * Opens the store. Throws WritingStoppedError once writing has stopped in any thread: opened again and written to, a
   * store whose log is torn is lost.
   */
  override open(): PromiseExtended<Dexie> {
    return Dexie.Promise.resolve(learnWritingState()).then(() => super.open())
  }

  /** The browser closes a connection only where its store has failed, or was taken away. */
  #heedLoss(): void {
    this.backendDB()?.addEventListener('close', () => {
      stopWriting('not-answering')
      this.close()
    })
  }
}

/** The database as of a schema version; `upTo` exists for the tests of upgrades. Nothing is opened yet. */
export function declareDatabase(name: string, upTo = latestVersion): LibraryDatabase {
  const db = new LibraryDatabase(name)
  for (const { version, stores, upgrade } of schemaVersions) {
    if (version > upTo) continue
    const declared = db.version(version).stores({ ...stores })
    if (upgrade) declared.upgrade(upgrade)
  }
  return db
}
