import { mutate } from '../db/mutate.ts'
import { type Settings, settingsSchema } from '../model/settings.ts'
import type { CommandContext } from './context.ts'

/** Changes settings; `undefined` forgets a choice. Not a step of undo: settings are changed back where they were changed. */
export async function changeSettings(
  context: CommandContext,
  change: { readonly [Field in keyof Omit<Settings, 'key'>]?: Settings[Field] | undefined },
): Promise<void> {
  await mutate(
    context.db,
    context,
    { code: 'change-settings' },
    ['settings'],
    async (recorder) => {
      const now = await recorder.get('settings', 'user')
      await recorder.put('settings', settingsSchema.parse({ ...now, ...change, key: 'user' }))
    },
    { silent: true },
  )
}
