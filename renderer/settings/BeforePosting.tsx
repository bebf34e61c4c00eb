import { NumberInput, Select, Switch, TagsInput, TextInput } from '@mantine/core'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import { coolingRuleSchema, type Settings } from '../../src/model/settings.ts'
import { usualCooling } from '../../src/reputation/gate/coolingOff.ts'
import { seasonServices } from '../../src/reputation/presence/seasonPlan.ts'
import { toneRuleTopics } from '../../src/reputation/tone.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { momentWords } from '../text/dates.ts'
import { postingText, toneRuleWords } from '../text/posting.ts'
import { toneWords } from '../text/tone.ts'
import classes from './BeforePosting.module.css'
import { Setting, SettingsSection } from './SettingsSection.tsx'

type Change = (to: Parameters<typeof changeSettings>[1]) => Promise<void>

/** When drafts wait, what readers see of one beside a post, and which notes on tone are given. */
export function BeforePosting({ settings }: { readonly settings: Settings }) {
  const perform = useDo()
  const change: Change = (to) => perform((context) => changeSettings(context, to))
  return (
    <SettingsSection title={postingText.title}>
      <Cooling settings={settings} change={change} />
      <Profile settings={settings} change={change} />
      <Setting name={postingText.service}>
        <Select
          aria-label={postingText.service}
          clearable
          data={seasonServices.map(({ id, name }) => ({ value: id, label: name }))}
          value={settings.applicationService ?? null}
          onChange={(value) => void change({ applicationService: value ?? undefined })}
        />
      </Setting>
      <Tone settings={settings} change={change} />
    </SettingsSection>
  )
}

interface PartProps {
  readonly settings: Settings
  readonly change: Change
}

const afterCallHours = 24
const nightTimes = ['from', 'to', 'until'] as const

function Cooling({ settings, change }: PartProps) {
  const cooling = settings.cooling ?? usualCooling
  const { afterCallUntil } = cooling
  const set = (patch: { readonly [F in keyof typeof cooling]?: (typeof cooling)[F] | undefined }) =>
    change((now) => ({
      cooling: coolingRuleSchema.parse({ ...(now.cooling ?? usualCooling), ...patch }),
    }))
  const waits = afterCallUntil !== undefined && afterCallUntil > new Date().toISOString()
  const afterCall = (on: boolean) => {
    const until = new Date(Date.now() + afterCallHours * 3_600_000).toISOString()
    void set({ afterCallUntil: on ? until : undefined })
  }
  return (
    <Setting name={postingText.cooling}>
      <NumberInput
        label={postingText.hours}
        min={1}
        max={168}
        allowDecimal={false}
        value={cooling.hours}
        onChange={(hours) => {
          if (typeof hours === 'number' && hours >= 1 && hours <= 168) {
            void set({ hours })
          }
        }}
      />
      <Switch
        mt={8}
        label={postingText.nights}
        checked={cooling.nights}
        onChange={(event) => void set({ nights: event.currentTarget.checked })}
      />
      {cooling.nights && (
        <div className={classes.times}>
          {nightTimes.map((field) => (
            <TextInput
              key={field}
              type="time"
              label={postingText.nightTimes[field]}
              value={cooling[field]}
              onChange={({ currentTarget: { value } }) => {
                if (/^\d\d:\d\d$/.test(value)) void set({ [field]: value })
              }}
            />
          ))}
        </div>
      )}
      <Switch
        mt={8}
        label={
          waits
            ? postingText.afterCallUntil(momentWords(afterCallUntil, new Date()))
            : postingText.afterCall
        }
        checked={waits}
        onChange={(event) => afterCall(event.currentTarget.checked)}
      />
    </Setting>
  )
}

const noProfile = { institutions: [] as string[], bio: '', handle: '' }

function Profile({ settings, change }: PartProps) {
  const profile = settings.publicProfile ?? noProfile
  const set = (patch: Partial<typeof profile>) =>
    change((now) => ({ publicProfile: { ...(now.publicProfile ?? noProfile), ...patch } }))
  return (
    <Setting name={postingText.profile}>
      <TagsInput
        label={postingText.institutions}
        description={postingText.profileHint}
        value={profile.institutions}
        onChange={(institutions) => void set({ institutions })}
      />
      <AutosaveField
        label={postingText.handle}
        value={profile.handle}
        onSave={(handle) => set({ handle: handle.trim() })}
      />
      <AutosaveField
        label={postingText.bio}
        rows={2}
        value={profile.bio}
        onSave={(bio) => set({ bio })}
      />
    </Setting>
  )
}

function Tone({ settings, change }: PartProps) {
  const off = settings.toneRulesOff ?? []
  return (
    <Setting name={postingText.tone}>
      {toneRuleTopics.map(({ id, topic }) => (
        <Switch
          key={id}
          mt={6}
          label={toneRuleWords(id, toneWords[topic].name)}
          checked={!off.includes(id)}
          onChange={(event) =>
            void change({
              toneRulesOff: event.currentTarget.checked
                ? off.filter((one) => one !== id)
                : [...off, id],
            })
          }
        />
      ))}
    </Setting>
  )
}
