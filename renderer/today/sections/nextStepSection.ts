import { meetingsBetween } from '../../../src/db/queries/meetings.ts'
import { addDays } from '../../../src/model/isoDay.ts'
import { type NextStep, nextStep } from '../../../src/planner/nextStep.ts'
import { useLayers } from '../../state/layers.ts'
import { goMentors, goView } from '../../state/places.ts'
import { stepWords } from '../../text/today.ts'
import type { TodayContext } from '../todayContext.ts'
import type { LineAction, SectionContent } from '../todayLine.ts'
import { unsortedView } from '../views.ts'

const daysAhead = 366

/** The one step that would help most, where there is one. */
export async function nextStepSection({
  db,
  today,
  followUps: { contacts, mentors },
  reading,
}: TodayContext): Promise<SectionContent> {
  const planned = await meetingsBetween(db, today, addDays(today, daysAhead))
  const met = new Set(planned.flatMap(({ contactIds }) => contactIds))
  const step = nextStep({
    contacts,
    mentors: mentors.length,
    mentorWithoutMeeting: mentors.find(({ id }) => !met.has(id)) ?? null,
    unsorted: reading.unsorted,
  })
  if (!step) return { lines: [] }
  const { what, why } = stepWords(step)
  return {
    lines: [
      {
        key: `step ${step.code}`,
        when: { words: '', tone: 'plain' },
        title: what,
        detail: why,
        urgent: false,
        actions: [actionOf(step)],
      },
    ],
  }
}

function actionOf(step: NextStep): LineAction {
  const { open } = useLayers.getState()
  switch (step.code) {
    case 'add-person':
      return { kind: 'do', words: 'Add', run: () => open({ kind: 'new-contact', text: '' }) }
    case 'name-mentor':
      return { kind: 'do', words: 'Find mentors', run: goMentors }
    case 'plan-meeting':
      return {
        kind: 'do',
        words: 'Plan',
        run: () => open({ kind: 'plan-meeting', contactId: step.id }),
      }
    case 'sort-captured':
      return { kind: 'do', words: 'Sort', run: () => goView(unsortedView) }
  }
}
