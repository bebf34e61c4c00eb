import type { Sender } from '../model/settings.ts'
import { changeSettings } from './changeSettings.ts'
import type { CommandContext } from './context.ts'

/** Changes what messages are signed with; parts that are not named stay as they are. */
export async function changeSender(context: CommandContext, patch: Sender): Promise<void> {
  const settings = await context.db.settings.get('user')
  await changeSettings(context, { sender: { ...settings?.sender, ...patch } })
}
