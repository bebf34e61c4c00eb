import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  _electron,
  type BrowserContext,
  type ElectronApplication,
  errors,
  expect,
  type Page,
} from '@playwright/test'
import { z } from 'zod'
import type { Theme } from '../../../src/ipc/contract.ts'
import { type CopiedImage, imageOnBrowserClipboard, imageOnClipboard } from './copiedImage.ts'
import { filesIn } from './filesIn.ts'
import type { MainProcess } from './mainProcess.ts'
import { launchOnChromium } from './modern/launchOnChromium.ts'
import { type Observed, watchProgram } from './watchProgram.ts'
import { within } from './within.ts'

const projectFolder = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

export interface LaunchOptions {
  /** The home of an earlier launch, to start again on what it left; else a fresh one. */
  readonly home?: string
  /** Further switches, written `--name=value`. */
  readonly switches?: readonly string[]
}

/** Which engine the program is launched on: Electron's, or today's Chromium with a stand-in for what is Electron's own. */
export type Lane = 'electron' | 'modern'

/** The lane of this run; the scripts set it. */
export function lane(): Lane {
  return process.env.PLEXUS_LANE === 'modern' ? 'modern' : 'electron'
}

/** One start of the program on either engine. */
interface Started {
  readonly main: MainProcess
  readonly page: Page
  readonly context: BrowserContext
  /** Electron itself; null where something stands in for it. */
  readonly electron: ElectronApplication | null
  /** Resolves once it has ended, whoever ended it. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

/** The program running in a window, on a home folder of its own. */
export interface RunningApp {
  /** Main, on either lane. */
  readonly electron: MainProcess
  /** Electron itself, for tests that only run there: the lists in tests/e2e/desktopOnly.ts name each with its reason. */
  desktop(): ElectronApplication
  readonly page: Page
  /** Holds profile and Documents; nothing of the machine's own is touched. */
  readonly home: string
  readonly profile: string
  /** What the window said and asked for so far. */
  readonly observed: Observed
  /** The next open dialog answers with these paths; none cancels it. */
  chooseFiles(paths: readonly string[]): Promise<void>
  /** The next save dialog answers with this path; null cancels it. Answers the name that was suggested, when asked. */
  chooseSavePath(path: string | null): Promise<() => Promise<string | null>>
  /** The files in the backups folder, by name, sorted. */
  backupFiles(): Promise<string[]>
  readonly backupFolder: string
  /** The text that was copied last. */
  copiedText(): Promise<string>
  /** The picture that was copied last. */
  copiedImage(): Promise<CopiedImage>
  /** Gives the window's content a size in CSS pixels, and waits until it has it. */
  resize(width: number, height: number): Promise<void>
  /** Opens a saved web page as a browser would, in a window of its own. */
  openSavedPage(path: string): Promise<Page>
  setSystemTheme(theme: Theme): Promise<void>
  /**
   * Declares that a test provokes something: lines that contain the text are no failure at `close`. Only security
   * probes have reason to.
   */
  expectTrouble(...texts: readonly string[]): void
  /** Ends the program as a user would and starts it again on the same home. */
  relaunch(): Promise<RunningApp>
  /**
   * Lets the program end where it would start itself again, for no driver can follow that: whoever asked launches it on
   * the same home. To be called before what makes it do so; `ended` resolves then.
   */
  holdRestart(): Promise<{ readonly ended: Promise<void> }>
  /**
   * Ends the program and removes the home, then fails the test if the window reported an error, a violation of its
   * content policy, or asked for anything outside the program.
   */
  close(): Promise<void>
  /** Ends the program, keeps the home; the checks of `close` apply. */
  quit(): Promise<void>
}

/** Starts the built program. `PLEXUS_ELECTRON` names the executable; the scripts resolve it where it is not set. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const home = options.home ?? (await freshHome())
  const started = await startOn[lane()](home, options.switches ?? [])
  // An act that waits for what never comes names it, while there is time to say so.
  started.context.setDefaultTimeout(actionPatience)
  const observed = await within('watching the window', watchProgram(started))
  await started.page.waitForLoadState('domcontentloaded')
  return runningApp(started, home, observed)
}

const startOn: Readonly<
  Record<Lane, (home: string, switches: readonly string[]) => Promise<Started>>
> = {
  async electron(home, switches) {
    const electron = await launched(home, switches)
    const ended = new Promise<void>((resolve) => electron.once('close', () => resolve()))
    return {
      main: electron,
      page: await within('the first window', electron.firstWindow()),
      context: electron.context(),
      electron,
      ended,
      close: () => electron.close(),
    }
  },
  async modern(home, switches) {
    const program = await launchOnChromium(home, programFolder(), switches)
    const { page, context, ended, close } = program
    return { main: program.main, page, context, electron: null, ended, close }
  },
}

/** For an act of the driver's or a wait without a time of its own; in milliseconds. */
const actionPatience = 90_000

/** A start takes a second; a driver that has said nothing after this long never will. In milliseconds. */
const launchPatience = 60_000

/**
 * The driver's first attach to a starting runtime hangs once in some hundred times, before any test has begun and with
 * the program's window already drawn. That one thing is tried again, and said; a program that does not start fails twice.
 */
async function launched(
  home: string,
  switches: readonly string[],
  attempts = 2,
): Promise<ElectronApplication> {
  try {
    return await _electron.launch({
      executablePath: await executable(),
      args: [...neededSwitches(), ...switches, programFolder()],
      chromiumSandbox: true,
      // Without this the driver feigns a light system, whatever the program sets.
      colorScheme: null,
      cwd: home,
      env: homeEnvironment(home),
      timeout: launchPatience,
    })
  } catch (error) {
    if (!(error instanceof errors.TimeoutError) || attempts === 1) throw error
    process.stdout.write(`The driver did not attach within ${launchPatience / 1_000} s; again.\n`)
    return launched(home, switches, attempts - 1)
  }
}

/** An empty home with a Documents folder, named as a Linux desktop names it. */
export async function freshHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'plexus-home-'))
  await mkdir(join(home, 'Documents'))
  await mkdir(join(home, '.config'))
  await writeFile(join(home, '.config/user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n')
  return home
}

/** The folder of the built program: the project's own, unless PLEXUS_PROGRAM names another build. */
export function programFolder(): string {
  return process.env.PLEXUS_PROGRAM ?? projectFolder
}

/** The path of the Electron executable. */
export async function executable(): Promise<string> {
  if (process.env.PLEXUS_ELECTRON) return process.env.PLEXUS_ELECTRON
  const script = pathToFileURL(join(projectFolder, 'scripts/electronRuntime.mjs')).href
  const { resolveElectronRuntime } = await import(script)
  const { path } = z.object({ path: z.string() }).parse(await resolveElectronRuntime())
  process.env.PLEXUS_ELECTRON = path
  return path
}

/** The switches this machine needs: as root Chromium does not start with its sandbox. */
export function neededSwitches(): readonly string[] {
  const given = process.env.PLEXUS_ELECTRON_ARGS
  if (given) return z.array(z.string()).parse(JSON.parse(given))
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** Resolves once the page is drawn in a theme: it hears of a change after the program does, and its parts one by one. */
async function hasTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      matchMedia(`(prefers-color-scheme: ${wanted})`).matches &&
      document.documentElement.dataset.mantineColorScheme === wanted,
    theme,
  )
}

/** The environment with every folder a user has moved under `home`. */
export function homeEnvironment(home: string): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name === 'ELECTRON_RENDERER_URL' ? [] : [[name, value] as const],
  )
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    USERPROFILE: home,
    APPDATA: join(home, '.config'),
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_STATE_HOME: join(home, '.local/state'),
    ...ownDisplay(),
  }
}

/** The display of this worker alone, where there are several: windows on one take the focus from each other. */
function ownDisplay(): Record<string, string> {
  const displays = process.env.PLEXUS_DISPLAYS?.split(' ') ?? []
  const own = displays[Number(process.env.TEST_PARALLEL_INDEX ?? 0) % displays.length]
  return own ? { DISPLAY: own } : {}
}

async function runningApp(started: Started, home: string, observed: Observed): Promise<RunningApp> {
  const { main: electron, page } = started
  const places = await within(
    'the places of the program',
    electron.evaluate(({ app }) => ({
      profile: app.getPath('userData'),
      documents: app.getPath('documents'),
    })),
  )
  const backupFolder = join(places.documents, 'Plexus Backups')
  const forgiven: string[] = []
  const quit = async () => {
    const requests = await within('the requests that main saw', observed.outsideRequests())
    await within('the end of the program', started.close())
    const trouble = observed.trouble.filter((line) => !forgiven.some((text) => line.includes(text)))
    expect(trouble, 'errors in the window').toEqual([])
    const outside = requests.filter((line) => !forgiven.some((text) => line.includes(text)))
    expect(outside, 'requests outside the program').toEqual([])
  }
  return {
    electron,
    desktop() {
      if (started.electron === null) throw new Error('Electron itself is not on this lane')
      return started.electron
    },
    page,
    home,
    profile: places.profile,
    observed,
    backupFolder,
    chooseFiles: (paths) => stubOpenDialog(electron, paths),
    chooseSavePath: (path) => stubSaveDialog(electron, path),
    backupFiles: () => filesIn(backupFolder),
    copiedText: () => electron.evaluate(({ clipboard }) => clipboard.readText()),
    copiedImage: () =>
      started.electron === null ? imageOnBrowserClipboard(page) : imageOnClipboard(electron),
    async resize(width, height) {
      await electron.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
        },
        { width, height },
      )
      await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width)
    },
    openSavedPage: (path) => openSavedPage(started, path),
    async setSystemTheme(theme) {
      const set = electron.evaluate(({ nativeTheme }, wanted) => {
        nativeTheme.themeSource = wanted
      }, theme)
      await within('the theme set in main', set)
      if (theme !== 'system') await hasTheme(page, theme)
    },
    expectTrouble: (...texts) => {
      // Every line contains an empty text: it would forgive all.
      if (texts.some((text) => text.trim() === '')) throw new Error('Say what trouble is expected')
      forgiven.push(...texts)
    },
    async relaunch() {
      await quit()
      return await launchApp({ home })
    },
    async holdRestart() {
      await electron.evaluate(({ app }) => {
        app.relaunch = () => undefined
      })
      return { ended: started.ended }
    },
    quit,
    async close() {
      try {
        await quit()
      } finally {
        await rm(home, { recursive: true, force: true, maxRetries: 5 })
      }
    },
  }
}

async function openSavedPage({ electron, context }: Started, path: string): Promise<Page> {
  if (electron === null) {
    const page = await context.newPage()
    await page.goto(pathToFileURL(path).href)
    return page
  }
  const opened = electron.waitForEvent('window')
  await electron.evaluate(({ BrowserWindow }, file) => {
    const window = new BrowserWindow({ show: false, webPreferences: { partition: 'look' } })
    void window.loadFile(file)
  }, path)
  return await opened
}

async function stubOpenDialog(electron: MainProcess, paths: readonly string[]): Promise<void> {
  await electron.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths })
    },
    [...paths],
  )
}

async function stubSaveDialog(
  electron: MainProcess,
  path: string | null,
): Promise<() => Promise<string | null>> {
  await electron.evaluate(({ dialog }, filePath) => {
    const shared = globalThis as { suggestedPath?: string | undefined }
    shared.suggestedPath = undefined
    dialog.showSaveDialog = (async (...args: unknown[]) => {
      const asked = args.at(-1) as { defaultPath?: string }
      shared.suggestedPath = asked.defaultPath
      return { canceled: filePath === null, filePath: filePath ?? '' }
    }) as typeof dialog.showSaveDialog
  }, path)
  return async () =>
    await electron.evaluate(
      () => (globalThis as { suggestedPath?: string | undefined }).suggestedPath ?? null,
    )
}
