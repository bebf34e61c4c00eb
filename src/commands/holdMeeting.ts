import { mutate } from '../db/mutate.ts'
import type { Recorder } from '../db/recorder.ts'
import type { ContactPromise, Interaction } from '../model/interaction.ts'
import { addDays, type IsoDay } from '../model/isoDay.ts'
import type { MentorMeeting } from '../model/mentorship.ts'
import { cadenceDefaults } from '../planner/cadenceDefaults.ts'
import type { CommandContext } from './context.ts'
import { keepLastInteraction } from './interactionDays.ts'
import { newMeeting } from './saveMentorMeeting.ts'

/** Something agreed in a meeting: who does it and until when. */
export interface ActionItem {
  readonly by: ContactPromise['by']
  readonly text: string
  readonly due?: IsoDay | undefined
}

/** What is settled when a meeting has taken place. */
export interface HeldMeeting {
  readonly heldOn: IsoDay
  readonly actionItems?: readonly ActionItem[]
  /** Wall time of the next meeting, in the zone of this one. */
  readonly nextAt?: string | undefined
}

/**
 * Settles a meeting that took place, in one step of undo: it stands in the timeline, its people were last spoken to
 * that day, thanks are due soon after, what was agreed becomes promises, and the next meeting is planned.
 * Settling it again moves the day and adds what is new. Answers the id of the next meeting, where one was planned.
 */
export async function holdMeeting(
  context: CommandContext,
  id: string,
  { heldOn, actionItems = [], nextAt }: HeldMeeting,
): Promise<string | undefined> {
  const now = context.now().toISOString()
  const label = { code: 'change-records', kind: 'mentor-meeting', count: 1 } as const
  const tables = ['mentorMeetings', 'interactions', 'contacts', 'promises'] as const
  return await mutate(context.db, context, label, tables, async (recorder) => {
    const meeting = await recorder.present('mentorMeetings', id)
    const interactionId = meeting.interactionId ?? context.newId()
    await recorder.put('mentorMeetings', {
      ...meeting,
      heldOn,
      interactionId,
      thanksDue: addDays(heldOn, cadenceDefaults.meetings.thankWithinDays),
      changedAt: now,
    })
    await putInteraction(recorder, meeting, { id: interactionId, heldOn, now })
    await keepLastInteraction(context.db, recorder, meeting.contactIds, { now, said: heldOn })
    await recorder.bulkPut('promises', promisesOf(meeting, actionItems, { context, heldOn, now }))
    if (!nextAt) return undefined
    const next = newMeeting(planAfter(meeting, nextAt), context)
    await recorder.put('mentorMeetings', next)
    return next.id
  })
}

/** What the timeline says is the purpose; the discussion stays in the meeting. */
async function putInteraction(
  recorder: Recorder,
  { contactIds, channel, purpose }: MentorMeeting,
  { id, heldOn, now }: { readonly id: string; readonly heldOn: IsoDay; readonly now: string },
): Promise<void> {
  const known = await recorder.get('interactions', id)
  const interaction: Interaction = {
    id,
    contactIds,
    kind: 'meeting',
    on: { value: heldOn, precision: 'day' },
    day: heldOn,
    text: purpose ?? '',
    isPrivate: true,
    createdAt: known?.createdAt ?? now,
    changedAt: now,
    ...(channel ? { channel } : {}),
  }
  await recorder.put('interactions', interaction)
}

function promisesOf(
  { id, contactIds }: MentorMeeting,
  items: readonly ActionItem[],
  {
    context,
    heldOn,
    now,
  }: { readonly context: CommandContext; readonly heldOn: IsoDay; readonly now: string },
): ContactPromise[] {
  const [contactId = ''] = contactIds
  return items
    .filter(({ text }) => text.trim() !== '')
    .map(({ by, text, due }) => ({
      id: context.newId(),
      contactId,
      by,
      text: text.trim(),
      madeOn: heldOn,
      sourceId: id,
      changedAt: now,
      ...(due ? { due } : {}),
    }))
}

function planAfter({ contactIds, timeZone, minutes, channel }: MentorMeeting, at: string) {
  return { contactIds, timeZone, minutes, at, ...(channel ? { channel } : {}) }
}
