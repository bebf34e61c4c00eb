import { app } from 'electron'
import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

export const restartProgram: CallHandler<'restartProgram'> = {
  args: z.tuple([]),
  async run({ window, state }) {
    await state.settled()
    // An AppImage is mounted anew at each start: what runs now is gone by then.
    const execPath = process.env.APPIMAGE
    app.relaunch(execPath ? { execPath } : {})
    // After the answer is on its way. The page is not asked: it asked for this, and its store is not to be written.
    setImmediate(() => {
      window.destroy()
      app.exit(0)
    })
  },
}
