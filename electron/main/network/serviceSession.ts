import { type Session, session } from 'electron'
import { parsedUrl } from '../security/parsedUrl.ts'

/** The services the program may ask: Crossref's public interface. */
const serviceHosts: readonly string[] = ['api.crossref.org']

/** Whether an address is one of the services', over TLS, and nothing else of this or another machine. */
export function isServiceAddress(url: string): boolean {
  const parsed = parsedUrl(url)
  return (
    parsed !== null &&
    parsed.protocol === 'https:' &&
    serviceHosts.includes(parsed.host) &&
    parsed.username === '' &&
    parsed.password === ''
  )
}

/** In memory alone, and apart from the page's. */
const partition = 'services'

let opened: Session | undefined

/**
 * The session that services are asked through: Chromium's own network, so that it goes through the proxy and trusts the
 * certificates of the system, as a hospital's network demands. It keeps no cookies and no cache, names neither runtime
 * nor system, and reaches nothing but the services.
 */
export function serviceSession(): Session {
  if (opened) return opened
  opened = session.fromPartition(partition, { cache: false })
  opened.setUserAgent('Plexus')
  opened.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  opened.setPermissionCheckHandler(() => false)
  opened.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isServiceAddress(url) })
  })
  return opened
}
