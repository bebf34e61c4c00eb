import { mutate } from '../db/mutate.ts'
import type { MentorMeeting } from '../model/mentorship.ts'
import type { CommandContext } from './context.ts'
import { type Patch, patchedRow } from './patchedRow.ts'

/** What is needed to plan a meeting; the rest is written before, during and after it. */
export type MeetingPlan = Pick<MentorMeeting, 'contactIds' | 'at' | 'timeZone' | 'minutes'> &
  Partial<Pick<MentorMeeting, 'channel' | 'purpose' | 'agenda'>>

type MeetingPatch = Patch<Omit<MentorMeeting, 'id' | 'changedAt' | 'heldOn' | 'interactionId'>>

/** Plans a mentor meeting; answers its id. */
export async function planMentorMeeting(
  context: CommandContext,
  plan: MeetingPlan,
): Promise<string> {
  const meeting = newMeeting(plan, context)
  const label = { code: 'add-records', kind: 'mentor-meeting', count: 1 } as const
  await mutate(context.db, context, label, ['mentorMeetings', 'contacts'], async (recorder) => {
    await recorder.requireAll('contacts', [...new Set(plan.contactIds)])
    await recorder.put('mentorMeetings', meeting)
  })
  return meeting.id
}

/** Writes what was changed of a meeting, before, during or after it. */
export async function saveMentorMeeting(
  context: CommandContext,
  id: string,
  patch: MeetingPatch,
): Promise<void> {
  const label = { code: 'edit-record', kind: 'mentor-meeting', name: '' } as const
  await mutate(context.db, context, label, ['mentorMeetings'], async (recorder) => {
    const meeting = await recorder.present('mentorMeetings', id)
    const next = patchedRow(meeting, patch)
    if (next === meeting) return
    await recorder.put('mentorMeetings', { ...next, changedAt: context.now().toISOString() })
  })
}

/** A meeting with nothing written yet. */
export function newMeeting(
  { agenda = [], ...plan }: MeetingPlan,
  context: Pick<CommandContext, 'now' | 'newId'>,
): MentorMeeting {
  return {
    ...plan,
    id: context.newId(),
    agenda,
    discussion: '',
    reflection: '',
    changedAt: context.now().toISOString(),
  }
}
