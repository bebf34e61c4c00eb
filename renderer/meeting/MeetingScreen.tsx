import { ActionIcon, Menu, NumberInput, TextInput } from '@mantine/core'
import { IconDots, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { removeRecords } from '../../src/commands/removeRecords.ts'
import { saveMentorMeeting } from '../../src/commands/saveMentorMeeting.ts'
import type { MentorMeeting } from '../../src/model/mentorship.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { DayField } from '../components/DayField.tsx'
import { Toast } from '../components/Toast.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { type MeetingFacts, useMeeting } from '../hooks/useMeeting.ts'
import { PrivateBadge } from '../people/PrivateBadge.tsx'
import { zoneCity } from '../settings/timeZones.ts'
import { usePlaces } from '../state/places.ts'
import { meetingStateWords, meetingText } from '../text/meeting.ts'
import { RecordNotSaved } from '../unsaved/HeldSince.tsx'
import { useWithHeld } from '../unsaved/withHeld.ts'
import { ActionItems } from './ActionItems.tsx'
import { AfterMeeting } from './AfterMeeting.tsx'
import { GoalList } from './GoalList.tsx'
import classes from './Meeting.module.css'
import { MeetingBrief } from './MeetingBrief.tsx'

/** A mentor meeting on one page: before, during and after it; saved while typing. */
export function MeetingScreen({ id }: { readonly id: string }) {
  const facts = useMeeting(id)
  if (facts === undefined) return <div className={classes.screen} />
  if (facts === null) {
    return (
      <section className={classes.screen} aria-label={meetingText.kind} data-pane="list">
        <p className={classes.page}>{meetingText.gone}</p>
        <Toast />
      </section>
    )
  }
  return <Meeting key={id} facts={facts} />
}

function Meeting({ facts: saved }: { readonly facts: MeetingFacts }) {
  const meeting = useWithHeld(saved.meeting)
  const facts = { ...saved, meeting }
  const { contacts } = facts
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  return (
    <section className={classes.screen} aria-label={meetingText.kind} data-pane="list">
      <div className={classes.scroll}>
        <div className={classes.page}>
          <div className={classes.kind}>
            {meetingText.kind} · {meetingStateWords(meeting)}
            <PrivateBadge />
            <span>{meetingText.privateMeans}</span>
            <MeetingMenu meeting={meeting} />
          </div>
          <h1 className={classes.title} ref={heading} tabIndex={-1}>
            {contacts.map(({ name }) => name).join(', ')}
          </h1>
          <RecordNotSaved id={meeting.id} />
          <When meeting={meeting} />
          <div className={classes.grid}>
            <div>
              <Before meeting={meeting} />
              <During facts={facts} />
              <AfterMeeting facts={facts} />
            </div>
            <MeetingBrief facts={facts} />
          </div>
        </div>
      </div>
      <Toast />
    </section>
  )
}

function MeetingMenu({ meeting }: { readonly meeting: MentorMeeting }) {
  const perform = useDo()
  const remove = async () => {
    usePlaces.getState().back()
    await perform((context) => removeRecords(context, 'mentorMeetings', [meeting.id]))
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label="More">
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconTrash size={16} stroke={1.75} />}
          onClick={() => void remove()}
        >
          {meetingText.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Writes what was changed of the meeting, without a word: it happens while typing. */
function useSave(id: string) {
  const edit = useEdit()
  return (patch: Parameters<typeof saveMentorMeeting>[2]) =>
    edit(saveMentorMeeting, id, patch, { quiet: true })
}

function When({ meeting }: { readonly meeting: MentorMeeting }) {
  const save = useSave(meeting.id)
  const [day = '', time = ''] = meeting.at.split('T')
  return (
    <div className={classes.when}>
      <DayField
        label={meetingText.day}
        value={day}
        onChange={(value) => value && void save({ at: `${value}T${time}` })}
      />
      <TextInput
        data-narrow
        type="time"
        label={meetingText.time}
        value={time}
        onChange={(event) => {
          const { value } = event.currentTarget
          if (/^\d{2}:\d{2}$/.test(value)) void save({ at: `${day}T${value}` })
        }}
      />
      <NumberInput
        data-narrow
        size="xs"
        label={meetingText.minutes}
        min={5}
        max={600}
        step={15}
        allowDecimal={false}
        clampBehavior="blur"
        value={meeting.minutes}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 5 && value <= 600) void save({ minutes: value })
        }}
      />
      <AutosaveField
        label={meetingText.channel}
        placeholder={meetingText.channelHint}
        value={meeting.channel ?? ''}
        onSave={(channel) => save({ channel: channel.trim() || undefined })}
      />
      <span className={classes.zone}>{zoneCity(meeting.timeZone)}</span>
    </div>
  )
}

function Before({ meeting }: { readonly meeting: MentorMeeting }) {
  const save = useSave(meeting.id)
  return (
    <section className={classes.part} aria-label={meetingText.before}>
      <h2>{meetingText.before}</h2>
      <div className={classes.fields}>
        <AutosaveField
          label={meetingText.purpose}
          value={meeting.purpose ?? ''}
          onSave={(purpose) => save({ purpose: purpose.trim() || undefined })}
        />
        <AutosaveField
          label={meetingText.agenda}
          rows={3}
          value={meeting.agenda.join('\n')}
          onSave={(text) => save({ agenda: text.split('\n').filter((line) => line.trim()) })}
        />
      </div>
    </section>
  )
}

function During({ facts }: { readonly facts: MeetingFacts }) {
  const { meeting, goals } = facts
  const save = useSave(meeting.id)
  const [contactId = ''] = meeting.contactIds
  return (
    <section className={classes.part} aria-label={meetingText.during}>
      <h2>{meetingText.during}</h2>
      <AutosaveField
        className={classes.prose}
        label={meetingText.discussion}
        placeholder={meetingText.discussionHint}
        rows={5}
        value={meeting.discussion}
        onSave={(discussion) => save({ discussion })}
      />
      <ActionItems facts={facts} />
      <h3>{meetingText.goals}</h3>
      <GoalList contactId={contactId} goals={goals} meetingId={meeting.id} />
    </section>
  )
}
