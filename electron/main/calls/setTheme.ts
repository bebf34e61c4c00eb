import { nativeTheme } from 'electron'
import { z } from 'zod'
import { themeSchema } from '../desktopState.ts'
import type { CallHandler } from './callHandler.ts'

export const setTheme: CallHandler<'setTheme'> = {
  args: z.tuple([themeSchema]),
  async run({ state }, theme) {
    nativeTheme.themeSource = theme
    await state.set({ ...state.get(), theme })
  },
}
