import type { IsoDay } from '../../src/model/isoDay.ts'
import type { ReportPlace } from '../../src/model/reporting.ts'
import { dayWords } from './days.ts'

export const reportingText = {
  title: 'Report it',
  lead: 'For what could hurt somebody who believes it; being wrong alone is no reason. You report on the network’s own page: Plexus opens it and sends nothing.',
  place: 'Where it was seen',
  way: 'How',
  noWay: 'No way to report it here.',
  reason: 'Reason to choose',
  noReason: 'None is offered for false information.',
  policy: 'What the place says',
  besides: 'Besides',
  openPost: 'Open the post',
  openPage: 'Open the report page',
  note: 'Note as reported',
  notedToday: 'Noted for today',
  remove: 'Remove the note',
  answer: 'What is true',
  answerHint: 'In your own words, with its number; it also begins the rebuttal.',
  against: 'Says otherwise',
  noneAgainst: 'No source contradicts it yet: link one above, and say that it does.',
  copy: 'Copy with sources',
  settings: 'Reporting false claims',
  settingsHint:
    'Menus change. What you write here stands in the place of what ships; empty it to go back.',
} as const

const sureness: Record<ReportPlace['confidence'], string> = {
  documented: 'read at the source',
  reported: 'as others report it',
  community: 'common knowledge, may be out of date',
}

/** `Reported: LinkedIn, Nov 30`. */
export function reportedWords(name: string, on: IsoDay, today: IsoDay): string {
  return `Reported: ${name}, ${dayWords(on, today)}`
}

/** `As of Nov 30, as others report it. Source: …`; of a way the user wrote, only its day. */
export function placeSourceWords(place: ReportPlace, isOwn: boolean, today: IsoDay): string {
  const day = dayWords(place.verifiedOn, today)
  if (isOwn) return `As you saw it on ${day}`
  return `As of ${day}, ${sureness[place.confidence]}. Source: ${place.source}`
}
