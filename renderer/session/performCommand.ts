import type { CommandContext } from '../../src/commands/context.ts'
import { undoable } from '../../src/db/queries/undoable.ts'
import { refusedChanges } from '../../src/db/refusedChanges.ts'
import { WritingStoppedError, writingState } from '../../src/db/writing.ts'
import { codeOf, failureWords, tellFailure } from '../state/failures.ts'
import { keepGoneText } from '../state/goneTexts.ts'
import { tellDone } from '../state/toast.ts'
import { underWay } from '../state/underWay.ts'
import { editIsSaved, isSaved, keepUnsaved, keepUnsavedEdit, nextTurn } from '../state/unsaved.ts'
import { type EditCommand, type EditCommandName, nameOfEdit } from '../unsaved/editCommands.ts'
import { holdEdit, holdRows } from '../unsaved/heldChanges.ts'
import type { LargeAnswer, LargeArguments, LargeCommand } from './largeCommands.ts'
import { overMany } from './overMany.ts'
import type { Session } from './session.ts'

/** Runs one of the commands that may touch every record; see overMany.ts. */
export type OverMany = <Name extends LargeCommand>(
  name: Name,
  ...args: LargeArguments<Name>
) => Promise<LargeAnswer<Name>>

export type Action = (context: CommandContext, overMany: OverMany) => Promise<unknown>

export interface PerformOptions {
  /** For what happens while typing: nothing is told. */
  readonly quiet?: boolean
  /** What the user typed for it: kept, to be copied, where the record turns out to be gone. */
  readonly typed?: unknown
  /** The change as an edit of fields, for one that is asked for while nothing can be written: so it is held. */
  readonly held?: () => HeldAs
}

interface HeldAs {
  readonly command: EditCommandName
  /** Of the record, or of its part. */
  readonly id: string
  readonly patch: object
}

let lastTold: string | undefined

/**
 * Runs a command and tells what it did, from the change set it left; nothing is told where nothing changed.
 * One that fails is told and kept, to be tried again from the status line; where its record is gone, what was typed is.
 */
export async function performCommand(
  session: Session,
  action: Action,
  options: PerformOptions = {},
): Promise<void> {
  const key = session.context.newId()
  const attempt = async (): Promise<void> => {
    try {
      await run(session, action, options)
      isSaved(key)
    } catch (error) {
      if (writingState().writing !== 'allowed') {
        if (options.held && isHeldAs(options.held())) return isSaved(key)
        return heldOrNotDone(error)
      }
      tellFailure(error)
      if (isGone(error)) {
        isSaved(key)
        keepGoneText(key, options.typed)
      } else keepUnsaved(key, failureWords(error), attempt)
    }
  }
  await attempt()
}

/**
 * Changes fields of a record as performCommand runs a command. What fails is kept field by field: a field written
 * later, saved or not, takes the place of what failed of it before.
 */
export async function performEdit<Patch extends object>(
  session: Session,
  command: EditCommand<Patch>,
  id: string,
  patch: Patch,
  options: PerformOptions = {},
): Promise<void> {
  const write = (held: Patch) => performEdit(session, command, id, held, options)
  const edit = { key: id, patch, turn: nextTurn(), write }
  try {
    await run(session, (context) => command(context, id, patch), options)
    editIsSaved(edit)
  } catch (error) {
    if (writingState().writing !== 'allowed') {
      if (holdFields(command, id, patch)) editIsSaved(edit)
      return
    }
    tellFailure(error)
    if (isGone(error)) {
      editIsSaved(edit)
      keepGoneText(id, patch)
    } else keepUnsavedEdit(edit, failureWords(error))
  }
}

function isHeldAs({ command, id, patch }: HeldAs): boolean {
  return holdEdit(command, id, patch)
}

/** Tried again it would fail again: the record will not come back by it. */
function isGone(error: unknown): boolean {
  return codeOf(error) === 'record-gone'
}

/**
 * A change that the disk refused once it was worked out is held. One that was refused before is not done, and nothing
 * tells it as done: what waits for its end (a sheet that would close over what was typed) goes on waiting.
 */
function heldOrNotDone(error: unknown): Promise<void> {
  const refused = refusedChanges(error)
  if (refused && holdRows(refused)) return Promise.resolve()
  tellFailure(new WritingStoppedError('disk-full'))
  return new Promise(() => undefined)
}

/** What is typed stays in its field in any case; held, it outlives the window. Whether it is held. */
function holdFields(command: unknown, id: string, patch: object): boolean {
  const name = nameOfEdit(command)
  if (name && holdEdit(name, id, patch)) return true
  tellFailure(new WritingStoppedError('disk-full'))
  return false
}

/** Under way from the moment it is asked for: what is asked for after it comes after it. */
function run(session: Session, action: Action, { quiet }: PerformOptions): Promise<void> {
  const { db, context } = session
  return underWay(async () => {
    const before = (await undoable(db)).undo?.id
    await action(context, (name, ...args) => overMany(session, name, ...args))
    const { undo } = await undoable(db)
    if (!undo || undo.id === before || undo.id === lastTold || quiet) return
    lastTold = undo.id
    tellDone(undo.label, undo.gone)
  })
}
