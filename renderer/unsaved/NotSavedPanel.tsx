import { ActionIcon, Button } from '@mantine/core'
import { IconChevronDown, IconDeviceFloppy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { desktop } from '../desktop.ts'
import { type Session, useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { useWriting } from '../state/writing.ts'
import {
  causeOf,
  diskWords,
  heldName,
  heldSize,
  heldWords,
  savedUpTo,
  writingText,
} from '../text/writing.ts'
import { neededToGoOn, useDisk } from './diskState.ts'
import type { HeldChange } from './heldChange.ts'
import { useHeld } from './heldChanges.ts'
import { heldText } from './heldFile.ts'
import classes from './NotSavedPanel.module.css'
import { usePanel } from './panelState.ts'
import { letGo, tryAgain, writeOver } from './watchWriting.ts'

/** Rises from the status line while the library is not written: what is held, why, and what can be done. */
export function NotSavedPanel() {
  const writing = useWriting()
  const { changes, stuck } = useHeld()
  const folded = usePanel(({ folded: now }) => now)
  if (writing.writing === 'allowed' && !stuck) return null
  if (writing.writing === 'paused' && changes.length === 0) return null
  if (folded) return null
  return <Panel />
}

function Panel() {
  const session = useSession()
  const writing = useWriting()
  const { changes, inFile, full, stuck } = useHeld()
  const space = useDisk((state) => state.space)
  const needed = space ? neededToGoOn(space) : 0
  const isFull = space?.free != null && space.free < needed
  const cause = causeOf(writing, { full: isFull, readOnly: space?.readOnly ?? false })
  const isStuck = writing.writing === 'allowed' && stuck
  return (
    <section className={classes.panel} aria-label={writingText.notSaved} data-pane="not-saved">
      <IconDeviceFloppy className={classes.icon} size={18} stroke={1.75} aria-hidden="true" />
      <div className={classes.told}>
        <p role="alert">
          <strong>
            {writingText.notSaved}: {isStuck ? '' : `${cause}.`}
          </strong>{' '}
          {isStuck ? writingText.stuck : heldWords(changes.length, inFile)}{' '}
          {!isStuck && savedUpTo(changes[0]?.since)} {full && writingText.full}
        </p>
        <HeldList session={session} changes={changes} />
        {!isStuck && space && (
          <p className={classes.disk}>
            {diskWords(space.free, needed, writing.writing === 'stopped')}
          </p>
        )}
      </div>
      <div className={classes.acts}>
        {changes.length > 0 && (
          <Button onClick={() => void saveElsewhere()}>
            {writingText.saveElsewhere(changes.length)}
          </Button>
        )}
        {isStuck ? (
          <>
            <Button onClick={() => void letGo().catch(tellFailure)}>{writingText.letGo}</Button>
            <Button onClick={() => void writeOver(session).catch(tellFailure)}>
              {writingText.writeOver}
            </Button>
          </>
        ) : (
          <TryAgain session={session} />
        )}
        <ActionIcon
          aria-label={writingText.fold}
          onClick={() => usePanel.setState({ folded: true })}
        >
          <IconChevronDown size={16} stroke={1.75} />
        </ActionIcon>
      </div>
    </section>
  )
}

function TryAgain({ session }: { readonly session: Session }) {
  const [trying, setTrying] = useState(false)
  return (
    <Button
      variant="filled"
      disabled={trying}
      onClick={() => {
        setTrying(true)
        void tryAgain(session).finally(() => setTrying(false))
      }}
    >
      {writingText.tryAgain}
    </Button>
  )
}

/** Saves what is held to a file the user chooses. True where it was saved. */
export async function saveElsewhere(): Promise<boolean> {
  try {
    const { changes } = useHeld.getState()
    const bytes = new TextEncoder().encode(heldText(changes))
    const saved = await desktop.saveFile('Plexus not saved.json', bytes)
    return saved !== null
  } catch (error) {
    tellFailure(error)
    return false
  }
}

const shown = 4

function HeldList({
  session,
  changes,
}: {
  readonly session: Session
  readonly changes: readonly HeldChange[]
}) {
  const names = useRecordNames(session, changes)
  if (changes.length === 0) return null
  return (
    <ul className={classes.held}>
      {changes.slice(0, shown).map((change, at) => (
        <li key={`${change.since} ${String(at)}`}>
          <span className="cut">
            {[heldName(change), change.kind === 'edit' && names.get(change.id)]
              .filter(Boolean)
              .join(', ')}
          </span>
          <span className={classes.size}>{heldSize(change)}</span>
        </li>
      ))}
    </ul>
  )
}

/** The titles of held resources, from what the search still holds: the library itself may not be read any more. */
function useRecordNames(
  { search }: Session,
  changes: readonly HeldChange[],
): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const ids = changes.flatMap((change) =>
      change.kind === 'edit' && change.command === 'editResource' ? [change.id] : [],
    )
    let current = true
    search.rows(ids.slice(0, shown), '').then(
      (rows) => {
        if (current) setNames(new Map(rows.map(({ id, title }) => [id, title])))
      },
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [search, changes])
  return names
}
