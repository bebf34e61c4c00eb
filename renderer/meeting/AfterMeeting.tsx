import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { holdMeeting } from '../../src/commands/holdMeeting.ts'
import { saveMentorMeeting } from '../../src/commands/saveMentorMeeting.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { MentorMeeting } from '../../src/model/mentorship.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { DayField } from '../components/DayField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useEdit } from '../hooks/useEdit.ts'
import type { MeetingFacts } from '../hooks/useMeeting.ts'
import { useToday } from '../hooks/useToday.ts'
import { flushPendingEdits } from '../state/pendingEdits.ts'
import { dayWords, dueWords } from '../text/days.ts'
import { meetingText } from '../text/meeting.ts'
import { openWrite } from '../today/openPlaces.ts'
import classes from './Meeting.module.css'

/** After a meeting: settle it with the day and the next date; then thanks, and a look back. */
export function AfterMeeting({ facts: { meeting } }: { readonly facts: MeetingFacts }) {
  const edit = useEdit()
  return (
    <section className={classes.part} aria-label={meetingText.after}>
      <h2>{meetingText.after}</h2>
      {meeting.heldOn ? <Held meeting={meeting} /> : <Settle meeting={meeting} />}
      {meeting.heldOn && (
        <AutosaveField
          className={classes.prose}
          label={meetingText.reflection}
          placeholder={meetingText.reflectionHint}
          rows={2}
          value={meeting.reflection}
          onSave={(reflection) =>
            edit(saveMentorMeeting, meeting.id, { reflection }, { quiet: true })
          }
        />
      )}
    </section>
  )
}

function Settle({ meeting }: { readonly meeting: MentorMeeting }) {
  const perform = useDo()
  const today = useToday()
  const planned = meeting.at.slice(0, 10)
  const [heldOn, setHeldOn] = useState<IsoDay | undefined>([planned, today].sort()[0])
  const [nextDay, setNextDay] = useState<IsoDay>()
  const [nextTime, setNextTime] = useState(meeting.at.slice(11))
  const settle = async () => {
    if (!heldOn) return
    // What is still being typed belongs to the meeting that is settled.
    await flushPendingEdits()
    const nextAt = nextDay ? `${nextDay}T${nextTime}` : undefined
    await perform((context) => holdMeeting(context, meeting.id, { heldOn, nextAt }))
  }
  return (
    <>
      <div className={classes.settle}>
        <div data-day>
          <DayField label={meetingText.took} value={heldOn} onChange={setHeldOn} />
        </div>
        <div data-day>
          <DayField label={meetingText.next} value={nextDay} onChange={setNextDay} />
        </div>
        <TextInput
          type="time"
          label={meetingText.nextTime}
          value={nextTime}
          onChange={(event) => setNextTime(event.currentTarget.value)}
        />
        <Button variant="filled" disabled={!heldOn} onClick={() => void settle()}>
          {meetingText.settle}
        </Button>
      </div>
      <p className={classes.hint}>{meetingText.settleHint}</p>
    </>
  )
}

function Held({ meeting }: { readonly meeting: MentorMeeting }) {
  const perform = useDo()
  const today = useToday()
  const { heldOn = today, thanksDue, thankedOn } = meeting
  const due = thanksDue ? dueWords(thanksDue, today) : undefined
  return (
    <div className={classes.held}>
      <span>Held {dayWords(heldOn, today)}</span>
      {thankedOn ? (
        <span className={classes.due}>Thanked {dayWords(thankedOn, today)}</span>
      ) : (
        <>
          {due && (
            <span className={classes.due} data-tone={due.tone}>
              Thanks: {due.words}
            </span>
          )}
          <Button onClick={() => openWrite(meeting.contactIds[0] ?? '', 'thank-you')}>
            {meetingText.thanks}
          </Button>
          <Button
            variant="subtle"
            onClick={() =>
              void perform((context) =>
                saveMentorMeeting(context, meeting.id, { thankedOn: today }),
              )
            }
          >
            {meetingText.thanked}
          </Button>
        </>
      )}
    </div>
  )
}
