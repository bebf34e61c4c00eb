import type { Session, WebPreferences } from 'electron'

/** The settings of the window. */
export function webPreferences(preload: string, developerTools: boolean): WebPreferences {
  return { ...closed, preload, devTools: developerTools }
}

/** Those of the window that only prints: no way to the desktop, a session of its own. Its policy lets no script run. */
export function printPreferences(session: Session): WebPreferences {
  return { ...closed, session, devTools: false }
}

/** Every setting that could open the page to the machine, stated, so that a changed default changes nothing. */
const closed = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  enableBlinkFeatures: '',
  plugins: false,
  navigateOnDragDrop: false,
  // The dictionaries would be fetched from the network.
  spellcheck: false,
  safeDialogs: true,
  disableDialogs: true,
  autoplayPolicy: 'document-user-activation-required',
  v8CacheOptions: 'code',
} as const satisfies WebPreferences
