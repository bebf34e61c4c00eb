import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { changeSettings } from '../../src/commands/changeSettings.ts'
import { settings } from '../../src/db/queries/settings.ts'
import { openTestLibrary } from '../db/openTestLibrary.ts'

test('two parts of one field saved at once are both kept; undefined forgets', async () => {
  const context = await openTestLibrary()
  const nobody = { institutions: [], bio: '', handle: '' }
  const set = (patch: { readonly bio?: string; readonly handle?: string }) =>
    changeSettings(context, ({ publicProfile = nobody }) => ({
      publicProfile: { ...publicProfile, ...patch },
    }))
  await Promise.all([set({ bio: 'MS4' }), set({ handle: '@ada' })])
  expect((await settings(context.db)).publicProfile).toEqual({
    institutions: [],
    bio: 'MS4',
    handle: '@ada',
  })
  await changeSettings(context, { publicProfile: undefined, timeZone: 'UTC' })
  expect((await settings(context.db)).publicProfile).toBeUndefined()
  expect((await settings(context.db)).timeZone).toBe('UTC')
})
