import type { BrowserWindow } from 'electron'
import type { SendEvent } from '../sendEvent.ts'

/** Tells the page when the window becomes maximised, full screen, or neither, so that its buttons say so. */
export function reportWindowState(window: BrowserWindow, send: SendEvent): void {
  const report = () =>
    send('windowState', {
      maximised: window.isMaximized(),
      fullScreen: window.isFullScreen(),
    })
  window.on('maximize', report)
  window.on('unmaximize', report)
  window.on('enter-full-screen', report)
  window.on('leave-full-screen', report)
}
