import { parsedUrl } from './parsedUrl.ts'

/** The scheme and host are the key of the database: were they to change, every library would seem to be gone. */
export const appScheme = 'app'
export const appHost = 'plexus'
export const appPage = `${appScheme}://${appHost}/index.html`

/** Where the page may come from: the built program, or in development the server that rebuilds it. */
export interface PageSource {
  /** The address to load. */
  readonly page: string
  /** True for an address of the same scheme and host. */
  isOwn(url: string): boolean
}

/** The built program, served by appProtocol. */
export const builtPage: PageSource = {
  page: appPage,
  // URL.origin is "null" for schemes Node does not know, hence the parts.
  isOwn: (url) => sameParts(url, `${appScheme}:`, appHost),
}

/**
 * The page's source: the development server only when its address is given and the program is not packaged.
 * An address that is not http on this machine is ignored.
 */
export function pageSource(packaged: boolean, developmentUrl: string | undefined): PageSource {
  const server = packaged || !developmentUrl ? null : parsedUrl(developmentUrl)
  if (server === null) return builtPage
  const { protocol, hostname, host, href } = server
  if (protocol !== 'http:' || !['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
    return builtPage
  }
  return { page: href, isOwn: (url) => sameParts(url, protocol, host) }
}

function sameParts(url: string, protocol: string, host: string): boolean {
  const parsed = parsedUrl(url)
  return (
    parsed !== null &&
    parsed.protocol === protocol &&
    parsed.host === host &&
    parsed.username === '' &&
    parsed.password === ''
  )
}
