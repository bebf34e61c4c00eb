import { Checkbox, Select } from '@mantine/core'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import { weekdays } from '../../src/model/recurrenceRule.ts'
import { Dot } from '../components/Dot.tsx'
import { useDo } from '../hooks/useDo.ts'
import classes from '../shell/Sidebar.module.css'
import { useCalendarShown } from '../state/calendarShown.ts'
import { eventKindWords, kindsInOrder, plannerText, weekdayNames } from '../text/planner.ts'
import own from './Calendar.module.css'
import { useWeekStart } from './useWeekStart.ts'

/** Which kinds of the calendar are shown, and how time is. */
export function PlannerNav() {
  const { hidden, hostTime, toggle, toggleHostTime } = useCalendarShown()
  const weekStart = useWeekStart()
  const perform = useDo()
  return (
    <>
      <section aria-label={plannerText.show}>
        <h2 className={classes.heading}>{plannerText.show}</h2>
        {kindsInOrder.map((kind) => {
          const { many, hue } = eventKindWords[kind]
          return (
            <Checkbox
              key={kind}
              className={own.kind ?? ''}
              checked={!hidden.includes(kind)}
              onChange={() => toggle(kind)}
              label={
                <>
                  <Dot hue={hue} /> {many}
                </>
              }
            />
          )
        })}
      </section>
      <section aria-label={plannerText.time}>
        <h2 className={classes.heading}>{plannerText.time}</h2>
        <Checkbox
          className={own.kind ?? ''}
          checked={hostTime}
          onChange={toggleHostTime}
          label={plannerText.showHost}
        />
        <Select
          className={own.weekStart ?? ''}
          label={plannerText.weekStart}
          allowDeselect={false}
          data={weekdays.map((value) => ({ value, label: weekdayNames[value] }))}
          value={weekStart}
          onChange={(value) => {
            const chosen = weekdays.find((day) => day === value)
            if (chosen) void perform((context) => changeSettings(context, { weekStart: chosen }))
          }}
        />
      </section>
    </>
  )
}
