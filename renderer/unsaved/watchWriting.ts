import { create } from 'zustand'
import {
  onWritingChanged,
  pauseWriting,
  resumeWriting,
  type WritingState,
  writingState,
} from '../../src/db/writing.ts'
import { desktop } from '../desktop.ts'
import type { Session } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { useLayers } from '../state/layers.ts'
import { flushPendingEdits } from '../state/pendingEdits.ts'
import { usePlaces } from '../state/places.ts'
import { useSelection } from '../state/selection.ts'
import { useToasts } from '../state/toast.ts'
import { editAgain } from '../state/unsaved.ts'
import { writingText } from '../text/writing.ts'
import { isRoomToGoOn, isTooLittle, lookAtDisk } from './diskState.ts'
import { useHeld } from './heldChanges.ts'
import { heldFromText, heldText, type Whereabouts } from './heldFile.ts'
import { type WriteHow, writeHeld } from './writeHeld.ts'

interface Tries {
  /** Milliseconds since 1970; null before the first try, and while nothing is to be tried. */
  readonly last: number | null
  readonly next: number | null
  /** When what was held was written, and how many changes it was; null before, and once it was seen. */
  readonly saved: {
    readonly at: number
    readonly changes: number
    readonly free: number | null
  } | null
}

/** The tries to write what is held. */
export const useTries = create<Tries>(() => ({ last: null, next: null, saved: null }))

/** In milliseconds; the last of the pauses is that of all later tries. */
const pauses = [5_000, 10_000, 30_000, 60_000]
const lookEvery = 5_000

let timer: ReturnType<typeof setTimeout> | undefined
let tried = 0
let trying: Promise<void> | undefined

/** Watches the disk and whether the library can be written, for as long as the window is. Answers how to stop. */
export function watchWriting(session: Session): () => void {
  const look = setInterval(() => void lookAgain(), lookEvery)
  const unheard = onWritingChanged((state) => heed(session, state))
  // What is held is in a file at once, not at the next try.
  const unkept = useHeld.subscribe(({ changes, inFile }, before) => {
    if (changes !== before.changes && !inFile) void keepHeld().catch(noteFailure)
  })
  void takeUp(session)
  return () => {
    clearInterval(look)
    clearTimeout(timer)
    unheard()
    unkept()
  }
}

/** What an earlier start left unwritten is written first of all, where there is room. */
async function takeUp(session: Session): Promise<void> {
  const kept = await desktop.readHeld().catch(() => null)
  const held = kept === null ? undefined : heldFromText(kept)
  if (kept !== null && (!held || held.unread > 0)) await keepUnread(held?.unread)
  if (held) {
    useHeld.setState({ changes: held.changes, inFile: true })
    if (held.whereabouts) goBackTo(held.whereabouts)
    if (held.changes.length === 0) await keepHeld().catch(noteFailure)
  }
  if (session.start.storeTorn) pauseWriting()
  await lookAgain()
  if (writingState().writing === 'allowed' && useHeld.getState().changes.length > 0) {
    await tryAgain(session)
  }
}

/** What cannot be read is left where somebody can look at it, before the next change takes its place. */
async function keepUnread(unread: number | undefined): Promise<void> {
  try {
    const file = await desktop.setHeldAside()
    const words =
      unread === undefined ? writingText.unreadHeldFile(file) : writingText.unreadHeld(unread, file)
    useToasts.getState().show(words, { tone: 'block' })
  } catch (error) {
    noteFailure(error)
  }
}

async function lookAgain(): Promise<void> {
  const space = await lookAtDisk()
  if (space && writingState().writing === 'allowed' && isTooLittle(space)) pauseWriting()
}

function heed(session: Session, state: WritingState): void {
  if (state.writing === 'allowed') return
  tried = 0
  if (state.writing === 'stopped' && !isTaken(state))
    void desktop.noteRefusedWrite().catch(noteFailure)
  void lookAtDisk()
  // What failed shortly before is held with the rest: the program may start itself again.
  void editAgain().then(keepHeld).catch(noteFailure)
  planTry(session)
}

function planTry(session: Session): void {
  clearTimeout(timer)
  const pause = pauses[Math.min(tried, pauses.length - 1)] ?? 0
  tried += 1
  useTries.setState({ next: Date.now() + pause })
  timer = setTimeout(() => void tryAgain(session), pause)
}

/**
 * Tries to write what is held: to a file of the desktop's at once; to the library where there is room for it, after the
 * program was started again where the store had refused a write. Never rejects.
 */
export function tryAgain(session: Session): Promise<void> {
  trying ??= attempt(session)
    .catch(noteFailure)
    .finally(() => {
      trying = undefined
      useTries.setState({ last: Date.now() })
      if (writingState().writing !== 'allowed') planTry(session)
      else useTries.setState({ next: null })
    })
  return trying
}

async function attempt(session: Session): Promise<void> {
  // What was refused before it could be held waits in its field, and need not end.
  await flushPendingEdits().catch(noteFailure)
  await keepHeld()
  const space = await lookAtDisk()
  if (!space || !isRoomToGoOn(space)) return
  const state = writingState()
  if (state.writing === 'stopped' || session.start.storeTorn) {
    if (state.writing === 'stopped' && isTaken(state)) return
    // An open sheet may hold what is typed and not yet asked for.
    if (useLayers.getState().layer !== null) return
    const { changes } = useHeld.getState()
    await desktop.keepHeld(heldText(changes, whereabouts()))
    await desktop.restartProgram()
    return
  }
  resumeWriting()
  await writeAll(session, space.free)
}

function whereabouts(): Whereabouts {
  return { place: usePlaces.getState().place, active: useSelection.getState().active }
}

function goBackTo({ place, active }: Whereabouts): void {
  usePlaces.getState().replace(place)
  if (active !== null) useSelection.getState().activate(active)
}

/** A library that was taken away under the program is not come back to by starting again: that is asked first. */
function isTaken(state: WritingState): boolean {
  return state.writing === 'stopped' && (state.cause === 'replaced' || state.cause === 'shrunk')
}

async function writeAll(
  session: Session,
  free: number | null,
  how: WriteHow = { over: false },
): Promise<void> {
  const { changes } = useHeld.getState()
  if (changes.length === 0) return
  const { left, stopped } = await writeHeld(session, changes, how)
  // What was held meanwhile comes after.
  const later = useHeld.getState().changes.slice(changes.length)
  useHeld.setState({
    changes: [...left, ...later],
    full: false,
    stuck: !stopped && left.length > 0,
  })
  await keepHeld()
  if (stopped) throw stopped
  const written = changes.length - left.length
  if (written > 0) useTries.setState({ saved: { at: Date.now(), changes: written, free } })
}

/** Has the desktop keep what is held in its file; forgets the file where nothing is. */
export async function keepHeld(): Promise<void> {
  const { changes } = useHeld.getState()
  await desktop.keepHeld(changes.length > 0 ? heldText(changes) : null)
  if (useHeld.getState().changes === changes) useHeld.setState({ inFile: true })
}

/** Keeps what is held; false where that failed, and the window must not go: it is nowhere else. */
export async function heldIsInFile(): Promise<boolean> {
  if (useHeld.getState().changes.length === 0) return true
  try {
    await keepHeld()
    return true
  } catch (error) {
    noteFailure(error)
    return false
  }
}

/** Writes edits that are held over records that were changed since: the user asked for it, and it can be undone. */
export async function writeOver(session: Session): Promise<void> {
  const space = await lookAtDisk()
  await writeAll(session, space?.free ?? null, { over: true })
}

/** Forgets what is held: the user let it go. */
export async function letGo(): Promise<void> {
  useHeld.setState({ changes: [], full: false, stuck: false })
  await keepHeld()
}
