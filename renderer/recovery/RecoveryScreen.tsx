import { Button } from '@mantine/core'
import { IconDatabase } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { desktop } from '../desktop.ts'
import { ConfirmSheet } from '../layers/ConfirmSheet.tsx'
import { BareFrame } from '../start/BareFrame.tsx'
import type { Recovery } from '../start/openSession.ts'
import { momentWords } from '../text/dates.ts'
import { foundWords, recoveryText, recoveryWords } from '../text/recovery.ts'
import { BackupChoice } from './BackupChoice.tsx'
import { CountsTable } from './CountsTable.tsx'
import { Diagnostics } from './Diagnostics.tsx'
import classes from './RecoveryScreen.module.css'
import { RestoreProgress } from './RestoreProgress.tsx'
import { type BackupList, isRestorable, useBackupList } from './useBackupList.ts'
import { type Restore, useRestore } from './useRestore.ts'

/** Stands in place of the library while something speaks against opening it: what is wrong, what is there, what to do. */
export function RecoveryScreen({ recovery }: { readonly recovery: Recovery }) {
  const { start, reason } = recovery
  const list = useBackupList()
  const restorable = (list.backups ?? []).filter(isRestorable)
  const restore = useRestore({
    inUse: start.databaseName,
    session: null,
    restart: reason === 'unreadable-database' ? 'at-once' : 'if-needed',
    resumed: start.resumed,
  })
  const { resume } = restore
  useEffect(() => {
    if (list.backups) resume(list.backups.filter(isRestorable))
  }, [list.backups, resume])
  const words = recoveryWords(reason, start.lastSeen, list.backups && restorable.length, new Date())
  return (
    <BareFrame start={start} status={recoveryText.nothingWritten}>
      <p className={classes.area}>
        <IconDatabase size={16} stroke={1.75} aria-hidden="true" />
        {recoveryText.area}
      </p>
      <h1 className={classes.title}>{words.title}</h1>
      <p className={classes.body}>{words.body}</p>
      {start.lastSeen && <FoundAndSeen recovery={recovery} />}
      <Choice list={list} restore={restore} recovery={recovery} />
    </BareFrame>
  )
}

function FoundAndSeen({ recovery: { start, counts, reason } }: { readonly recovery: Recovery }) {
  const seen = start.lastSeen
  if (!seen) return null
  const missing = reason === 'emptied' || reason === 'backups-found' || reason === 'restoring'
  return (
    <CountsTable
      columns={[
        {
          heading: recoveryText.foundNow,
          counts: counts ?? (missing ? {} : null),
          without: recoveryText.notOpened,
        },
        {
          heading: `${recoveryText.lastSeen} ${momentWords(seen.at, new Date())}`,
          counts: seen.counts,
          without: '',
        },
      ]}
    />
  )
}

interface ChoiceProps {
  readonly list: BackupList
  readonly restore: Restore
  readonly recovery: Recovery
}

/** The backups and the ways out. */
function Choice({ list: { backups, failure }, restore, recovery }: ChoiceProps) {
  const [picked, setPicked] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const usable = (backups ?? []).filter(isRestorable)
  const chosen = usable.find(({ id }) => id === picked) ?? usable[0] ?? null
  const busy = restore.state.step !== 'idle'
  return (
    <>
      <h2 className={classes.heading}>
        {recoveryText.backups}
        {backups && backups.length > 0 && <span>{foundWords(backups.length)}</span>}
      </h2>
      {backups && backups.length > 0 ? (
        <BackupChoice
          backups={backups}
          chosen={chosen?.id ?? null}
          disabled={busy}
          onChoose={setPicked}
        />
      ) : (
        <p className={classes.none}>
          {failure || (backups ? recoveryText.none : recoveryText.looking)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button
          variant="filled"
          disabled={!chosen || busy}
          onClick={() => chosen && restore.begin(chosen)}
        >
          {recoveryText.restore}
        </Button>
        <Button onClick={() => void desktop.showBackupFolder()}>{recoveryText.showFiles}</Button>
        <span className={classes.gap} />
        <Diagnostics reason={recovery.reason} />
        <Button variant="subtle" disabled={busy} onClick={() => setAsking(true)}>
          {recovery.mark && goesOn(recovery) ? recoveryText.goOn : recoveryText.startEmpty}
        </Button>
      </div>
      <RestoreProgress restore={restore} />
      <p className={classes.foot}>
        {goesOn(recovery) ? recoveryText.footPartly : recoveryText.foot}
      </p>
      {asking && (
        <LastResort restore={restore} recovery={recovery} onClose={() => setAsking(false)} />
      )}
    </>
  )
}

interface LastResortProps {
  readonly restore: Restore
  readonly recovery: Recovery
  readonly onClose: () => void
}

/** Asks once more before what was lost is given up: what is left is gone on with, or a new library begun. */
function LastResort({ restore, recovery, onClose }: LastResortProps) {
  const { mark, start } = recovery
  if (mark && goesOn(recovery)) {
    return (
      <ConfirmSheet
        title={recoveryText.goOnAgain}
        body={recoveryText.goOnKeeps}
        verb={recoveryText.goOnYes}
        run={() => restore.goOn(start, mark)}
        onClose={onClose}
      />
    )
  }
  return (
    <ConfirmSheet
      title={recoveryText.startEmptyAgain}
      body={recoveryText.startEmptyKeeps}
      verb={recoveryText.startEmptyYes}
      run={restore.beginEmpty}
      onClose={onClose}
    />
  )
}

/** Whether there is something left to go on with. */
function goesOn({ reason }: Recovery): boolean {
  return reason === 'partly-lost' || reason === 'replaced'
}
