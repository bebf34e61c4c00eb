import { changeSettings } from '../../src/commands/changeSettings.ts'
import type { Settings } from '../../src/model/settings.ts'
import { useDo } from '../hooks/useDo.ts'
import { tellFailure } from '../state/failures.ts'
import { densityWords, settingsText, themeWords } from '../text/settings.ts'
import { ChoiceChips } from './ChoiceChips.tsx'
import { Setting, SettingsSection } from './SettingsSection.tsx'
import { chooseTheme, useThemeChoice } from './themeChoice.ts'

const themes = ['system', 'light', 'dark'] as const
const densities = ['comfortable', 'compact'] as const

/** Colours and the height of rows. */
export function Appearance({ settings }: { readonly settings: Settings }) {
  const perform = useDo()
  const theme = useThemeChoice((state) => state.theme)
  return (
    <SettingsSection title={settingsText.appearance}>
      <Setting name={settingsText.colors}>
        <ChoiceChips
          label={settingsText.colors}
          several={false}
          choices={themes.map((value) => ({ value, label: themeWords[value] }))}
          chosen={[theme]}
          onChange={([value]) => {
            const chosen = themes.find((one) => one === value)
            if (chosen) chooseTheme(chosen).catch(tellFailure)
          }}
        />
      </Setting>
      <Setting name={settingsText.rows}>
        <ChoiceChips
          label={settingsText.rows}
          several={false}
          choices={densities.map((value) => ({ value, label: densityWords[value] }))}
          chosen={[settings.density]}
          onChange={([value]) => {
            const density = densities.find((one) => one === value)
            if (density) void perform((context) => changeSettings(context, { density }))
          }}
        />
      </Setting>
    </SettingsSection>
  )
}
