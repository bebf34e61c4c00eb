import type { NamedIn } from '../../src/db/queries/namedIn.ts'
import { assertNever } from '../../src/model/assertNever.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import { dayWords } from './days.ts'
import { draftText, stageWords } from './drafts.ts'
import { eventKindWords } from './planner.ts'
import { portfolioText } from './portfolio.ts'

/** The heading over what names a resource. */
export const namedInTitle = 'Used in'

/** What a backlink leads to: `Chat, 26 Nov`, `Post, planned`, `Experience`. */
export function namedInWords(named: NamedIn, today: IsoDay): string {
  switch (named.table) {
    case 'events':
      return `${eventKindWords[named.kind].one}, ${dayWords(named.on, today)}`
    case 'drafts':
      return `Post, ${stageWords[named.stage].toLowerCase()}`
    case 'experiences':
    case 'scholarlyWorks':
      return portfolioText.records[named.table].one
    default:
      return assertNever(named)
  }
}

/** What a record without a name is called. */
export const untitledWords: Readonly<Record<NamedIn['table'], string>> = {
  events: 'Untitled event',
  drafts: draftText.untitled,
  experiences: portfolioText.records.experiences.untitled,
  scholarlyWorks: portfolioText.records.scholarlyWorks.untitled,
}
