import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { addPromise } from '../../src/commands/addPromise.ts'
import { keepPromise } from '../../src/commands/keepPromise.ts'
import type { ContactPromise } from '../../src/model/interaction.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import { DayField } from '../components/DayField.tsx'
import { useDo } from '../hooks/useDo.ts'
import type { MeetingFacts } from '../hooks/useMeeting.ts'
import { useToday } from '../hooks/useToday.ts'
import { nearDayWords } from '../text/days.ts'
import { meetingText } from '../text/meeting.ts'
import classes from './Meeting.module.css'

/** What was agreed in a meeting: promises of either side, kept as soon as they are added. */
export function ActionItems({ facts }: { readonly facts: MeetingFacts }) {
  const { meeting, agreed } = facts
  return (
    <>
      <h3>{meetingText.items}</h3>
      <ul>
        {agreed.map((promise) => (
          <ActionItemRow key={promise.id} promise={promise} />
        ))}
      </ul>
      <AddItem contactId={meeting.contactIds[0] ?? ''} meetingId={meeting.id} />
    </>
  )
}

function ActionItemRow({ promise }: { readonly promise: ContactPromise }) {
  const perform = useDo()
  const today = useToday()
  const { id, by, text, due, doneOn } = promise
  return (
    <li className={classes.row}>
      <Checkbox
        size="xs"
        aria-label={text}
        checked={doneOn !== undefined}
        onChange={(event) => {
          const done = event.currentTarget.checked ? today : undefined
          void perform((context) => keepPromise(context, [id], done))
        }}
      />
      <span className={doneOn ? classes.done : ''}>
        {by === 'me' ? meetingText.me : meetingText.them}: {text}
      </span>
      <span className={classes.due}>{due && `by ${nearDayWords(due, today)}`}</span>
    </li>
  )
}

interface AddItemProps {
  readonly contactId: string
  readonly meetingId: string
}

function AddItem({ contactId, meetingId }: AddItemProps) {
  const perform = useDo()
  const today = useToday()
  const [by, setBy] = useState<ContactPromise['by']>('me')
  const [text, setText] = useState('')
  const [due, setDue] = useState<IsoDay>()
  const add = async () => {
    if (!text.trim()) return
    const draft = { contactId, by, text: text.trim(), madeOn: today, sourceId: meetingId }
    setText('')
    setDue(undefined)
    await perform((context) => addPromise(context, { ...draft, ...(due ? { due } : {}) }), {
      quiet: true,
      typed: draft.text,
    })
  }
  return (
    <form
      className={classes.add}
      aria-label={meetingText.addItem}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <SegmentedControl
        size="xs"
        aria-label="Who"
        value={by}
        onChange={(value) => setBy(value === 'them' ? 'them' : 'me')}
        data={[
          { value: 'me', label: meetingText.me },
          { value: 'them', label: meetingText.them },
        ]}
      />
      <TextInput
        aria-label={meetingText.addItem}
        placeholder={meetingText.itemHint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <DayField hideLabel label={meetingText.until} value={due} onChange={setDue} />
      <Button type="submit" disabled={!text.trim()}>
        Add
      </Button>
    </form>
  )
}
