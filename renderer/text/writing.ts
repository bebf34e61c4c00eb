import type { WritingState } from '../../src/db/writing.ts'
import type { StopCause } from '../../src/model/stopCause.ts'
import type { HeldChange } from '../unsaved/heldChange.ts'
import { changeWords } from './changes.ts'
import { clockTime } from './dates.ts'
import { count } from './en.ts'

/** Of a command that was refused before it began. */
export const notWrittenWords = 'Not done: nothing can be written now.'

const causeWords: Readonly<Record<StopCause, string>> = {
  'disk-full': 'the disk is full',
  'read-only': 'the folder of the library is read-only',
  'not-answering': 'the library no longer answers',
  replaced: 'the library was replaced under the program',
  shrunk: 'the library holds less than it did',
}

/** Why nothing is written; by what the disk says of itself where it says so. */
export function causeOf(state: WritingState, disk: { full: boolean; readOnly: boolean }): string {
  if (disk.readOnly) return causeWords['read-only']
  const cause = state.writing === 'stopped' ? state.cause : 'disk-full'
  return causeWords[cause === 'not-answering' && disk.full ? 'disk-full' : cause]
}

/** `3.1 GB`, `312 MB`, `0 bytes`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  const megabytes = bytes / 1024 / 1024
  if (megabytes < 1) return `${Math.round(bytes / 1024)} KB`
  if (megabytes < 1000) return `${Math.round(megabytes)} MB`
  return `${(megabytes / 1024).toFixed(1)} GB`
}

export function changesWords(changes: number): string {
  return changes === 1 ? '1 change' : `${count(changes)} changes`
}

/** What holds the changes now, as the panel begins. */
export function heldWords(changes: number, inFile: boolean): string {
  if (changes === 0) return 'Nothing you wrote is waiting.'
  const are = changes === 1 ? 'One change is' : `${count(changes)} changes are`
  return inFile
    ? `${are} kept in a file beside the library, to be written as soon as there is room.`
    : `${are} held in this window and in no file yet.`
}

/** `Everything up to 9:38 AM is saved.` */
export function savedUpTo(first: string | undefined): string {
  return first === undefined ? '' : `Everything before ${clockTime(first)} is saved.`
}

/**
 * The line of the disk, at the foot of the panel. Once a write was refused the browser may have closed the library:
 * what is open stays open, and nothing else may open any more.
 */
export function diskWords(free: number | null, needed: number, stopped: boolean): string {
  const has = free === null ? 'does not say what is free' : `has ${sizeWords(free)} free`
  const goOn = stopped
    ? 'What is open you can go on reading and writing; something else may open only after Plexus has started again, which it does by itself once there is room. Imports wait.'
    : 'You can go on reading and writing here; imports wait.'
  return `The disk that holds the library ${has} and needs about ${sizeWords(needed)}. Nothing is thrown away to make room. ${goOn}`
}

/** What a held change is, beside when it was made: `Notes`, `Tagged 1 resource`. */
export function heldName(change: HeldChange): string {
  return change.kind === 'rows'
    ? changeWords(change.label)
    : Object.keys(change.patch).map(fieldName).join(', ')
}

/** `44 words, since 9:41 AM`. */
export function heldSize(change: HeldChange): string {
  const texts = change.kind === 'edit' ? Object.values(change.patch) : []
  const words = texts
    .filter((value) => typeof value === 'string')
    .reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0)
  const since = clockTime(change.since)
  return words > 3 ? `${count(words)} words, since ${since}` : since
}

/** `publishedOn` as `Published on`. */
function fieldName(field: string): string {
  const spaced = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** `Tried 20 seconds ago, again by itself in 10`. */
export function triesWords(last: number | null, next: number | null, now: number): string {
  const seconds = (milliseconds: number) => Math.max(0, Math.round(milliseconds / 1000))
  const ahead = next === null ? '' : `again by itself in ${seconds(next - now)} s`
  if (last === null) return ahead && `Tried ${ahead}`
  const ago = seconds(now - last)
  const before = `Tried ${ago === 1 ? '1 second' : `${count(ago)} seconds`} ago`
  return ahead ? `${before}, ${ahead}` : before
}

/** The line that everything is in the library again. */
export function savedAgainWords(changes: number, free: number | null, warn: number): string {
  const which = changes === 1 ? 'The held change is' : `All ${count(changes)} held changes are`
  const disk =
    free === null
      ? ''
      : ` The disk has ${sizeWords(free)} free${warn > 0 ? `; below ${sizeWords(warn)} Plexus says so before it is too late` : ''}.`
  return `${which} in the library, read back and the same.${disk}`
}

/** Before it happens. */
export function shortOfSpace(free: number): string {
  return `The disk has ${sizeWords(free)} left`
}

/** An import, a restore or a backup that did not begin. */
export function noRoomWords(free: number, needed: number): string {
  return `Not begun: the disk has ${sizeWords(free)} free, and this needs ${sizeWords(needed)}. Free some space, then try again.`
}

export const writingText = {
  full: 'No more can be held here: the fields are read-only until there is room.',
  stuck:
    'These were not written: what they change was changed since, or is gone. Nothing of the library was replaced.',
  writeOver: 'Write them over it',
  unreadHeld: (unread: number, file: string) =>
    unread === 1
      ? `A change that could not be saved earlier cannot be read. It is kept in ${file}.`
      : `${count(unread)} changes that could not be saved earlier cannot be read. They are kept in ${file}.`,
  unreadHeldFile: (file: string) =>
    `What could not be saved earlier cannot be read. The file is kept as ${file}.`,
  keptHere: 'kept here; you can keep writing',
  notSaved: 'Not saved',
  fold: 'Fold this panel',
  unfold: 'Show what is not saved',
  tryAgain: 'Try again',
  letGo: 'Let them go',
  backUp: 'Back up now',
  close: 'Close',
  saveElsewhere: (changes: number) =>
    changes === 1 ? 'Save it elsewhere…' : `Save the ${count(changes)} elsewhere…`,
  noHeldFile: (name: string) => `${name} holds no changes that Plexus saved elsewhere.`,
  leaveTitle: (changes: number) =>
    changes === 1 ? '1 change is in no file' : `${count(changes)} changes are in no file`,
  leaveBody: 'Closed now, they are lost.',
  leaveSave: 'Save them elsewhere',
  leaveStay: 'Stay',
  leaveLose: 'Close and lose them',
  notSavedSince: (since: string) => `Not saved since ${clockTime(since)}`,
} as const
