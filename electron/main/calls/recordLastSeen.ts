import { z } from 'zod'
import { lastSeenSchema } from '../desktopState.ts'
import type { CallHandler } from './callHandler.ts'

export const recordLastSeen: CallHandler<'recordLastSeen'> = {
  args: z.tuple([lastSeenSchema]),
  async run({ state, guard }, lastSeen) {
    await state.set({ ...state.get(), lastSeen })
    await guard.storeOpened()
  },
}
