import { EventEmitter } from 'node:events'
import type { Page } from '@playwright/test'
import { type StandInContents, standInContents } from './StandInContents.ts'

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What of a window's options means anything to a page of a browser. */
export interface StandInWindowOptions extends Partial<Bounds> {
  readonly webPreferences?: { readonly session?: { readonly partition: string } }
}

/** Stands in for Electron's BrowserWindow: it keeps what a window is told and tells it again; only its size is seen. */
export class StandInWindow extends EventEmitter {
  readonly webContents: StandInContents
  private readonly page: Promise<Page>
  private bounds: Bounds
  private readonly state = { visible: false, maximized: false, minimized: false, destroyed: false }

  constructor(
    page: Promise<Page>,
    { x = 0, y = 0, width = 800, height = 600, webPreferences }: StandInWindowOptions,
  ) {
    super()
    this.page = page
    this.bounds = { x, y, width, height }
    this.webContents = standInContents(page, webPreferences?.session?.partition ?? '')
    this.webContents.resize(width, height)
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  /** Asks, as a user who closes a window does; a listener may keep it. */
  close(): boolean {
    let isKept = false
    const event = {
      defaultPrevented: false,
      preventDefault() {
        isKept = true
        event.defaultPrevented = true
      },
    }
    this.emit('close', event)
    if (!isKept) this.destroy()
    return !isKept
  }

  destroy(): void {
    if (this.state.destroyed) return
    this.state.destroyed = true
    void this.page.then((page) => page.close()).catch(() => undefined)
    this.emit('closed')
  }

  isDestroyed(): boolean {
    return this.state.destroyed
  }

  show(): void {
    this.state.visible = true
    this.emit('show')
  }

  hide(): void {
    this.state.visible = false
  }

  focus(): void {}

  isVisible(): boolean {
    return this.state.visible
  }

  minimize(): void {
    this.state.minimized = true
  }

  restore(): void {
    this.state.minimized = false
  }

  isMinimized(): boolean {
    return this.state.minimized
  }

  maximize(): void {
    this.state.maximized = true
    this.emit('maximize')
  }

  unmaximize(): void {
    this.state.maximized = false
    this.emit('unmaximize')
  }

  isMaximized(): boolean {
    return this.state.maximized
  }

  isFullScreen(): boolean {
    return false
  }

  getBounds(): Bounds {
    return this.bounds
  }

  getNormalBounds(): Bounds {
    return this.bounds
  }

  setBounds(bounds: Bounds): void {
    this.bounds = bounds
    this.webContents.resize(bounds.width, bounds.height)
    this.emit('resize')
  }

  getContentSize(): number[] {
    return [this.bounds.width, this.bounds.height]
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ ...this.bounds, width, height })
  }

  setBackgroundColor(): void {}
}
