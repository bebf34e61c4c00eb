import type { Contact } from '../../model/contact.ts'
import type { Draft } from '../../model/draft.ts'
import type { Experience } from '../../model/experience.ts'
import type { LedChat } from '../../model/ledChat.ts'
import type { Goal, Letter, MentorMeeting } from '../../model/mentorship.ts'
import type { DocumentEntry } from '../../model/portfolioDocument.ts'
import type { Resource } from '../../model/resource.ts'
import type { ScholarlyWork } from '../../model/scholarlyWork.ts'
import type { Season } from '../../model/season.ts'
import type { OwnDetails } from '../../model/settings.ts'
import type { YearFigures } from '../yearFigures.ts'

/** Everything a document may be made of, as it was read from the library; nothing of it leaves but by a document. */
export interface PortfolioMaterial {
  readonly details: OwnDetails | undefined
  readonly season: Season
  readonly experiences: readonly Experience[]
  readonly works: readonly ScholarlyWork[]
  /** Drafts that were posted, the newest first. */
  readonly posts: readonly Draft[]
  /** Chats and journal clubs the user led, the newest first. */
  readonly chats: readonly LedChat[]
  /** Resources by id: papers of works, and what resource sections list. */
  readonly resources: ReadonlyMap<string, Resource>
  /** Contacts by id, outside the trash: supervisors, and what contact sections list. */
  readonly contacts: ReadonlyMap<string, Contact>
  readonly letters: readonly Letter[]
  readonly goals: readonly Goal[]
  readonly meetings: readonly MentorMeeting[]
  /** What each saved search finds, in its order. */
  readonly found: ReadonlyMap<string, readonly string[]>
  readonly specialtyNames: ReadonlyMap<string, string>
  readonly year: YearFigures
  /** ISO day. */
  readonly today: string
}

/** A record a section can show. */
export interface Candidate {
  readonly id: string
  readonly name: string
  /** Whether it is shared while nothing was ticked: only what is the user's own and meant to be shown. */
  readonly isSharedUnasked: boolean
  /** Whether it has private text, which goes along only where that is ticked. */
  readonly hasPrivate: boolean
  entry(withPrivate: boolean): DocumentEntry
}
