import { editClaim } from '../../src/commands/changeClaims.ts'
import { editCommunity } from '../../src/commands/changeCommunities.ts'
import { editConsent } from '../../src/commands/changeConsents.ts'
import { editDraft } from '../../src/commands/changeDrafts.ts'
import { editEvent } from '../../src/commands/changeEvents.ts'
import { editExperience } from '../../src/commands/changeExperiences.ts'
import { editFinding } from '../../src/commands/changeFindings.ts'
import { editPolicy } from '../../src/commands/changePolicies.ts'
import { editPortfolio } from '../../src/commands/changePortfolios.ts'
import { editReview } from '../../src/commands/changeReviews.ts'
import { editWork } from '../../src/commands/changeWorks.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { editContact } from '../../src/commands/editContact.ts'
import { editGoal } from '../../src/commands/editGoal.ts'
import { editLetter } from '../../src/commands/editLetter.ts'
import { editResource } from '../../src/commands/editResource.ts'
import { saveMentorMeeting } from '../../src/commands/saveMentorMeeting.ts'
import type { RecordTable } from '../../src/model/journal.ts'
import { editChat, editOccurrence } from './eventEdits.ts'
import {
  editImageOfDraft,
  editPartsOfVariant,
  editSettingsOfVariant,
  editTextOfVariant,
  editVideoOfDraft,
  saveSender,
} from './partEdits.ts'

/** The commands that change fields of one record, by a name that outlives the window: an edit that is held is data. */
export const editCommands = {
  editChat,
  editClaim,
  editCommunity,
  editConsent,
  editContact,
  editDraft,
  editEvent,
  editExperience,
  editFinding,
  editGoal,
  editImageOfDraft,
  editLetter,
  editOccurrence,
  editPartsOfVariant,
  editPolicy,
  editPortfolio,
  editResource,
  editReview,
  editSettingsOfVariant,
  editTextOfVariant,
  editVideoOfDraft,
  editWork,
  saveMentorMeeting,
  saveSender,
} as const

export type EditCommandName = keyof typeof editCommands
export const editCommandNames = Object.keys(editCommands) as [EditCommandName, ...EditCommandName[]]

/** Where the record of each lies; null where it is made if there is none. */
export const tableOfEdit: Readonly<Record<EditCommandName, RecordTable | null>> = {
  editChat: 'events',
  editClaim: 'claims',
  editCommunity: 'communities',
  editConsent: 'consents',
  editContact: 'contacts',
  editDraft: 'drafts',
  editEvent: 'events',
  editExperience: 'experiences',
  editFinding: 'reviewFindings',
  editGoal: 'goals',
  editImageOfDraft: 'drafts',
  editLetter: 'letters',
  editOccurrence: 'events',
  editPartsOfVariant: 'drafts',
  editPolicy: 'policies',
  editPortfolio: 'portfolios',
  editResource: 'resources',
  editReview: 'reviews',
  editSettingsOfVariant: 'drafts',
  editTextOfVariant: 'drafts',
  editVideoOfDraft: 'drafts',
  editWork: 'scholarlyWorks',
  saveMentorMeeting: 'mentorMeetings',
  saveSender: null,
}

/** A command that changes the named fields of one record, and leaves the others. */
export type EditCommand<Patch> = (
  context: CommandContext,
  id: string,
  patch: Patch,
) => Promise<unknown>

/** The name of a command of the table; undefined for one that is not in it. */
export function nameOfEdit(command: unknown): EditCommandName | undefined {
  return editCommandNames.find((name) => editCommands[name] === command)
}
