import { Button } from '@mantine/core'
import { useState } from 'react'
import { type RecurrenceRule, ruleText } from '../../src/model/recurrenceRule.ts'
import type { Occurrence } from '../../src/planner/occurrence.ts'
import { formOfRule, type RepeatForm, ruleOfForm } from '../../src/planner/repeatForm.ts'
import {
  spanOfOccurrence,
  spanOfWhen,
  type WhenForm,
  whenOfSpan,
} from '../../src/planner/whenForm.ts'
import { plannerText, repeatWords } from '../text/planner.ts'
import classes from './EventPanel.module.css'
import { RepeatFields } from './RepeatFields.tsx'
import { isWholeRepeat } from './repeatOfEvent.ts'
import { type OpenOccurrence, useEventEdit } from './useEventEdit.ts'
import { WhenFields } from './WhenFields.tsx'

interface EventWhenProps {
  readonly shown: OpenOccurrence
  readonly occurrence: Occurrence
}

/** When it is and how it repeats. Written by a button: half a date would move it to the year 2. */
export function EventWhen(props: EventWhenProps) {
  const { start, end } = spanOfOccurrence(props.occurrence)
  const saved = JSON.stringify([start, end])
  return (
    <>
      <Time key={saved} {...props} />
      <Repeat key={JSON.stringify(props.shown.event.recurrence)} {...props} />
    </>
  )
}

function Time({ shown, occurrence }: EventWhenProps) {
  const { move } = useEventEdit(shown)
  const { start, end } = spanOfOccurrence(occurrence)
  const [form, setForm] = useState<WhenForm>(() => whenOfSpan(start, end))
  const span = spanOfWhen(form)
  const isChanged = span && JSON.stringify(span) !== JSON.stringify({ start, end })
  return (
    <section className={classes.section} aria-label={plannerText.time}>
      <WhenFields form={form} onChange={setForm} />
      {isChanged && (
        <Button variant="filled" onClick={() => void move(span)}>
          {plannerText.save}
        </Button>
      )}
    </section>
  )
}

function Repeat({ shown: { event, of, scope }, occurrence }: EventWhenProps) {
  const { changeAll } = useEventEdit({ event, of, scope })
  const { recurrence } = event
  const rrule = recurrence?.rrule
  const saved = rrule === undefined ? undefined : formOfRule(rrule, event.start)
  const [form, setForm] = useState<RepeatForm | undefined>(saved)
  const isOwnRule = recurrence !== undefined && saved === undefined
  const isChanged = JSON.stringify(form) !== JSON.stringify(saved) && isWholeRepeat(form)
  const save = () => {
    const rule: RecurrenceRule | undefined = form && ruleOfForm(form, event.start)
    const kept = { rdates: recurrence?.rdates ?? [], exdates: recurrence?.exdates ?? [] }
    void changeAll({ recurrence: rule && { ...kept, rrule: ruleText(rule) } })
  }
  const { start } = spanOfOccurrence(occurrence)
  return (
    <section className={classes.section} aria-label={plannerText.repeats}>
      {saved && <p className={classes.faint}>{repeatWords(saved)}</p>}
      {isOwnRule && (
        <p className={classes.faint}>
          {plannerText.ownRule} <code>{rrule}</code>
        </p>
      )}
      <RepeatFields form={form} start={recurrence ? event.start : start} onChange={setForm} />
      {isChanged && (
        <Button variant="filled" onClick={save}>
          {isOwnRule ? plannerText.replaceRule : plannerText.saveRepeat}
        </Button>
      )}
    </section>
  )
}
