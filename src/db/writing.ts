import type { StopCause } from '../model/stopCause.ts'

/**
 * Whether the store may be written to, in this thread and all others of the program. A write that the disk refuses
 * leaves half a record at the end of the store's log; any later write, even after there is space again, lies behind it,
 * and the next opening takes the log for damaged and deletes the whole store. So after a first refusal nothing is
 * written until the program was started again with its log mended.
 */
export type WritingState =
  | { readonly writing: 'allowed' }
  /** The disk is short of space: nothing was refused, the store is whole, and it is written to again with space. */
  | { readonly writing: 'paused' }
  /** For as long as the program runs. */
  | { readonly writing: 'stopped'; readonly cause: StopCause }

/** The library is not written to now; nothing was tried. */
export class WritingStoppedError extends Error {
  readonly code = 'writing-stopped'
  override readonly cause: StopCause
  constructor(cause: StopCause) {
    super(`Writing has stopped: ${cause}`)
    this.name = 'WritingStoppedError'
    this.cause = cause
  }
}

/** Both the channel's name and that of the lock by which a thread that comes later learns of it. */
const channelName = 'plexus-writing'

let state: WritingState = { writing: 'allowed' }
let channel: BroadcastChannel | undefined
let letGo: (() => void) | undefined
const heard = new Set<(state: WritingState) => void>()

/** What holds now. */
export function writingState(): WritingState {
  return state
}

/** Calls `changed` with every change, whichever thread it comes from. Answers how to stop. */
export function onWritingChanged(changed: (state: WritingState) => void): () => void {
  listen()
  heard.add(changed)
  return () => {
    heard.delete(changed)
  }
}

/** Stops all writing, here and in every window and worker, until the program is started again. The first cause stands. */
export function stopWriting(cause: StopCause): void {
  if (state.writing === 'stopped') return
  say({ writing: 'stopped', cause })
}

/** Holds writing back while the disk is short of space. */
export function pauseWriting(): void {
  if (state.writing === 'allowed') say({ writing: 'paused' })
}

/** Lets writing go on that was held back; what was stopped stays so. */
export function resumeWriting(): void {
  if (state.writing === 'paused') say({ writing: 'allowed' })
}

/** Throws WritingStoppedError where nothing may be written. */
export function refuseWhereStopped(): void {
  if (state.writing === 'paused') throw new WritingStoppedError('disk-full')
  if (state.writing === 'stopped') throw new WritingStoppedError(state.cause)
}

/**
 * Learns what threads that were there before know. To be awaited before a store is opened: a worker that starts after
 * writing has stopped was told nothing. Throws WritingStoppedError where the store must not be opened again.
 */
export async function learnWritingState(): Promise<void> {
  listen()
  if (state.writing === 'allowed') {
    const held = await locks()?.query()
    const names = held?.held?.flatMap(({ name }) => name ?? []) ?? []
    const known = names.map(stateOfLock).find((found) => found !== undefined)
    // What was heard meanwhile is newer.
    if (known && state.writing === 'allowed') take(known)
  }
  if (state.writing === 'stopped') throw new WritingStoppedError(state.cause)
}

function say(next: WritingState): void {
  listen()
  channel?.postMessage(next)
  take(next)
}

function take(next: WritingState): void {
  if (state.writing === 'stopped') return
  state = next
  letGo?.()
  letGo = undefined
  const name = lockOf(next)
  // Held by every thread that knows, until it ends: whoever comes later finds it as long as one of them is there.
  if (name !== undefined) {
    const until = new Promise<void>((resolve) => {
      letGo = resolve
    })
    locks()
      ?.request(name, { mode: 'shared' }, () => until)
      .catch(() => undefined)
  }
  for (const changed of heard) changed(next)
}

/** A thread that never listens is never told; so each does from its first look at a store. */
function listen(): void {
  if (channel) return
  channel = new BroadcastChannel(channelName)
  channel.onmessage = ({ data }: MessageEvent<WritingState>) => take(data)
  // In Node a channel that listens would keep the process from ending.
  ;(channel as { unref?: () => void }).unref?.()
}

function lockOf(told: WritingState): string | undefined {
  if (told.writing === 'allowed') return undefined
  return `${channelName} ${told.writing === 'stopped' ? told.cause : 'paused'}`
}

function stateOfLock(name: string): WritingState | undefined {
  const [before, word] = name.split(' ')
  if (before !== channelName || word === undefined) return undefined
  return word === 'paused'
    ? { writing: 'paused' }
    : { writing: 'stopped', cause: word as StopCause }
}

/** Node before 24 has none. */
function locks(): LockManager | undefined {
  return (globalThis.navigator as Navigator | undefined)?.locks
}
