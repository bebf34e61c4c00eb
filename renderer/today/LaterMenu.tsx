import { Menu } from '@mantine/core'
import { snoozeContacts } from '../../src/commands/snoozeContacts.ts'
import { addDays, type IsoDay } from '../../src/model/isoDay.ts'
import { useDo } from '../hooks/useDo.ts'
import { useLayers } from '../state/layers.ts'
import { dayWords, weekdayWords } from '../text/days.ts'
import { todayText } from '../text/today.ts'
import classes from './Today.module.css'

interface LaterMenuProps {
  readonly contactId: string
  readonly name: string
  readonly today: IsoDay
}

/** Puts a follow-up off: until tomorrow, next week, or a date. */
export function LaterMenu({ contactId, name, today }: LaterMenuProps) {
  const perform = useDo()
  const until = (day: IsoDay) =>
    void perform((context) => snoozeContacts(context, [contactId], day))
  const item = (words: string, day: IsoDay) => (
    <Menu.Item
      rightSection={
        <span className={classes.hint}>{`${weekdayWords(day)} ${dayWords(day, today)}`}</span>
      }
      onClick={() => until(day)}
    >
      {words}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <button
          type="button"
          className={classes.action}
          data-key="L"
          title={`${todayText.later} · L`}
          aria-label={`${todayText.later}: ${name}`}
        >
          {todayText.later}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {item('Tomorrow', addDays(today, 1))}
        {item('In three days', addDays(today, 3))}
        {item('Next week', addDays(today, 7))}
        {item('In a month', addDays(today, 30))}
        <Menu.Item
          onClick={() =>
            useLayers.getState().open({ kind: 'next-date', ids: [contactId], snooze: true })
          }
        >
          A date…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
