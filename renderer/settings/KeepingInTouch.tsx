import { ActionIcon, Button, NumberInput, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import type { CadenceRule, QuietTime } from '../../src/model/cadence.ts'
import { type Cadence, contactRoles } from '../../src/model/contact.ts'
import type { IsoDay } from '../../src/model/isoDay.ts'
import type { Settings } from '../../src/model/settings.ts'
import { cadenceDefaults } from '../../src/planner/cadenceDefaults.ts'
import { DayField } from '../components/DayField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useToday } from '../hooks/useToday.ts'
import { dayWords } from '../text/days.ts'
import { roleWords } from '../text/people.ts'
import { inTouchText } from '../text/settings.ts'
import classes from './KeepingInTouch.module.css'
import { Setting, SettingsSection } from './SettingsSection.tsx'

type Change = (to: Parameters<typeof changeSettings>[1]) => void

/** How often to be in touch by role and tag, and the days in which nothing falls due. */
export function KeepingInTouch({ settings }: { readonly settings: Settings }) {
  const perform = useDo()
  const change: Change = (to) => void perform((context) => changeSettings(context, to))
  return (
    <SettingsSection title={inTouchText.title}>
      <Setting name={inTouchText.rhythms}>
        <Rules rules={settings.cadenceRules} change={change} />
      </Setting>
      <Setting name={inTouchText.quiet}>
        <QuietDays quiet={settings.quietTimes ?? []} change={change} />
      </Setting>
    </SettingsSection>
  )
}

function Rules({
  rules: own,
  change,
}: {
  readonly rules: readonly CadenceRule[] | undefined
  readonly change: Change
}) {
  const rules: readonly CadenceRule[] = own ?? cadenceDefaults.rules
  const save = (next: readonly CadenceRule[]) =>
    change({
      cadenceRules: next.map(({ appliesTo, cadence, first }) => ({
        appliesTo,
        cadence,
        ...(first ? { first } : {}),
      })),
    })
  return (
    <>
      <ul className={classes.rules}>
        {rules.map((rule, at) => (
          <li key={JSON.stringify(rule.appliesTo)}>
            <span>
              {whoWords(rule)}
              {rule.first && (
                <span className={classes.first}>{inTouchText.firstTime(rule.first)}</span>
              )}
            </span>
            <CadenceField
              name={whoWords(rule)}
              cadence={rule.cadence}
              onChange={(cadence) =>
                save(rules.map((one, index) => (index === at ? { ...one, cadence } : one)))
              }
            />
            <ActionIcon
              size={24}
              aria-label={`${inTouchText.remove}: ${whoWords(rule)}`}
              onClick={() => save(rules.filter((_, index) => index !== at))}
            >
              <IconX size={14} stroke={1.75} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <AddRule rules={rules} save={save} />
      <p className={classes.hint}>
        {own ? inTouchText.ownHint : inTouchText.shippedHint(cadenceDefaults.asOf)}
        {own && (
          <Button variant="subtle" onClick={() => change({ cadenceRules: undefined })}>
            {inTouchText.asShipped}
          </Button>
        )}
      </p>
    </>
  )
}

function whoWords({ appliesTo }: CadenceRule): string {
  return appliesTo.by === 'role' ? roleWords[appliesTo.role] : `#${appliesTo.tag}`
}

const units = [
  { value: 'day', label: 'days' },
  { value: 'week', label: 'weeks' },
  { value: 'month', label: 'months' },
] as const

interface CadenceFieldProps {
  readonly name: string
  readonly cadence: Cadence
  readonly onChange: (cadence: Cadence) => void
}

function CadenceField({ name, cadence, onChange }: CadenceFieldProps) {
  return (
    <div className={classes.cadence}>
      <span className={classes.faint}>{inTouchText.every}</span>
      <NumberInput
        size="xs"
        aria-label={`${inTouchText.every}: ${name}`}
        min={1}
        max={120}
        allowDecimal={false}
        clampBehavior="strict"
        value={cadence.every}
        onChange={(every) =>
          typeof every === 'number' && every >= 1 && onChange({ ...cadence, every })
        }
      />
      <Select
        aria-label={`${inTouchText.unit}: ${name}`}
        allowDeselect={false}
        data={[...units]}
        value={cadence.unit}
        onChange={(unit) => {
          const known = units.find(({ value }) => value === unit)
          if (known) onChange({ ...cadence, unit: known.value })
        }}
      />
    </div>
  )
}

interface AddRuleProps {
  readonly rules: readonly CadenceRule[]
  readonly save: (rules: readonly CadenceRule[]) => void
}

/** A new rule goes before the others: whoever adds one means it. */
function AddRule({ rules, save }: AddRuleProps) {
  const [who, setWho] = useState('')
  const taken = new Set(rules.map(whoWords))
  const roles = contactRoles.filter((role) => !taken.has(roleWords[role]))
  const add = (appliesTo: CadenceRule['appliesTo']) => {
    save([{ appliesTo, cadence: { every: 3, unit: 'month' } }, ...rules])
    setWho('')
  }
  return (
    <div className={classes.add}>
      <Select
        aria-label={inTouchText.addRole}
        placeholder={inTouchText.addRole}
        data={roles.map((role) => ({ value: role, label: roleWords[role] }))}
        value={null}
        onChange={(value) => {
          const role = contactRoles.find((one) => one === value)
          if (role) add({ by: 'role', role })
        }}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const tag = who.trim().replace(/^#/, '')
          if (tag && !taken.has(`#${tag}`)) add({ by: 'tag', tag })
        }}
      >
        <TextInput
          aria-label={inTouchText.addTag}
          placeholder={inTouchText.addTag}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
      </form>
    </div>
  )
}

function QuietDays({
  quiet,
  change,
}: {
  readonly quiet: readonly QuietTime[]
  readonly change: Change
}) {
  const today = useToday()
  return (
    <>
      <ul className={classes.rules}>
        {quiet.map(({ from, to, name }) => (
          <li key={`${from} ${to}`} className={classes.quiet}>
            <span className="num">
              {dayWords(from, today)} to {dayWords(to, today)}
            </span>
            <span>{name}</span>
            <ActionIcon
              size={24}
              aria-label={`${inTouchText.remove}: ${dayWords(from, today)}`}
              onClick={() =>
                change({
                  quietTimes: quiet.filter((one) => one.from !== from || one.to !== to),
                })
              }
            >
              <IconX size={14} stroke={1.75} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <AddQuiet
        add={(time) =>
          change({
            quietTimes: [...quiet, time].sort((a, b) => a.from.localeCompare(b.from)),
          })
        }
      />
      <p className={classes.hint}>{inTouchText.quietHint}</p>
    </>
  )
}

function AddQuiet({ add }: { readonly add: (time: QuietTime) => void }) {
  const [from, setFrom] = useState<IsoDay>()
  const [to, setTo] = useState<IsoDay>()
  const [name, setName] = useState('')
  const ready = from !== undefined && to !== undefined && from <= to
  return (
    <form
      className={classes.addQuiet}
      aria-label={inTouchText.quiet}
      onSubmit={(event) => {
        event.preventDefault()
        if (!from || !to || from > to) return
        add({ from, to, ...(name.trim() ? { name: name.trim() } : {}) })
        setFrom(undefined)
        setTo(undefined)
        setName('')
      }}
    >
      <DayField label={inTouchText.from} value={from} onChange={setFrom} />
      <DayField label={inTouchText.to} value={to} onChange={setTo} />
      <TextInput
        label={inTouchText.name}
        placeholder={inTouchText.nameHint}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!ready}>
        {inTouchText.add}
      </Button>
    </form>
  )
}
