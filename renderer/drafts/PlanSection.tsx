import { Button, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { planDraft } from '../../src/commands/changeDrafts.ts'
import type { Draft, PlannedAt } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { DayField } from '../components/DayField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useNextFree, usePostingPlan } from '../hooks/useWeek.ts'
import { TimeZoneSelect } from '../settings/TimeZoneSelect.tsx'
import { plannedWords, planText } from '../text/postingPlan.ts'
import classes from './Drafts.module.css'
import ownClasses from './Week.module.css'

interface PlanSectionProps {
  readonly draft: Draft
  readonly network: NetworkId
}

/** When a draft is to be posted, and the next time that is kept and free. */
export function PlanSection({ draft: { id, plannedAt }, network }: PlanSectionProps) {
  const perform = useDo()
  const plan = usePostingPlan()
  const free = useNextFree(plan, network, id)
  const [date, setDate] = useState(plannedAt?.date)
  const [time, setTime] = useState(plannedAt?.time ?? '')
  const [ownZone, setOwnZone] = useState(plannedAt?.zone)
  useEffect(() => {
    setDate(plannedAt?.date)
    setTime(plannedAt?.time ?? '')
    setOwnZone(plannedAt?.zone)
  }, [plannedAt])
  const zone = ownZone ?? plan?.zone
  const save = (next: PlannedAt | undefined) => void perform((c) => planDraft(c, id, next))
  return (
    <section className={classes.section} aria-label={planText.when}>
      <h2 className={classes.heading}>{planText.when}</h2>
      <div className={ownClasses.when}>
        <DayField label={planText.day} value={date} onChange={setDate} />
        <TextInput
          type="time"
          label={planText.time}
          value={time}
          onChange={({ currentTarget: { value } }) => setTime(value)}
        />
        <TimeZoneSelect label={planText.zone} value={zone} onChange={setOwnZone} />
        <Button
          disabled={!date || !/^\d\d:\d\d$/.test(time) || !zone}
          onClick={() => date && zone && save({ date, time, zone, network })}
        >
          {planText.plan}
        </Button>
      </div>
      <p className={classes.faint}>
        {plannedAt ? plannedWords(plannedAt) : planText.noTime}
        {plannedAt && (
          <Button variant="subtle" onClick={() => save(undefined)}>
            {planText.takeOff}
          </Button>
        )}
      </p>
      <p className={classes.faint}>
        {free
          ? planText.nextFree(rulesOf(network).name, plannedWords(free.plannedAt))
          : planText.noFree(rulesOf(network).name)}
        {free && (
          <Button variant="subtle" onClick={() => save({ ...free.plannedAt, network })}>
            {planText.useIt}
          </Button>
        )}
      </p>
    </section>
  )
}
