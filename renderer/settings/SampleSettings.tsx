import { Button } from '@mantine/core'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { sampleWords, settingsText } from '../text/settings.ts'
import classes from './SettingsScreen.module.css'
import { SettingsSection } from './SettingsSection.tsx'

/** The sample library: whether it is there, and the one press that changes it. */
export function SampleSettings() {
  const run = useRunCommand()
  const sample = useFacets()?.sample ?? 0
  return (
    <SettingsSection title={settingsText.sample}>
      <p className={classes.hint}>{sampleWords(sample)}</p>
      <div className={classes.buttons}>
        {sample > 0 ? (
          <Button onClick={() => run('remove-sample')}>{settingsText.removeSample}</Button>
        ) : (
          <Button onClick={() => run('add-sample')}>{settingsText.addSample}</Button>
        )}
      </div>
    </SettingsSection>
  )
}
