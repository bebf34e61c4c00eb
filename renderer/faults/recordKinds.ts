import { editClaim, trashClaims } from '../../src/commands/changeClaims.ts'
import { editCommunity, trashCommunities } from '../../src/commands/changeCommunities.ts'
import { editDraft, trashDrafts } from '../../src/commands/changeDrafts.ts'
import { editEvent, trashEvents } from '../../src/commands/changeEvents.ts'
import { editExperience } from '../../src/commands/changeExperiences.ts'
import { editPortfolio } from '../../src/commands/changePortfolios.ts'
import { editReview, removeReview } from '../../src/commands/changeReviews.ts'
import { editWork } from '../../src/commands/changeWorks.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { editContact } from '../../src/commands/editContact.ts'
import { editResource } from '../../src/commands/editResource.ts'
import { moveContactsToTrash } from '../../src/commands/moveContactsToTrash.ts'
import { moveToTrash } from '../../src/commands/moveToTrash.ts'
import { removeRecords } from '../../src/commands/removeRecords.ts'
import { saveMentorMeeting } from '../../src/commands/saveMentorMeeting.ts'
import { trashPortfolioRecords } from '../../src/commands/trashPortfolioRecords.ts'

type Remove = (context: CommandContext, id: string) => Promise<void>
type Write = (context: CommandContext, id: string, text: string) => Promise<void>

/** What can be done with a record of a kind whose own pane cannot be drawn. */
interface RecordKindActs {
  readonly word: string
  /** The field that names it. */
  readonly name: string
  /** The long text that is written in it, and how it is written. */
  readonly text: string
  readonly write: Write
  readonly remove: Remove
  /** Whether removing leads to the trash; undo brings it back in any case. */
  readonly hasTrash: boolean
}

const trashed =
  (run: (context: CommandContext, ids: readonly string[]) => Promise<void>): Remove =>
  (context, id) =>
    run(context, [id])

const ofPortfolio =
  (table: 'experiences' | 'scholarlyWorks' | 'portfolios'): Remove =>
  (context, id) =>
    trashPortfolioRecords(context, table, [id])

/** The kinds of records that are opened in a pane of their own. */
export const recordKinds = {
  resources: {
    word: 'Resource',
    name: 'title',
    text: 'notes',
    write: (context, id, notes) => editResource(context, id, { notes }),
    remove: trashed(moveToTrash),
    hasTrash: true,
  },
  contacts: {
    word: 'Contact',
    name: 'name',
    text: 'notes',
    write: (context, id, notes) => editContact(context, id, { notes }),
    remove: trashed(moveContactsToTrash),
    hasTrash: true,
  },
  communities: {
    word: 'Community',
    name: 'name',
    text: 'notes',
    write: (context, id, notes) => editCommunity(context, id, { notes }),
    remove: trashed(trashCommunities),
    hasTrash: true,
  },
  events: {
    word: 'Event',
    name: 'title',
    text: 'notes',
    write: (context, id, notes) => editEvent(context, id, { notes }),
    remove: trashed(trashEvents),
    hasTrash: true,
  },
  drafts: {
    word: 'Draft',
    name: 'title',
    text: 'text',
    write: (context, id, text) => editDraft(context, id, { text }),
    remove: trashed(trashDrafts),
    hasTrash: true,
  },
  experiences: {
    word: 'Experience',
    name: 'title',
    text: 'description',
    write: (context, id, description) => editExperience(context, id, { description }),
    remove: ofPortfolio('experiences'),
    hasTrash: true,
  },
  scholarlyWorks: {
    word: 'Scholarly work',
    name: 'title',
    text: 'notes',
    write: (context, id, notes) => editWork(context, id, { notes }),
    remove: ofPortfolio('scholarlyWorks'),
    hasTrash: true,
  },
  portfolios: {
    word: 'Document',
    name: 'name',
    text: 'name',
    write: (context, id, name) => editPortfolio(context, id, { name }),
    remove: ofPortfolio('portfolios'),
    hasTrash: true,
  },
  claims: {
    word: 'Claim',
    name: 'text',
    text: 'notes',
    write: (context, id, notes) => editClaim(context, id, { notes }),
    remove: trashed(trashClaims),
    hasTrash: true,
  },
  reviews: {
    word: 'Review',
    name: 'name',
    text: 'notes',
    write: (context, id, notes) => editReview(context, id, { notes }),
    remove: removeReview,
    hasTrash: false,
  },
  mentorMeetings: {
    word: 'Mentor meeting',
    name: 'purpose',
    text: 'discussion',
    write: (context, id, discussion) => saveMentorMeeting(context, id, { discussion }),
    remove: (context, id) => removeRecords(context, 'mentorMeetings', [id]),
    hasTrash: false,
  },
} as const satisfies Record<string, RecordKindActs>

export type OpenableTable = keyof typeof recordKinds

/** A record that a pane shows. */
export interface OpenRecord {
  readonly table: OpenableTable
  readonly id: string
}

/** The acts of a kind. */
export function actsOf(table: OpenableTable): RecordKindActs {
  return recordKinds[table]
}
