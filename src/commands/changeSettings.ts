import { mutate } from '../db/mutate.ts'
import { type Settings, settingsSchema } from '../model/settings.ts'
import type { CommandContext } from './context.ts'

export type SettingsChange = {
  readonly [Field in keyof Omit<Settings, 'key'>]?: Settings[Field] | undefined
}

/**
 * Changes settings; `undefined` forgets a choice. What is changed within a field is given as a pure function of the
 * settings as they are when it is written: two parts of a form can be saved one over the other. Not a step of undo:
 * settings are changed back where they were changed.
 */
export async function changeSettings(
  context: CommandContext,
  change: SettingsChange | ((now: Settings) => SettingsChange),
): Promise<void> {
  await mutate(
    context.db,
    context,
    { code: 'change-settings' },
    ['settings'],
    async (recorder) => {
      const now = settingsSchema.parse({ ...(await recorder.get('settings', 'user')), key: 'user' })
      const changed = typeof change === 'function' ? change(now) : change
      await recorder.put('settings', settingsSchema.parse({ ...now, ...changed, key: 'user' }))
    },
    { silent: true },
  )
}
