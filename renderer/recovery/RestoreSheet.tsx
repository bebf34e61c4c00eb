import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BackupInfo } from '../../src/ipc/contract.ts'
import { useTableCounts } from '../hooks/useTableCounts.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { useSession } from '../session/session.ts'
import { differenceWords, newestChangeWords, recoveryText, restoreVerb } from '../text/recovery.ts'
import { BackupChoice } from './BackupChoice.tsx'
import { CountsTable } from './CountsTable.tsx'
import { RestoreProgress } from './RestoreProgress.tsx'
import classes from './RestoreSheet.module.css'
import { isRestorable, useBackupList } from './useBackupList.ts'
import { type Preview, usePreview } from './usePreview.ts'
import { useRestore } from './useRestore.ts'

/** Restoring from within the library: which backup, what it would change, then the same careful way as in recovery. */
export function RestoreSheet({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { backups, failure } = useBackupList()
  const [picked, setPicked] = useState<string | null>(null)
  const restore = useRestore({
    inUse: session.start.databaseName,
    session,
    restart: 'never',
  })
  const usable = (backups ?? []).filter(isRestorable)
  const chosen = usable.find(({ id }) => id === picked) ?? usable[0] ?? null
  const preview = usePreview(session.db.name, chosen)
  const busy = restore.state.step !== 'idle'
  const why = failure || (backups ? noneWhy(backups) : recoveryText.looking)
  return (
    <Sheet
      title={recoveryText.restoreTitle}
      onClose={onClose}
      width={680}
      foot={
        <>
          <div className={classes.state}>
            {chosen ? <RestoreProgress restore={restore} /> : why}
          </div>
          <Button variant="subtle" onClick={onClose}>
            {recoveryText.cancel}
          </Button>
          <Button
            variant="filled"
            disabled={!chosen || busy}
            onClick={() => chosen && restore.begin(chosen)}
          >
            {chosen ? restoreVerb(chosen) : recoveryText.restore}
          </Button>
        </>
      }
    >
      <p className={classes.keeps}>{recoveryText.restoreKeeps}</p>
      {backups && backups.length > 0 && (
        <BackupChoice
          backups={backups}
          chosen={chosen?.id ?? null}
          disabled={busy}
          onChoose={setPicked}
        />
      )}
      {chosen && <Difference backup={chosen} preview={preview} />}
    </Sheet>
  )
}

function noneWhy(backups: readonly BackupInfo[]): string {
  return backups.length === 0 ? recoveryText.none : recoveryText.noneReadable
}

interface DifferenceProps {
  readonly backup: BackupInfo
  readonly preview: Preview
}

/** The library now and the backup side by side, and what would become of the resources. */
function Difference({ backup, preview }: DifferenceProps) {
  const now = useTableCounts()
  return (
    <section aria-live="polite">
      <CountsTable
        columns={[
          { heading: recoveryText.now, counts: now ?? null, without: '' },
          { heading: recoveryText.inBackup, counts: backup.counts, without: '' },
        ]}
      />
      <p className={classes.difference}>{previewWords(preview)}</p>
    </section>
  )
}

function previewWords(preview: Preview): string {
  if (preview.step === 'comparing') return recoveryText.comparing
  if (preview.step === 'failed') return preview.failure
  const { added, removed, changed, newestChange } = preview.preview
  const difference = differenceWords(added, removed, changed)
  return newestChange ? `${difference} ${newestChangeWords(newestChange, new Date())}` : difference
}
