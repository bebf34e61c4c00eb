import { app, type WebContents } from 'electron'
import type { PageSource } from './appOrigin.ts'
import { openLink } from './openLink.ts'

/** Whether the window may go to an address: only the page itself, wherever in it. */
export function isOwnPage(url: string, source: PageSource): boolean {
  return source.isOwn(url) && url.split(/[?#]/, 1)[0] === source.page
}

/** Keeps every page that is ever made where it is: no other address, no other window, no webview. */
export function guardNavigation(source: PageSource): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, source))
}

function guard(contents: WebContents, source: PageSource): void {
  contents.on('will-navigate', (details) => {
    if (!isOwnPage(details.url, source)) details.preventDefault()
  })
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isOwnPage(details.url, source)) details.preventDefault()
  })
  contents.on('will-redirect', (details) => details.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    void openLink(url)
    return { action: 'deny' }
  })
  // A peer connection would reach the network past the request guard.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
