import { changeSettings } from '../../src/commands/changeSettings.ts'
import { careerStages, type Settings } from '../../src/model/settings.ts'
import { useDo } from '../hooks/useDo.ts'
import { useSpecialties } from '../hooks/useSpecialties.ts'
import { SpecialtyChoice } from '../start/SpecialtyChoice.tsx'
import { settingsText } from '../text/settings.ts'
import { stageWords } from '../text/start.ts'
import { ChoiceChips } from './ChoiceChips.tsx'
import { Setting, SettingsSection } from './SettingsSection.tsx'
import { TimeZoneSelect } from './TimeZoneSelect.tsx'

const notSaid = 'not-said'

/** The answers of first start, to be changed or taken back. */
export function AboutYou({ settings }: { readonly settings: Settings }) {
  const perform = useDo()
  const { all } = useSpecialties()
  const change = (to: Parameters<typeof changeSettings>[1]) =>
    void perform((context) => changeSettings(context, to))
  return (
    <SettingsSection title={settingsText.you}>
      <Setting name={settingsText.stage}>
        <ChoiceChips
          label={settingsText.stage}
          several={false}
          choices={[
            ...careerStages.map((value) => ({ value, label: stageWords[value] })),
            { value: notSaid, label: settingsText.noStage },
          ]}
          chosen={[settings.stage ?? notSaid]}
          onChange={([value]) => change({ stage: careerStages.find((stage) => stage === value) })}
        />
      </Setting>
      <Setting name={settingsText.specialties}>
        <SpecialtyChoice
          specialties={all}
          chosen={settings.specialties}
          onChange={(specialties) => change({ specialties })}
        />
      </Setting>
      <Setting name={settingsText.timeZone}>
        <TimeZoneSelect
          label={settingsText.timeZone}
          placeholder={settingsText.noTimeZone}
          value={settings.timeZone}
          onChange={(timeZone) => change({ timeZone })}
        />
      </Setting>
    </SettingsSection>
  )
}
