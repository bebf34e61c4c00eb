import type { Session } from 'electron'
import type { PageSource } from './appOrigin.ts'

/**
 * All that the page may ask of Chromium: that its database is not evicted, and to copy text.
 * `persistent-storage` is missing from Electron's documentation and types, and decides `navigator.storage.persist()`.
 */
const allowed: readonly string[] = ['persistent-storage', 'clipboard-sanitized-write']

/** Whether a permission may be given to a page at this address. */
export function isPermitted(permission: string, url: string, source: PageSource): boolean {
  return allowed.includes(permission) && source.isOwn(url)
}

/** Without handlers Electron grants everything, so each way of asking has one. */
export function limitPermissions(session: Session, source: PageSource): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isPermitted(permission, details.requestingUrl, source))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) =>
    isPermitted(permission, origin, source),
  )
  session.setDevicePermissionHandler(() => false)
}
