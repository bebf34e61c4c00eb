import { Button, NumberInput, Select, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { planMentorMeeting } from '../../src/commands/saveMentorMeeting.ts'
import { addDays, type IsoDay } from '../../src/model/isoDay.ts'
import { DayField } from '../components/DayField.tsx'
import { useContactNames } from '../hooks/useContactNames.ts'
import { useDo } from '../hooks/useDo.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useToday } from '../hooks/useToday.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { useSession } from '../session/session.ts'
import { zoneOfThisComputer } from '../settings/timeZones.ts'
import { meetingText } from '../text/meeting.ts'
import { agendaOf } from '../today/agenda.ts'
import { openMeeting } from '../today/openPlaces.ts'
import classes from './Meeting.module.css'

interface PlanMeetingSheetProps {
  /** With whom; one of the mentors is chosen where it is not said. */
  readonly contactId?: string | undefined
  readonly onClose: () => void
}

/** Plans a mentor meeting and opens it, so that purpose and agenda can be written at once. */
export function PlanMeetingSheet({ contactId, onClose }: PlanMeetingSheetProps) {
  const perform = useDo()
  const today = useToday()
  const zone = useSettings()?.timeZone ?? zoneOfThisComputer()
  const choices = useChoices(contactId)
  const [chosen, setChosen] = useState<string | null>(contactId ?? null)
  const [day, setDay] = useState<IsoDay | undefined>(addDays(today, 7))
  const [time, setTime] = useState('09:00')
  const [minutes, setMinutes] = useState(45)
  const [channel, setChannel] = useState('')
  const ready = chosen !== null && day !== undefined && time !== ''
  const plan = async () => {
    if (!chosen || !day || !time) return
    onClose()
    let id = ''
    await perform(async (context) => {
      id = await planMentorMeeting(context, {
        contactIds: [chosen],
        at: `${day}T${time}`,
        timeZone: zone,
        minutes,
        ...(channel.trim() ? { channel: channel.trim() } : {}),
      })
    })
    if (id) openMeeting(id)
  }
  return (
    <Sheet
      title={meetingText.plan}
      onClose={onClose}
      foot={
        <>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" disabled={!ready} onClick={() => void plan()}>
            {meetingText.planVerb}
          </Button>
        </>
      }
    >
      <div className={classes.fields}>
        <Select
          label={meetingText.with}
          searchable
          allowDeselect={false}
          data={choices}
          value={chosen}
          onChange={setChosen}
        />
        <div className={classes.when}>
          <DayField label={meetingText.day} value={day} onChange={setDay} />
          <TextInput
            data-narrow
            type="time"
            label={meetingText.time}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
          <NumberInput
            data-narrow
            label={meetingText.minutes}
            min={5}
            max={600}
            step={15}
            value={minutes}
            onChange={(value) => typeof value === 'number' && setMinutes(value)}
          />
        </div>
        <TextInput
          label={meetingText.channel}
          placeholder={meetingText.channelHint}
          value={channel}
          onChange={(event) => setChannel(event.currentTarget.value)}
        />
      </div>
    </Sheet>
  )
}

/** The mentors, and whoever the meeting was asked for with. */
function useChoices(contactId: string | undefined) {
  const { databaseName } = useSession().start
  const names = useContactNames(contactId ? [contactId] : [])
  const [mentors, setMentors] = useState<readonly { id: string; name: string }[]>([])
  useEffect(() => {
    let current = true
    void agendaOf(databaseName)
      .people()
      .then((people) => current && setMentors(people.mentors))
    return () => {
      current = false
    }
  }, [databaseName])
  const all = new Map([...mentors.map(({ id, name }) => [id, name] as const), ...(names ?? [])])
  return [...all].map(([value, label]) => ({ value, label }))
}
