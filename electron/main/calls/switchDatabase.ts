import { z } from 'zod'
import { databaseNameSchema } from '../desktopState.ts'
import type { CallHandler } from './callHandler.ts'

export const switchDatabase: CallHandler<'switchDatabase'> = {
  args: z.tuple([databaseNameSchema]),
  async run({ state, loadPage }, databaseName) {
    await state.set({ ...state.get(), databaseName })
    // After the answer is on its way: the page that asked is about to go.
    setImmediate(loadPage)
  },
}
