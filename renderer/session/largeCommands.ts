import { moveDrafts, trashDrafts } from '../../src/commands/changeDrafts.ts'
import type { CommandContext } from '../../src/commands/context.ts'
import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { moveContactsToTrash } from '../../src/commands/moveContactsToTrash.ts'
import { moveToTrash } from '../../src/commands/moveToTrash.ts'
import { redo } from '../../src/commands/redo.ts'
import { removeTag } from '../../src/commands/removeTag.ts'
import { renameTag } from '../../src/commands/renameTag.ts'
import { restoreFromTrash } from '../../src/commands/restoreFromTrash.ts'
import { setStatus } from '../../src/commands/setStatus.ts'
import { starContacts } from '../../src/commands/starContacts.ts'
import { tagContacts } from '../../src/commands/tagContacts.ts'
import { tagResources } from '../../src/commands/tagResources.ts'
import { toggleStarred } from '../../src/commands/toggleStarred.ts'
import { undo } from '../../src/commands/undo.ts'
import { undoImport } from '../../src/commands/undoImport.ts'

/** Commands that may touch every record there is; named, so that a worker can be asked to run one. */
export const largeCommands = {
  undo,
  redo,
  undoImport,
  tagResources,
  setStatus,
  toggleStarred,
  moveToTrash,
  moveContactsToTrash,
  starContacts,
  tagContacts,
  moveDrafts,
  trashDrafts,
  restoreFromTrash,
  deleteForGood,
  renameTag,
  removeTag,
} as const

export type LargeCommand = keyof typeof largeCommands

type AfterContext<Command> = Command extends (
  context: CommandContext,
  ...rest: infer Rest
) => unknown
  ? Rest
  : never

/** What a command takes besides its context. */
export type LargeArguments<Name extends LargeCommand> = AfterContext<(typeof largeCommands)[Name]>

/** What a command answers. */
export type LargeAnswer<Name extends LargeCommand> = Awaited<
  ReturnType<(typeof largeCommands)[Name]>
>

/** Runs a command by its name; the same on the page and in the worker. */
export async function callLarge<Name extends LargeCommand>(
  context: CommandContext,
  name: Name,
  args: LargeArguments<Name>,
): Promise<LargeAnswer<Name>> {
  // The compiler does not follow a name to its arguments and answer at once.
  const command = largeCommands[name] as unknown as (
    context: CommandContext,
    ...rest: LargeArguments<Name>
  ) => Promise<LargeAnswer<Name>>
  return command(context, ...args)
}
