import { app } from 'electron'
import type { Desktop } from './desktop.ts'

/** Ends the program and starts it again. The page is not asked: its store is not to be written. */
export async function restart({ window, state }: Pick<Desktop, 'window' | 'state'>): Promise<void> {
  await state.settled()
  // An AppImage is mounted anew at each start: what runs now is gone by then.
  const execPath = process.env.APPIMAGE
  app.relaunch(execPath ? { execPath } : {})
  // After the answer to whoever asked is on its way.
  setImmediate(() => {
    window.destroy()
    app.exit(0)
  })
}
