import type { ElectronApplication, Page } from '@playwright/test'

/** What is watched: a page, and Electron where there is one. */
interface Watched {
  readonly page: Page
  readonly electron: ElectronApplication | null
}

/** What a window said and asked for. */
export interface Observed {
  /** Console errors and warnings of the content policy, uncaught errors, crashes; one line each, in order. */
  readonly trouble: readonly string[]
  /** Addresses the window asked for that are not the program's own, refused or not. */
  outsideRequests(): Promise<readonly string[]>
}

/** Starts to watch a window; what it said before is in the console's record and is watched too. */
export async function watchProgram({ page, electron }: Watched): Promise<Observed> {
  const trouble: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`))
  page.on('crash', () => trouble.push('the page crashed'))
  const outside = new Set<string>()
  page.on('request', (request) => {
    if (!isOwn(request.url())) outside.add(request.url())
  })
  // The network service refuses before Playwright hears of some requests (WebSocket, prefetch); main sees them all.
  await electron?.evaluate(({ session }) => {
    const shared = globalThis as { outsideRequests?: Set<string> }
    if (shared.outsideRequests) return
    const seen = new Set<string>()
    shared.outsideRequests = seen
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => {
      if (!/^(?:app|devtools|blob|data):/.test(url)) seen.add(url)
    })
  })
  return {
    trouble,
    async outsideRequests() {
      const seen = await electron?.evaluate(() => [
        ...((globalThis as { outsideRequests?: Set<string> }).outsideRequests ?? []),
      ])
      return [...new Set([...outside, ...(seen ?? [])])].sort()
    },
  }
}

function isOwn(url: string): boolean {
  return /^(?:(?:blob:)?(?:app:\/\/plexus|http:\/\/plexus\.localhost)\/|devtools:|data:)/.test(url)
}
