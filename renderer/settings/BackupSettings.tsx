import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BackupInfo } from '../../src/ipc/contract.ts'
import { backUpNow } from '../backups/backUpNow.ts'
import { useBackups } from '../backups/backupState.ts'
import { desktop } from '../desktop.ts'
import { useBackupList } from '../recovery/useBackupList.ts'
import { useSession } from '../session/session.ts'
import { failureWords, tellFailure } from '../state/failures.ts'
import { useLayers } from '../state/layers.ts'
import { momentWords } from '../text/dates.ts'
import {
  backupDoneWords,
  backupFacts,
  progressWords,
  recoveryText,
  sentenceStart,
} from '../text/recovery.ts'
import { settingsText } from '../text/settings.ts'
import classes from './SettingsScreen.module.css'
import { SettingsSection } from './SettingsSection.tsx'

/** The backups there are, and what can be done with them. */
export function BackupSettings() {
  const session = useSession()
  const { lastAt, running, progress, failure } = useBackups()
  const { backups, failure: listFailure } = useBackupList(lastAt)
  const open = useLayers((state) => state.open)
  const [told, setTold] = useState('')
  const backUp = () => {
    setTold('')
    backUpNow(session).then(
      (outcome) => setTold(`${backupDoneWords[outcome]}.`),
      (error: unknown) => setTold(failureWords(error)),
    )
  }
  return (
    <SettingsSection title={settingsText.backups}>
      <p className={classes.hint}>{settingsText.backupsHint}</p>
      <div className={classes.buttons}>
        <Button disabled={running !== null} onClick={backUp}>
          {settingsText.backUpNow}
        </Button>
        <Button onClick={() => open({ kind: 'restore' })}>{settingsText.restore}</Button>
        <Button onClick={() => desktop.showBackupFolder().catch(tellFailure)}>
          {settingsText.showFiles}
        </Button>
        <span className={classes.hint} role="status">
          {progress ? progressWords(progress.done, progress.total) : told}
        </span>
      </div>
      {(failure ?? listFailure) && <p className={classes.failure}>{failure ?? listFailure}</p>}
      {backups?.length === 0 && !listFailure && (
        <p className={classes.hint}>{settingsText.noBackups}</p>
      )}
      {backups && backups.length > 0 && <BackupRows backups={backups} />}
    </SettingsSection>
  )
}

function BackupRows({ backups }: { readonly backups: readonly BackupInfo[] }) {
  return (
    <ul className={classes.backups} aria-label={settingsText.backups}>
      {backups.map((backup) => (
        <li key={backup.id}>
          <time dateTime={backup.at}>{sentenceStart(momentWords(backup.at, new Date()))}</time>
          <span>{backupFacts(backup)}</span>
          <span>{backup.readable ? recoveryText.readable : recoveryText.unreadable}</span>
        </li>
      ))}
    </ul>
  )
}
