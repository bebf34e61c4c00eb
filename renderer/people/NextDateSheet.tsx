import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { setNextOn } from '../../src/commands/setNextOn.ts'
import { snoozeContacts } from '../../src/commands/snoozeContacts.ts'
import { addDays, addMonths } from '../../src/model/isoDay.ts'
import { readSpokenDay } from '../../src/planner/readSpokenDate.ts'
import { useDo } from '../hooks/useDo.ts'
import { useToday } from '../hooks/useToday.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { dayWords, longDayWords } from '../text/days.ts'
import { people } from '../text/people.ts'
import classes from './sheets.module.css'

const someDay = dayWords('2026-11-30', '2026-11-30')

interface NextDateSheetProps {
  readonly ids: readonly string[]
  /** Puts off instead of setting. */
  readonly snooze: boolean
  readonly onClose: () => void
}

/** Sets the day of the next follow-up by hand, or puts it off. */
export function NextDateSheet({ ids, snooze, onClose }: NextDateSheetProps) {
  const perform = useDo()
  const today = useToday()
  const [text, setText] = useState('')
  const day = readSpokenDay(text, today, 'future')
  const set = async (on: string | undefined) => {
    onClose()
    await perform((context) =>
      snooze ? snoozeContacts(context, ids, on) : setNextOn(context, ids, on),
    )
  }
  const choices = [
    ['Tomorrow', addDays(today, 1)],
    ['In 1 week', addDays(today, 7)],
    ['In 2 weeks', addDays(today, 14)],
    ['In 1 month', addMonths(today, 1)],
    ['In 3 months', addMonths(today, 3)],
  ] as const
  const who = ids.length === 1 ? '' : ` of ${people(ids.length)}`
  return (
    <Sheet
      title={snooze ? `Put off the follow-up${who}` : `Next date${who}`}
      onClose={onClose}
      foot={
        <>
          <Button variant="subtle" onClick={() => void set(undefined)}>
            {snooze ? 'Do not put off' : 'Leave it to the cadence'}
          </Button>
          <Button variant="filled" disabled={!day} onClick={() => void set(day)}>
            {snooze ? 'Snooze' : 'Set'}
          </Button>
        </>
      }
    >
      <TextInput
        label={snooze ? 'Not before' : 'On'}
        data-autofocus
        placeholder={`Friday, 2 weeks, ${someDay}`}
        description={day ? longDayWords(day) : `As you would say it: tomorrow, Friday, ${someDay}`}
        value={text}
        error={text !== '' && !day ? 'Date not understood' : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && day) void set(day)
        }}
      />
      <div className={classes.choices}>
        {choices.map(([words, on]) => (
          <Button key={words} onClick={() => void set(on)}>
            {words}
          </Button>
        ))}
      </div>
    </Sheet>
  )
}
