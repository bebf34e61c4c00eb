import { UnstyledButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Contact } from '../../src/model/contact.ts'
import type { MentorMeeting } from '../../src/model/mentorship.ts'
import detail from '../detail/detail.module.css'
import { useMentorship } from '../hooks/useMentorship.ts'
import { useToday } from '../hooks/useToday.ts'
import { Markdown } from '../markdown/Markdown.tsx'
import { PrivateBadge } from '../people/PrivateBadge.tsx'
import { useLayers } from '../state/layers.ts'
import { longDayWords, nearDayWords, timeWords } from '../text/days.ts'
import { meetingText } from '../text/meeting.ts'
import { openMeeting } from '../today/openPlaces.ts'
import { GoalList } from './GoalList.tsx'
import classes from './Mentorship.module.css'

const meetingRoles: readonly string[] = ['mentor', 'sponsor', 'coach', 'advisor', 'researcher']

/** The newest mentor meeting, those to come, and the goals, in a contact's detail; private. */
export function MentorshipSection({ contact }: { readonly contact: Contact }) {
  const mentorship = useMentorship(contact.id)
  if (!mentorship) return null
  const { meetings, goals } = mentorship
  const isMentor = contact.roles.some((role) => meetingRoles.includes(role))
  if (!isMentor && meetings.length + goals.length === 0) return null
  const last = meetings.find(({ heldOn }) => heldOn)
  const planned = meetings.filter(({ heldOn }) => !heldOn).reverse()
  return (
    <section className={detail.section} aria-label={meetingText.kind}>
      <div className={detail.sectionHead}>
        <h2>{last?.heldOn ? `Mentor meeting, ${longDayWords(last.heldOn)}` : meetingText.kind}</h2>
        <PrivateBadge />
        <span>{meetingText.privateMeans}</span>
      </div>
      {last && <LastMeeting meeting={last} />}
      <Planned meetings={planned} contactId={contact.id} />
      <GoalList folded contactId={contact.id} goals={goals} />
    </section>
  )
}

function LastMeeting({ meeting }: { readonly meeting: MentorMeeting }) {
  return (
    <div className={classes.last}>
      <div className={`${detail.prose} ${detail.notes}`}>
        <Markdown text={meeting.discussion || meeting.purpose || ''} />
      </div>
      <UnstyledButton className={classes.link ?? ''} onClick={() => openMeeting(meeting.id)}>
        Open the meeting
      </UnstyledButton>
    </div>
  )
}

function Planned({
  meetings,
  contactId,
}: {
  readonly meetings: readonly MentorMeeting[]
  readonly contactId: string
}) {
  const today = useToday()
  return (
    <p className={classes.planned}>
      {meetings.map(({ id, at }) => (
        <UnstyledButton key={id} className={classes.link ?? ''} onClick={() => openMeeting(id)}>
          {nearDayWords(at, today)}, {timeWords(at)}
        </UnstyledButton>
      ))}
      <UnstyledButton
        className={detail.add ?? ''}
        onClick={() => useLayers.getState().open({ kind: 'plan-meeting', contactId })}
      >
        <IconPlus size={12} stroke={1.75} aria-hidden="true" />
        {meetingText.plan}
      </UnstyledButton>
    </p>
  )
}
