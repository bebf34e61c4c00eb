import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { z } from 'zod'
import type { MainProcess } from '../mainProcess.ts'
import { installPreload } from './pageBridge.ts'
import { serveProgram } from './programServer.ts'
import { runMain } from './runMain.ts'
import { standInElectron } from './standInElectron.ts'

/** The built program on a plain Chromium: its own main, preload and page, and what stands in for Electron between. */
export interface ProgramOnChromium {
  readonly main: MainProcess
  readonly context: BrowserContext
  readonly page: Page
  /** Resolves once the program has ended, browser and all, whoever ended it. */
  readonly ended: Promise<void>
  /** Asks the program to end and resolves once it has, browser and all. */
  close(): Promise<void>
}

const manifest = z.object({
  version: z.string(),
  devDependencies: z.object({ electron: z.string() }),
})

/** Starts the program in `folder` on the browser that PLEXUS_CHROMIUM names, in a home of its own. */
export async function launchOnChromium(
  home: string,
  folder: string,
  switches: readonly string[],
): Promise<ProgramOnChromium> {
  const { version, devDependencies } = manifest.parse(
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  )
  const browserFolder = join(home, '.config/chromium')
  await keepStoreInProfile(home, browserFolder)
  const server = await serveProgram()
  const context = await chromium.launchPersistentContext(browserFolder, {
    ...(process.env.PLEXUS_CHROMIUM ? { executablePath: process.env.PLEXUS_CHROMIUM } : {}),
    headless: !process.env.PLEXUS_CHROMIUM_WINDOW,
    args: [server.hostRules],
    // Else columns are as wide as without scroll bars, which the program has.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    chromiumSandbox: process.getuid?.() !== 0,
    // Else the driver feigns a light system.
    colorScheme: null,
    viewport: { width: 1200, height: 800 },
    permissions: ['clipboard-write'],
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const electron = standInElectron(context, page, server, {
    home,
    programFolder: folder,
    appVersion: version,
    switches,
  })
  await installPreload(page, folder, electron.hear)
  const main = runMain(folder, electron.module, {
    electron: devDependencies.electron,
    chrome: context.browser()?.version() ?? '',
  })
  const failed = electron.app.ended.then((code) => {
    throw new Error(`The program ended with ${code} before it had a page`)
  })
  await Promise.race([
    page.waitForURL('http://plexus.localhost/**', { waitUntil: 'commit' }),
    failed,
  ])
  const ended = electron.app.ended.then(async () => {
    await context.close()
    await server.close()
  })
  return {
    main,
    context,
    page,
    ended,
    async close() {
      electron.app.quit()
      await ended
    },
  }
}

/** The databases lie where Electron puts them, so that a test may lose or spoil them there. */
async function keepStoreInProfile(home: string, browserFolder: string): Promise<void> {
  const kept = join(home, '.config/Plexus/IndexedDB')
  const looked = join(browserFolder, 'Default/IndexedDB')
  // A test may have put a file there.
  if (!existsSync(kept)) await mkdir(kept, { recursive: true })
  await mkdir(join(browserFolder, 'Default'), { recursive: true })
  await rm(looked, { force: true })
  // A junction is what Windows lets anybody make; other systems take no notice of the word.
  await symlink(kept, looked, 'junction')
}
