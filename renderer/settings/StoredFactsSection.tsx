import { useStoredFacts } from '../hooks/useStoredFacts.ts'
import { useSession } from '../session/session.ts'
import { count } from '../text/en.ts'
import { settingsText } from '../text/settings.ts'
import classes from './SettingsScreen.module.css'
import { SettingsSection } from './SettingsSection.tsx'
import { UnreadableRows } from './UnreadableRows.tsx'

/** How much is stored where, and by what versions. */
export function StoredFactsSection() {
  const { db, start } = useSession()
  const stored = useStoredFacts()
  const facts: [string, string][] = [
    [settingsText.resources, stored ? count(stored.counts.resources ?? 0) : ''],
    [settingsText.savedSearches, stored ? count(stored.counts.savedSearches ?? 0) : ''],
    [settingsText.changes, stored ? count(stored.changes) : ''],
    [settingsText.database, start.databaseName],
    [settingsText.schemaVersion, String(db.verno)],
    [settingsText.appVersion, start.appVersion],
    [settingsText.electronVersion, start.electronVersion],
  ]
  return (
    <SettingsSection title={settingsText.facts}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <UnreadableRows />
    </SettingsSection>
  )
}
