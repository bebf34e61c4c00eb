import { Button, Menu, UnstyledButton } from '@mantine/core'
import { markReminders } from '../../src/commands/markReminders.ts'
import type { DueReminder } from '../../src/planner/dueReminders.ts'
import { useDo } from '../hooks/useDo.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { useViewerZone } from '../planner/useCalendar.ts'
import { askRemindersAgain, useReminderState } from '../state/reminders.ts'
import { reminderText, reminderWhen, snoozes } from '../text/reminders.ts'
import { openReminder } from './openReminder.ts'
import classes from './RemindersSheet.module.css'

type Mark = Parameters<typeof markReminders>[2]

/** What came due and was not put away. */
export function RemindersSheet({ onClose }: { readonly onClose: () => void }) {
  const perform = useDo()
  const listed = useReminderState((state) => state.listed)
  const zone = useViewerZone() ?? 'UTC'
  const mark = async (reminders: readonly DueReminder[], to: Mark) => {
    await perform((context) => markReminders(context, reminders, to))
    askRemindersAgain()
  }
  return (
    <Sheet
      title={reminderText.title}
      width={480}
      onClose={onClose}
      foot={
        listed.length > 1 && (
          <Button variant="subtle" onClick={() => void mark(listed, { state: 'done' })}>
            {reminderText.allDone}
          </Button>
        )
      }
    >
      {listed.length === 0 && <p className={classes.none}>{reminderText.none}</p>}
      <ul className={classes.list}>
        {listed.map((reminder) => (
          <li key={reminder.id} className={classes.row} aria-label={reminder.title}>
            <UnstyledButton
              className={classes.what}
              onClick={() => {
                onClose()
                openReminder(reminder)
              }}
            >
              <span className="cut" dir="auto">
                {reminder.title}
              </span>
              <span className={classes.when}>{reminderWhen(reminder, Date.now(), zone)}</span>
            </UnstyledButton>
            <SnoozeMenu
              onSnooze={(minutes) =>
                void mark([reminder], { state: 'snoozed', until: Date.now() + minutes * 60_000 })
              }
            />
            <Button
              variant="subtle"
              aria-label={`${reminderText.done}: ${reminder.title}`}
              onClick={() => void mark([reminder], { state: 'done' })}
            >
              {reminderText.done}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function SnoozeMenu({ onSnooze }: { readonly onSnooze: (minutes: number) => void }) {
  return (
    <Menu position="bottom-end" width={160}>
      <Menu.Target>
        <Button variant="subtle">{reminderText.snooze}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {snoozes.map(({ minutes, words }) => (
          <Menu.Item key={minutes} onClick={() => onSnooze(minutes)}>
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
