import { Progress, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconBell, IconCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useBackups } from '../backups/backupState.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useTotals } from '../hooks/useTotals.ts'
import { useIndexState } from '../search/searchClient.ts'
import { useGoneTexts } from '../state/goneTexts.ts'
import { useLayers } from '../state/layers.ts'
import { useReminderState } from '../state/reminders.ts'
import { saveAgain, useUnsaved } from '../state/unsaved.ts'
import { useWork } from '../state/work.ts'
import { useWriting } from '../state/writing.ts'
import { records } from '../text/changes.ts'
import { momentWords } from '../text/dates.ts'
import {
  goneText,
  goneTextsWords,
  indexRebuiltWords,
  notSavedWords,
  resources,
} from '../text/en.ts'
import { remindersWords } from '../text/reminders.ts'
import { causeOf, changesWords, shortOfSpace, triesWords, writingText } from '../text/writing.ts'
import { neededToGoOn, useDisk } from '../unsaved/diskState.ts'
import { useHeld } from '../unsaved/heldChanges.ts'
import { usePanel } from '../unsaved/panelState.ts'
import { useTries } from '../unsaved/watchWriting.ts'
import classes from './StatusLine.module.css'

/** Saved state and last backup at the left, running work and totals at the right. */
export function StatusLine() {
  const totals = useTotals()
  const { resources: kept = 0, contacts = 0, trashed: _trashed, ...others } = totals ?? {}
  const total = Object.values(others).reduce((sum, each) => sum + each, kept + contacts)
  return (
    <footer className={classes.line} data-pane="status">
      <SavedState total={total} />
      <span className={classes.gap} />
      <DueReminders />
      <RunningWork />
      <span className="num">
        {totals &&
          [resources(kept), contacts > 0 && records('contact', contacts)]
            .filter(Boolean)
            .join(' · ')}
      </span>
    </footer>
  )
}

/** What one is reminded of, until it is put away. */
function DueReminders() {
  const count = useReminderState(({ listed }) => listed.length)
  const run = useRunCommand()
  if (count === 0) return null
  return (
    <UnstyledButton className={classes.reminders} onClick={() => run('show-reminders')}>
      <IconBell size={14} stroke={1.75} aria-hidden="true" />
      {remindersWords(count)}
    </UnstyledButton>
  )
}

/** What was not saved takes the place of everything else here, and stays until it is. */
function SavedState({ total }: { readonly total: number }) {
  const { changes, reason } = useUnsaved()
  const { lastAt, failure } = useBackups()
  const writing = useWriting()
  const rebuilt = useIndexState((state) => state.rebuilt)
  const kept = useGoneTexts(({ texts }) => texts.length)
  if (changes.length > 0) return <NotSaved words={notSavedWords(changes.length, reason)} />
  if (writing.writing !== 'allowed') return <NotWritten />
  if (kept > 0) return <GoneTexts records={kept} />
  return (
    <>
      <span className={classes.saved}>
        <IconCheck size={14} stroke={1.75} aria-hidden="true" />
        All changes saved
      </span>
      <ShortOfSpace />
      {failure ? (
        <span className={`${classes.failure} cut`} title={failure}>
          {failure}
        </span>
      ) : (
        <span>{backupWords(lastAt, total)}</span>
      )}
      {rebuilt && <span>{indexRebuiltWords}</span>}
    </>
  )
}

/** What was typed for records that are gone, until it has found its place. */
function GoneTexts({ records }: { readonly records: number }) {
  const open = useLayers((state) => state.open)
  return (
    <span className={classes.notSaved} role="alert">
      <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" />
      <span className="cut">{goneTextsWords(records)}</span>
      <UnstyledButton className={classes.again} onClick={() => open({ kind: 'gone-texts' })}>
        {goneText.show}
      </UnstyledButton>
    </span>
  )
}

/** Said before it is too late. */
function ShortOfSpace() {
  const space = useDisk((state) => state.space)
  if (space?.free == null || space.free >= space.warn) return null
  return <span className={classes.short}>{shortOfSpace(space.free)}</span>
}

/** What is not saved and why, and when it is tried again; unfolds the panel. */
function NotWritten() {
  const writing = useWriting()
  const changes = useHeld((state) => state.changes.length)
  const space = useDisk((state) => state.space)
  const full = space?.free != null && space.free < neededToGoOn(space)
  const cause = causeOf(writing, { full, readOnly: space?.readOnly ?? false })
  const held = changes === 1 ? '1 change is not saved' : `${changesWords(changes)} are not saved`
  const said = changes === 0 ? `Nothing can be saved: ${cause}` : `${held}: ${cause}`
  return (
    <>
      <UnstyledButton
        className={classes.notSaved}
        title={writingText.unfold}
        onClick={() => usePanel.setState(({ folded }) => ({ folded: !folded }))}
      >
        <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" />
        <span className="cut">{said}</span>
      </UnstyledButton>
      <Tries />
    </>
  )
}

function Tries() {
  const { last, next } = useTries()
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000)
    return () => clearInterval(ticking)
  }, [])
  return <span>{triesWords(last, next, now)}</span>
}

function NotSaved({ words }: { readonly words: string }) {
  const [trying, setTrying] = useState(false)
  const tryAgain = async () => {
    setTrying(true)
    try {
      await saveAgain()
    } finally {
      setTrying(false)
    }
  }
  return (
    <span className={classes.notSaved} role="alert">
      <IconAlertTriangle size={14} stroke={1.75} aria-hidden="true" />
      <span className="cut" title={words}>
        {words}
      </span>
      <UnstyledButton className={classes.again} disabled={trying} onClick={() => void tryAgain()}>
        Try again
      </UnstyledButton>
    </span>
  )
}

/** The work begun last; what is done within a blink is not shown. */
function RunningWork() {
  const { running, progress } = useBackups()
  const work = useWork((state) => state.running.at(-1))
  const shown =
    work ??
    (running && {
      id: 'backup',
      words: 'Backing up',
      share: progress && progress.total > 0 ? progress.done / progress.total : null,
    })
  if (!shown) return null
  return (
    <span key={shown.id} className={classes.work}>
      {shown.words}
      {shown.share !== null && (
        <Progress
          className={classes.bar ?? ''}
          aria-label={shown.words}
          value={Math.min(100, shown.share * 100)}
          transitionDuration={0}
        />
      )}
    </span>
  )
}

function backupWords(lastAt: string | null, total: number): string {
  if (lastAt) return `Backed up ${momentWords(lastAt, new Date())}`
  return total === 0 ? 'No backup yet: nothing to keep' : 'No backup yet'
}
