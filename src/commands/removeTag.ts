import type { CommandContext } from './context.ts'
import { changeTag } from './renameTag.ts'

/** Takes a tag away from every record of every kind. */
export async function removeTag(context: CommandContext, tag: string): Promise<void> {
  await changeTag(context, tag, '')
}
