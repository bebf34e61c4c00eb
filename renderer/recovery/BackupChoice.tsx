import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { BackupInfo } from '../../src/ipc/contract.ts'
import { momentWords } from '../text/dates.ts'
import { backupFacts, olderWords, recoveryText, sentenceStart } from '../text/recovery.ts'
import classes from './BackupChoice.module.css'
import { isRestorable } from './useBackupList.ts'

interface BackupChoiceProps {
  readonly backups: readonly BackupInfo[]
  readonly chosen: string | null
  readonly disabled: boolean
  readonly onChoose: (id: string) => void
}

const firstShown = 4

/** The backups, newest first, one to be chosen; those that cannot be restored are shown and cannot be chosen. */
export function BackupChoice({ backups, chosen, disabled, onChoose }: BackupChoiceProps) {
  const [all, setAll] = useState(false)
  // A chosen backup is always in sight.
  const least = Math.max(firstShown, backups.findIndex(({ id }) => id === chosen) + 1)
  const shown = all ? backups : backups.slice(0, least)
  const hidden = backups.length - shown.length
  return (
    <>
      <div className={classes.list} role="radiogroup" aria-label={recoveryText.backups}>
        {shown.map((backup) => (
          <label key={backup.id} className={classes.row} data-chosen={backup.id === chosen}>
            <input
              type="radio"
              className={classes.radio}
              name="backup"
              value={backup.id}
              checked={backup.id === chosen}
              disabled={disabled || !isRestorable(backup)}
              onChange={() => onChoose(backup.id)}
            />
            <time className={classes.when} dateTime={backup.at}>
              {sentenceStart(momentWords(backup.at, new Date()))}
            </time>
            <span className={classes.facts}>{backupFacts(backup)}</span>
            <Readability backup={backup} />
          </label>
        ))}
      </div>
      {hidden > 0 && (
        <button type="button" className={classes.older} onClick={() => setAll(true)}>
          {olderWords(hidden)}
        </button>
      )}
    </>
  )
}

function Readability({ backup }: { readonly backup: BackupInfo }) {
  const good = isRestorable(backup)
  const Icon = good ? IconCircleCheck : IconAlertTriangle
  const why = backup.readable ? recoveryText.newerSchema : recoveryText.unreadable
  return (
    <span className={classes.readability} data-good={good}>
      <Icon size={14} stroke={1.75} aria-hidden="true" />
      {good ? recoveryText.readable : why}
    </span>
  )
}
