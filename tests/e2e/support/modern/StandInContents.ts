import { EventEmitter } from 'node:events'
import type { Page } from '@playwright/test'
import { honest } from './honest.ts'
import { sendToPage } from './pageBridge.ts'
import { toBrowser, toProgram } from './programServer.ts'

/** What a sheet of paper measures, in inches. */
const papers: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A4: [8.27, 11.69],
  Letter: [8.5, 11],
}

interface PrintOptions {
  readonly pageSize: string
  readonly margins: { readonly top: number; bottom: number; left: number; right: number }
  readonly [option: string]: unknown
}

/** Stands in for Electron's WebContents over a page of a browser. The page may be opened later than this is made. */
export class StandInContents extends EventEmitter {
  private readonly page: Promise<Page>
  private readonly partition: string
  private opened: Page | null = null
  private zoomLevel = 0
  private size = { width: 0, height: 0 }

  constructor(page: Promise<Page>, partition: string) {
    super()
    this.page = page
    this.partition = partition
    page.then(
      (opened) => this.follow(opened),
      () => undefined,
    )
  }

  private follow(page: Page): void {
    this.opened = page
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
        this.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false })
      }
    })
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.emit('did-navigate', {}, toProgram(frame.url()))
    })
    page.on('load', () => this.emit('did-finish-load'))
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed' }))
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page
    // An answer that names the response of a page closed meanwhile is one the driver cannot read: so it comes at once.
    await page.goto(toBrowser(url, this.partition), { waitUntil: 'commit' })
    await page.waitForLoadState('load')
  }

  getURL(): string {
    return this.opened === null ? '' : toProgram(this.opened.url())
  }

  send(channel: string, payload: unknown): void {
    if (this.opened !== null) void sendToPage(this.opened, channel, payload)
  }

  isDestroyed(): boolean {
    return this.opened?.isClosed() ?? false
  }

  async executeJavaScript(script: string): Promise<unknown> {
    const page = await this.page
    return await page.evaluate(script)
  }

  /** Chromium's own printing, asked as Electron asks it. */
  async printToPDF({ pageSize, margins, ...options }: PrintOptions): Promise<Buffer> {
    const page = await this.page
    const session = await page.context().newCDPSession(page)
    const [paperWidth, paperHeight] = papers[pageSize] ?? [0, 0]
    const { data } = await session.send('Page.printToPDF', {
      ...options,
      paperWidth,
      paperHeight,
      marginTop: margins.top,
      marginBottom: margins.bottom,
      marginLeft: margins.left,
      marginRight: margins.right,
    })
    await session.detach()
    return Buffer.from(data, 'base64')
  }

  /** Size of the window in its own pixels: zoomed in, fewer CSS pixels have room in it. */
  resize(width: number, height: number): void {
    this.size = { width, height }
    this.lay()
  }

  getZoomLevel(): number {
    return this.zoomLevel
  }

  getZoomFactor(): number {
    return 1.2 ** this.zoomLevel
  }

  setZoomLevel(level: number): void {
    this.zoomLevel = level
    this.lay()
  }

  private lay(): void {
    const factor = this.getZoomFactor()
    const size = {
      width: Math.round(this.size.width / factor),
      height: Math.round(this.size.height / factor),
    }
    void this.page.then((page) => page.setViewportSize(size)).catch(() => undefined)
  }

  selectAll(): void {
    void this.page.then((page) => page.keyboard.press('ControlOrMeta+a'))
  }

  // Electron's own guards, which have nothing to hold on to here: what a browser lets through is judged on Electron.
  setWindowOpenHandler(): void {}
  setWebRTCIPHandlingPolicy(): void {}
}

export function standInContents(page: Promise<Page>, partition: string): StandInContents {
  return honest('WebContents', new StandInContents(page, partition))
}
