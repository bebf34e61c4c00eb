import { Button, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import { planMentorMeeting } from '../../src/commands/saveMentorMeeting.ts'
import { addDays, type IsoDay } from '../../src/model/isoDay.ts'
import { DayField } from '../components/DayField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useSettings } from '../hooks/useSettings.ts'
import { useToday } from '../hooks/useToday.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { ContactPicker } from '../people/ContactPicker.tsx'
import { zoneOfThisComputer } from '../settings/timeZones.ts'
import { meetingText } from '../text/meeting.ts'
import { openMeeting } from '../today/openPlaces.ts'
import classes from './Meeting.module.css'

interface PlanMeetingSheetProps {
  /** With whom; chosen in the sheet where it is not said. */
  readonly contactId?: string | undefined
  readonly onClose: () => void
}

/** Plans a mentor meeting and opens it, so that purpose and agenda can be written at once. */
export function PlanMeetingSheet({ contactId, onClose }: PlanMeetingSheetProps) {
  const perform = useDo()
  const today = useToday()
  const zone = useSettings()?.timeZone ?? zoneOfThisComputer()
  const [chosen, setChosen] = useState<string[]>(contactId ? [contactId] : [])
  const [day, setDay] = useState<IsoDay | undefined>(addDays(today, 7))
  const [time, setTime] = useState('09:00')
  const [minutes, setMinutes] = useState(45)
  const [channel, setChannel] = useState('')
  const ready = chosen.length > 0 && day !== undefined && time !== ''
  const plan = async () => {
    if (chosen.length === 0 || !day || !time) return
    onClose()
    let id = ''
    await perform(async (context) => {
      id = await planMentorMeeting(context, {
        contactIds: chosen,
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
        <ContactPicker
          label={meetingText.with}
          ids={chosen}
          autoFocus={chosen.length === 0}
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
            size="xs"
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
