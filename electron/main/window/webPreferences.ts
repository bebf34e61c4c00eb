import type { WebPreferences } from 'electron'

/** Every setting that could open the page to the machine, stated, so that a changed default changes nothing. */
export function webPreferences(preload: string, developerTools: boolean): WebPreferences {
  return {
    preload,
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
    devTools: developerTools,
  }
}
