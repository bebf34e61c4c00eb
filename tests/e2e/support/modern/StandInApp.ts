import { EventEmitter } from 'node:events'
import { join } from 'node:path'

/** Where a start stands in for Electron: its home and the switches it was given. */
export interface StandInStart {
  readonly home: string
  readonly programFolder: string
  readonly appVersion: string
  readonly switches: readonly string[]
}

/** Stands in for Electron's `app`: paths below a home of its own, switches, and the order in which a program ends. */
export class StandInApp extends EventEmitter {
  readonly isPackaged = false
  /** Resolves with the exit code once the program has ended. */
  readonly ended: Promise<number>
  readonly commandLine: {
    hasSwitch(name: string): boolean
    getSwitchValue(name: string): string
    removeSwitch(name: string): void
  }
  private readonly given: StandInStart
  private readonly paths: Map<string, string>
  private readonly closeWindows: () => boolean
  private end: (code: number) => void = () => undefined

  /** @param closeWindows asks every window to close; false where one of them stays */
  constructor(start: StandInStart, closeWindows: () => boolean) {
    super()
    const { home, switches } = start
    this.given = start
    this.closeWindows = closeWindows
    this.paths = new Map([
      ['home', home],
      ['appData', join(home, '.config')],
      ['userData', join(home, '.config/electron')],
      ['documents', join(home, 'Documents')],
      ['downloads', join(home, 'Downloads')],
      ['desktop', join(home, 'Desktop')],
      ['temp', join(home, 'tmp')],
    ])
    this.ended = new Promise((resolve) => {
      this.end = resolve
    })
    const values = new Map(
      switches.map((given) => {
        const [name = '', ...value] = given.replace(/^--/, '').split('=')
        return [name, value.join('=')] as const
      }),
    )
    this.commandLine = {
      hasSwitch: (name) => values.has(name),
      getSwitchValue: (name) => values.get(name) ?? '',
      removeSwitch: (name) => {
        values.delete(name)
      },
    }
  }

  getPath(name: string): string {
    const path = this.paths.get(name)
    if (path === undefined) throw new Error(`No folder is called ${name} here`)
    return path
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path)
  }

  getAppPath(): string {
    return this.given.programFolder
  }

  getVersion(): string {
    return this.given.appVersion
  }

  getLocale(): string {
    return 'en-US'
  }

  setName(): void {}
  enableSandbox(): void {}
  setLoginItemSettings(): void {}

  /** Each start has a home of its own. */
  requestSingleInstanceLock(): boolean {
    return true
  }

  whenReady(): Promise<void> {
    return Promise.resolve()
  }

  /** In Electron's order: `before-quit`, which may be refused, every window, which may refuse too, then the end. */
  quit(): void {
    let isRefused = false
    const event = {
      defaultPrevented: false,
      preventDefault() {
        isRefused = true
        event.defaultPrevented = true
      },
    }
    this.emit('before-quit', event)
    if (isRefused || !this.closeWindows()) return
    this.emit('will-quit', { preventDefault: () => undefined })
    this.exit(0)
  }

  exit(code = 0): void {
    this.emit('quit', {}, code)
    this.end(code)
  }
}
