import type { Session, WebPreferences } from 'electron'

/** The settings of the window. */
export function webPreferences(
  session: Session,
  preload: string,
  developerTools: boolean,
): WebPreferences {
  return { ...closed, session, preload, devTools: developerTools }
}

/** Those of a window that nobody sees: no way to the desktop, a session of its own. */
export function hiddenPreferences(session: Session): WebPreferences {
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
