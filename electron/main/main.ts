import { join } from 'node:path'
import { app } from 'electron'
import { openDesktopState } from './desktopState.ts'
import { fixIdentity } from './fixIdentity.ts'
import { type PageSource, pageSource } from './security/appOrigin.ts'
import { registerAppScheme } from './security/appProtocol.ts'
import { closeDebuggingPorts } from './security/debuggingPorts.ts'
import { guardNavigation } from './security/navigationGuard.ts'
import { startDesktop } from './startDesktop.ts'
import { openLibraryStore } from './store/libraryStore.ts'
import { openStoreGuard } from './store/openStoreGuard.ts'
import { takeUpRestore } from './store/pendingRestore.ts'

/** Before there is a window, and so before anything opens the store, it is moved aside where that was chosen, judged and mended. */
async function openAround(source: PageSource): Promise<void> {
  const profile = app.getPath('userData')
  const state = openDesktopState(join(profile, 'state.json'))
  const restore = await takeUpRestore(state, profile, new Date())
  const guard = await openStoreGuard(profile)
  const store = await openLibraryStore(profile, process.env, guard.refusal === null)
  startDesktop(source, { state, restore, guard, store })
}

if (app.isPackaged) closeDebuggingPorts(app.commandLine)
fixIdentity()
if (!app.requestSingleInstanceLock()) {
  // The first start shows its window; arguments of the second are not looked at.
  app.exit(0)
} else {
  const source = pageSource(app.isPackaged, process.env.ELECTRON_RENDERER_URL)
  registerAppScheme()
  guardNavigation(source)
  // As root Chromium refuses its sandbox, and asking for it all the same hangs the start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app
    .whenReady()
    .then(() => openAround(source))
    .catch((error: unknown) => {
      // Without this, a start that fails leaves a process without a window.
      process.stderr.write(`Plexus could not start: ${String(error)}\n`)
      app.exit(1)
    })
}
