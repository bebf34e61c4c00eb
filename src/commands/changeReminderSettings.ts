import { mutate } from '../db/mutate.ts'
import type { ReminderSettings } from '../model/reminderSettings.ts'
import { settingsSchema } from '../model/settings.ts'
import type { CommandContext } from './context.ts'

/** Changes some of how one is reminded; `undefined` goes back to what was shipped. The others stay as they are by then. */
export async function changeReminderSettings(
  context: CommandContext,
  change: { readonly [Field in keyof ReminderSettings]?: ReminderSettings[Field] | undefined },
): Promise<void> {
  await mutate(
    context.db,
    context,
    { code: 'change-settings' },
    ['settings'],
    async (recorder) => {
      const now = await recorder.get('settings', 'user')
      const reminders = { ...now?.reminders, ...change }
      await recorder.put('settings', settingsSchema.parse({ ...now, reminders, key: 'user' }))
    },
    { silent: true },
  )
}
