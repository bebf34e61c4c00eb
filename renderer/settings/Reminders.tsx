import { Select, Switch, TextInput } from '@mantine/core'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import type { QuietHours, ReminderSettings } from '../../src/model/reminderSettings.ts'
import type { Settings } from '../../src/model/settings.ts'
import { useDo } from '../hooks/useDo.ts'
import { recordLeads, reminderText } from '../text/reminders.ts'
import classes from './KeepingInTouch.module.css'
import { Setting, SettingsSection } from './SettingsSection.tsx'

type Change = { readonly [Field in keyof ReminderSettings]?: ReminderSettings[Field] | undefined }

const usualQuiet: QuietHours = { from: '22:00', to: '07:00' }

/** Whether, when and how one is reminded, and what goes on when the window is closed. */
export function Reminders({ settings }: { readonly settings: Settings }) {
  const perform = useDo()
  const now = settings.reminders ?? {}
  const change = (to: Change) =>
    void perform((context) =>
      changeSettings(context, { reminders: withoutAbsent({ ...now, ...to }) }),
    )
  return (
    <SettingsSection title={reminderText.settings}>
      <Setting name={reminderText.shown}>
        <Switch
          label={reminderText.on}
          checked={now.off !== true}
          onChange={(event) => change({ off: event.currentTarget.checked ? undefined : true })}
        />
        <Switch
          label={reminderText.discreet}
          checked={now.discreet === true}
          disabled={now.off === true}
          onChange={(event) => change({ discreet: event.currentTarget.checked || undefined })}
        />
        <p className={classes.hint}>{reminderText.discreetHint}</p>
      </Setting>
      <Setting name={reminderText.records}>
        <Select
          aria-label={reminderText.records}
          allowDeselect={false}
          data={recordLeads.map(({ minutes, words }) => ({
            value: String(minutes ?? ''),
            label: words,
          }))}
          value={String(now.records ?? '')}
          onChange={(value) => change({ records: value ? Number(value) : undefined })}
        />
        <p className={classes.hint}>{reminderText.recordsHint}</p>
      </Setting>
      <Setting name={reminderText.quiet}>
        <Quiet quiet={now.quiet} onChange={(quiet) => change({ quiet })} />
      </Setting>
      <Setting name={reminderText.running}>
        <Switch
          label={reminderText.keepInTray}
          checked={now.keepInTray === true}
          onChange={(event) => change({ keepInTray: event.currentTarget.checked || undefined })}
        />
        <Switch
          label={reminderText.openAtLogin}
          checked={now.openAtLogin === true}
          onChange={(event) => change({ openAtLogin: event.currentTarget.checked || undefined })}
        />
        <p className={classes.hint}>{reminderText.runningHint}</p>
      </Setting>
    </SettingsSection>
  )
}

interface QuietProps {
  readonly quiet: QuietHours | undefined
  readonly onChange: (quiet: QuietHours | undefined) => void
}

function Quiet({ quiet, onChange }: QuietProps) {
  return (
    <>
      <Switch
        label={reminderText.quiet}
        checked={quiet !== undefined}
        onChange={(event) => onChange(event.currentTarget.checked ? usualQuiet : undefined)}
      />
      {quiet && (
        <div className={classes.addQuiet}>
          <TextInput
            type="time"
            label={reminderText.quietFrom}
            value={quiet.from}
            onChange={(event) =>
              event.currentTarget.value && onChange({ ...quiet, from: event.currentTarget.value })
            }
          />
          <TextInput
            type="time"
            label={reminderText.quietTo}
            value={quiet.to}
            onChange={(event) =>
              event.currentTarget.value && onChange({ ...quiet, to: event.currentTarget.value })
            }
          />
        </div>
      )}
      <p className={classes.hint}>{reminderText.quietHint}</p>
    </>
  )
}

function withoutAbsent(change: Change): ReminderSettings {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as ReminderSettings
}
