import { ActionIcon, Button, NumberInput, Select, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import { networkIds } from '../../src/model/network.ts'
import { engagementKinds, type PostingPlan, type PostingSlot } from '../../src/model/postingPlan.ts'
import { rulesOf } from '../../src/planner/posts/networkRules.ts'
import { useDo } from '../hooks/useDo.ts'
import { usePostingPlan } from '../hooks/useWeek.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { useSession } from '../session/session.ts'
import { TimeZoneSelect } from '../settings/TimeZoneSelect.tsx'
import { engagementWords, planText, weekdayName } from '../text/postingPlan.ts'
import classes from './Week.module.css'

/** Changes how much someone means to take part in a week, and when. */
export function PostingPlanSheet({ onClose }: { readonly onClose: () => void }) {
  const plan = usePostingPlan()
  return plan ? <PlanForm plan={plan} onClose={onClose} /> : null
}

interface PlanFormProps {
  readonly plan: PostingPlan
  readonly onClose: () => void
}

function PlanForm({ plan: given, onClose }: PlanFormProps) {
  const perform = useDo()
  const { context } = useSession()
  const [plan, setPlan] = useState(given)
  const set = (change: Partial<PostingPlan>) => setPlan((now) => ({ ...now, ...change }))
  const setSlot = (id: string, change: Partial<PostingSlot>) =>
    set({ slots: plan.slots.map((slot) => (slot.id === id ? { ...slot, ...change } : slot)) })
  const last = plan.slots.at(-1)
  const add = () => {
    const slot = {
      network: 'bluesky',
      weekday: 2,
      time: '08:00',
      ...last,
      id: context.newId(),
    } as const
    set({ slots: [...plan.slots, slot] })
  }
  const save = () => {
    onClose()
    void perform((c) => changeSettings(c, { postingPlan: plan }))
  }
  return (
    <Sheet
      title={planText.edit}
      width={560}
      onClose={onClose}
      foot={
        <Button variant="filled" onClick={save}>
          {planText.save}
        </Button>
      }
    >
      <h3 className={classes.heading}>{planText.slots}</h3>
      <TimeZoneSelect
        label={planText.zone}
        value={plan.zone}
        onChange={(zone) => zone && set({ zone })}
      />
      <ul className={classes.slots}>
        {plan.slots.map((slot, at) => (
          <SlotRow
            key={slot.id}
            slot={slot}
            name={`time ${at + 1}`}
            onChange={(change) => setSlot(slot.id, change)}
            onRemove={() => set({ slots: plan.slots.filter(({ id }) => id !== slot.id) })}
          />
        ))}
      </ul>
      <Button
        variant="subtle"
        data-autofocus
        disabled={plan.slots.length >= 200}
        leftSection={<IconPlus size={14} stroke={1.75} />}
        onClick={add}
      >
        {planText.add}
      </Button>
      <h3 className={classes.heading}>{planText.targets}</h3>
      <div className={classes.targets}>
        {engagementKinds.map((kind) => (
          <Count
            key={kind}
            label={engagementWords[kind]}
            value={plan.targets[kind]}
            most={100}
            onChange={(value) => set({ targets: { ...plan.targets, [kind]: value } })}
          />
        ))}
        {engagementKinds.map((kind) => (
          <Count
            key={`${kind} minutes`}
            label={`${planText.minutes}: ${engagementWords[kind].toLowerCase()}`}
            value={plan.minutes[kind]}
            most={600}
            onChange={(value) => set({ minutes: { ...plan.minutes, [kind]: value } })}
          />
        ))}
      </div>
      <Count
        label={planText.cap}
        value={plan.weeklyMinutes}
        most={10_080}
        onChange={(weeklyMinutes) => set({ weeklyMinutes })}
      />
    </Sheet>
  )
}

interface SlotRowProps {
  readonly slot: PostingSlot
  /** What its fields are called after. */
  readonly name: string
  readonly onChange: (change: Partial<PostingSlot>) => void
  readonly onRemove: () => void
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

function SlotRow({ slot, name, onChange, onRemove }: SlotRowProps) {
  return (
    <li>
      <Select
        aria-label={`${planText.network} of ${name}`}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={networkIds.map((id) => ({ value: id, label: rulesOf(id).name }))}
        value={slot.network}
        onChange={(value) => {
          const network = networkIds.find((id) => id === value)
          if (network) onChange({ network })
        }}
      />
      <Select
        aria-label={`${planText.weekday} of ${name}`}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        data={weekdays.map((day) => ({ value: String(day), label: weekdayName(day) }))}
        value={String(slot.weekday)}
        onChange={(value) => value && onChange({ weekday: Number(value) })}
      />
      <TextInput
        type="time"
        aria-label={`${planText.time} of ${name}`}
        value={slot.time}
        onChange={({ currentTarget: { value } }) => {
          if (/^\d\d:\d\d$/.test(value)) onChange({ time: value })
        }}
      />
      <ActionIcon aria-label={`${planText.remove} ${name}`} onClick={onRemove}>
        <IconX size={14} stroke={1.75} />
      </ActionIcon>
    </li>
  )
}

interface CountProps {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly onChange: (value: number) => void
}

function Count({ label, value, most, onChange }: CountProps) {
  return (
    <NumberInput
      label={label}
      min={0}
      max={most}
      allowDecimal={false}
      clampBehavior="strict"
      value={value}
      onChange={(next) => {
        if (typeof next === 'number') onChange(next)
      }}
    />
  )
}
