import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

export const controlWindow: CallHandler<'controlWindow'> = {
  args: z.tuple([z.enum(['minimise', 'toggle-maximise', 'close'])]),
  run({ window }, action) {
    if (action === 'minimise') window.minimize()
    else if (action === 'close') window.close()
    else if (window.isMaximized()) window.unmaximize()
    else window.maximize()
  },
}
