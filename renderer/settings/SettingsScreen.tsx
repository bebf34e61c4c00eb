import { useEffect, useRef } from 'react'
import { useSettings } from '../hooks/useSettings.ts'
import { settingsText } from '../text/settings.ts'
import { AboutYou } from './AboutYou.tsx'
import { Appearance } from './Appearance.tsx'
import { BackupSettings } from './BackupSettings.tsx'
import { BeforePosting } from './BeforePosting.tsx'
import { KeepingInTouch } from './KeepingInTouch.tsx'
import { Reminders } from './Reminders.tsx'
import { ReportingSettings } from './ReportingSettings.tsx'
import { SampleSettings } from './SampleSettings.tsx'
import classes from './SettingsScreen.module.css'
import { StoredFactsSection } from './StoredFactsSection.tsx'

/** Everything that can be set, and what is stored, on one page. */
export function SettingsScreen() {
  const settings = useSettings()
  const heading = useRef<HTMLHeadingElement>(null)
  const known = settings !== undefined
  // Coming here by key or menu, the next Tab should reach the first setting.
  useEffect(() => {
    if (known) heading.current?.focus()
  }, [known])
  if (!settings) return null
  return (
    <div className={classes.screen} data-pane="list">
      <div className={classes.column}>
        <h1 className={classes.title} ref={heading} tabIndex={-1}>
          {settingsText.title}
        </h1>
        <Appearance settings={settings} />
        <AboutYou settings={settings} />
        <KeepingInTouch settings={settings} />
        <Reminders settings={settings} />
        <BeforePosting settings={settings} />
        <ReportingSettings settings={settings} />
        <BackupSettings />
        <SampleSettings />
        <StoredFactsSection />
      </div>
    </div>
  )
}
