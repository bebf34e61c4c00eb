import { todayText } from '../text/today.ts'
import { lettersDue } from './sections/lettersDue.ts'
import { meetingBriefs } from './sections/meetings.ts'
import { meetingsOnline } from './sections/meetingsOnline.ts'
import { nextStepSection } from './sections/nextStepSection.ts'
import { presenceDue } from './sections/presenceDue.ts'
import { promisesDue } from './sections/promisesDue.ts'
import { toRead } from './sections/toRead.tsx'
import { writeTo } from './sections/writeTo.ts'
import type { TodayContext } from './todayContext.ts'
import type { SectionContent } from './todayLine.ts'

/** A part of Today. A new one is a loader and a line here; without lines it is left out. */
export interface TodaySection {
  readonly id: string
  readonly title: string
  /** True where having lines means that something is due. */
  readonly due: boolean
  load(context: TodayContext): Promise<SectionContent>
}

/** The parts of Today, in their order. */
export const todaySections: readonly TodaySection[] = [
  { id: 'online', title: todayText.online, due: true, load: meetingsOnline },
  { id: 'write-to', title: todayText.writeTo, due: true, load: writeTo },
  { id: 'meetings', title: todayText.meeting, due: true, load: meetingBriefs },
  { id: 'promises', title: todayText.promises, due: true, load: promisesDue },
  { id: 'letters', title: todayText.letters, due: true, load: lettersDue },
  { id: 'presence', title: todayText.presence, due: true, load: presenceDue },
  { id: 'to-read', title: todayText.toRead, due: false, load: toRead },
  { id: 'step', title: todayText.step, due: false, load: nextStepSection },
]
