import { Select } from '@mantine/core'
import { useState } from 'react'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import type { Settings } from '../../src/model/settings.ts'
import {
  asTheUserKnows,
  reportPlaces,
  withOwnWay,
} from '../../src/reputation/evidence/reportPlaces.ts'
import { AutosaveField } from '../components/AutosaveField.tsx'
import { useDo } from '../hooks/useDo.ts'
import { useToday } from '../hooks/useToday.ts'
import { placeSourceWords, reportingText } from '../text/reporting.ts'
import classes from './SettingsScreen.module.css'
import { Setting, SettingsSection } from './SettingsSection.tsx'

/** How false claims are reported, place by place, as the user knows it better than what ships. */
export function ReportingSettings({ settings }: { readonly settings: Settings }) {
  const perform = useDo()
  const today = useToday()
  const [chosen, setChosen] = useState<string | null>(null)
  const shipped = reportPlaces.find(({ id }) => id === chosen) ?? reportPlaces[0]
  if (!shipped) return null
  const place = asTheUserKnows(shipped, settings.reportWays ?? [])
  const save = (where: string) =>
    perform((context) =>
      changeSettings(context, ({ reportWays = [] }) => {
        const ways = withOwnWay(reportWays, { place: place.id, where, seenOn: today })
        return { reportWays: ways.length > 0 ? ways : undefined }
      }),
    )
  return (
    <SettingsSection title={reportingText.settings}>
      <Setting name={reportingText.place}>
        <Select
          aria-label={reportingText.place}
          allowDeselect={false}
          searchable
          data={reportPlaces.map(({ id, name }) => ({ value: id, label: name }))}
          value={place.id}
          onChange={setChosen}
        />
      </Setting>
      <Setting name={reportingText.way}>
        <AutosaveField
          key={place.id}
          label={`${reportingText.way}: ${place.name}`}
          value={place.where ?? ''}
          onSave={save}
        />
        <p className={classes.hint}>
          {placeSourceWords(place, place.where !== shipped.where, today)}
        </p>
        <p className={classes.hint}>{reportingText.settingsHint}</p>
      </Setting>
    </SettingsSection>
  )
}
