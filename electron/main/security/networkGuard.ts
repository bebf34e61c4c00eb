import type { Session } from 'electron'
import type { PageSource } from './appOrigin.ts'
import { parsedUrl } from './parsedUrl.ts'

const local: readonly string[] = ['app:', 'devtools:', 'blob:', 'data:']

/** Whether the page may load an address: the program's own schemes, and in development its server. */
export function isLoadable(url: string, source: PageSource): boolean {
  const parsed = parsedUrl(url)
  if (parsed === null) return false
  if (local.includes(parsed.protocol)) return true
  return source.isOwn(url.replace(/^ws:/, 'http:'))
}

/** Cancels every request that would leave this machine; the content policy says the same, this holds without it. */
export function forbidNetwork(session: Session, source: PageSource): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isLoadable(url, source) })
  })
}
