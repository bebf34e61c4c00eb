import { meetingsBetween } from '../../../src/db/queries/meetings.ts'
import { addDays } from '../../../src/model/isoDay.ts'
import { type NextStep, nextStep } from '../../../src/planner/nextStep.ts'
import { useLayers } from '../../state/layers.ts'
import { stepWords } from '../../text/today.ts'
import type { TodayContext } from '../todayContext.ts'
import type { SectionContent } from '../todayLine.ts'

const daysAhead = 366

/** The one step that would help most, where there is one. */
export async function nextStepSection({
  db,
  today,
  people,
}: TodayContext): Promise<SectionContent> {
  const planned = await meetingsBetween(db, today, addDays(today, daysAhead))
  const met = new Set(planned.flatMap(({ contactIds }) => contactIds))
  const step = nextStep({
    contacts: people.contacts,
    mentors: people.mentors.length,
    mentorWithoutMeeting: people.mentors.find(({ id }) => !met.has(id)) ?? null,
    unsorted: 0,
  })
  if (!step) return { lines: [] }
  const { what, why } = stepWords(step)
  const action = actionOf(step)
  return {
    lines: [
      {
        key: `step ${step.code}`,
        when: { words: '', tone: 'plain' },
        title: what,
        detail: why,
        urgent: false,
        actions: action ? [action] : [],
      },
    ],
  }
}

function actionOf(step: NextStep) {
  if (step.code !== 'plan-meeting') return null
  return {
    kind: 'do' as const,
    words: 'Plan',
    run: () => useLayers.getState().open({ kind: 'plan-meeting', contactId: step.id }),
  }
}
