import { Button, TextInput } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { planDraft } from '../../src/commands/changeDrafts.ts'
import type { Draft, PlannedAt } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { DayField } from '../components/DayField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useNextFree, usePostingPlan } from '../hooks/useWeek.ts'
import { TimeZoneSelect } from '../settings/TimeZoneSelect.tsx'
import { zoneCity } from '../settings/timeZones.ts'
import { plannedWords, planText } from '../text/postingPlan.ts'
import classes from './PlanLine.module.css'

interface PlanLineProps {
  readonly draft: Draft
  readonly network: NetworkId
}

/** When a draft is to be posted, and the next time that is kept and free. */
export function PlanLine({ draft: { id, plannedAt }, network }: PlanLineProps) {
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
    <section className={classes.when} aria-label={planText.when}>
      <IconCalendarEvent size={14} stroke={1.75} aria-hidden="true" />
      <h3>{planText.when}</h3>
      <div className={classes.fields}>
        <DayField hideLabel label={planText.day} value={date} onChange={setDate} />
        <TextInput
          type="time"
          aria-label={planText.time}
          value={time}
          onChange={({ currentTarget: { value } }) => setTime(value)}
        />
        <Zone zone={zone} onZone={setOwnZone} />
        <Button
          variant="subtle"
          className={classes.plan ?? ''}
          disabled={!date || !/^\d\d:\d\d$/.test(time) || !zone}
          onClick={() => date && zone && save({ date, time, zone, network })}
        >
          {planText.plan}
        </Button>
        <p>
          {plannedAt ? plannedWords(plannedAt) : planText.noTime}
          {plannedAt && (
            <Button variant="subtle" onClick={() => save(undefined)}>
              {planText.takeOff}
            </Button>
          )}
        </p>
        {free && (
          <p>
            {planText.nextFree(rulesOf(network).name, plannedWords(free.plannedAt))}
            <Button variant="subtle" onClick={() => save({ ...free.plannedAt, network })}>
              {planText.useIt}
            </Button>
          </p>
        )}
      </div>
    </section>
  )
}

interface ZoneProps {
  readonly zone: string | undefined
  readonly onZone: (zone: string | undefined) => void
}

/** The zone by its city; pressed, another can be chosen. */
function Zone({ zone, onZone }: ZoneProps) {
  const [choosing, setChoosing] = useState(false)
  if (zone !== undefined && !choosing) {
    return (
      <Button
        variant="subtle"
        aria-label={`${zoneCity(zone)}: ${planText.zone}`}
        onClick={() => setChoosing(true)}
      >
        {zoneCity(zone)}
      </Button>
    )
  }
  return (
    <TimeZoneSelect
      label={planText.zone}
      value={zone}
      onChange={(next) => {
        setChoosing(false)
        onZone(next)
      }}
    />
  )
}
