import type { MentorMeeting } from '../../src/model/mentorship.ts'

/** The words of mentor meetings and goals. */
export const meetingText = {
  kind: 'Mentor meeting',
  privateMeans: 'Never exported unless you choose it',
  day: 'Day',
  time: 'Time',
  minutes: 'Minutes',
  channel: 'Where',
  channelHint: 'Zoom, their office',
  before: 'Before',
  during: 'During',
  after: 'After',
  brief: 'Brief',
  purpose: 'Purpose, in one line',
  agenda: 'Agenda, one item per line',
  discussion: 'Discussion',
  discussionHint: 'What was said, what you heard, what you tried',
  goals: 'Goals',
  addGoal: 'Add a goal',
  goalHint: 'What you want to achieve',
  items: 'Action items',
  addItem: 'Add an action item',
  itemHint: 'What, and who does it',
  me: 'I',
  them: 'They',
  until: 'Until',
  took: 'Held on',
  next: 'Next meeting',
  nextTime: 'at',
  settle: 'Wrap up the meeting',
  settleHint:
    'It goes into the timeline, thanks fall due in two days, and the next meeting is planned.',
  thanks: 'Write a thank-you',
  thanked: 'Thanked',
  reflection: 'Reflection',
  reflectionHint: 'What will you do differently?',
  last: 'Last meeting',
  first: 'The first meeting',
  iPromised: 'I promised',
  theyPromised: 'They promised',
  news: 'Since last time',
  nothing: 'Nothing open',
  plan: 'Plan a meeting',
  planVerb: 'Plan the meeting',
  with: 'With',
  remove: 'Remove this meeting',
  gone: 'This meeting was removed.',
} as const

/** Where a meeting stands. */
export function meetingStateWords({ heldOn, thankedOn }: MentorMeeting): string {
  if (!heldOn) return 'Planned'
  return thankedOn ? 'Held, thanked' : 'Held'
}
