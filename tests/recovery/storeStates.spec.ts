import { expect, test } from '@playwright/test'
import { libraryWithBackup } from '../e2e/support/libraryWithBackup.ts'
import { restoreFrom, wholeLibrary } from '../e2e/support/restoreFrom.ts'
import { storeStates } from '../e2e/support/storeStates.ts'

// Each state on the library that was restored from the one before it, which is thereby started once more.
test('from every state of the store the user chooses once, and every row of the backup is there', async () => {
  test.setTimeout(1_200_000)
  let app = await libraryWithBackup({ isLarge: true })
  const before = await wholeLibrary(app.page)
  for (const state of storeStates) {
    await test.step(state.name, async () => {
      const back = await restoreFrom(app, state)
      const led = back.heading || 'opened as if nothing were amiss'
      process.stdout.write(
        `  ${state.name}: ${led}${back.restarted ? '; started again by itself' : ''}\n`,
      )
      app = back.app
      expect(await wholeLibrary(app.page)).toEqual(before)
    })
  }
  await app.close()
})
