import { existsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { runQuietly } from '../runCommand.mjs'
import { installAsRoot, isDebianLike } from './systemLibraries.mjs'

/** By which names today's Chromium goes on a PATH; Debian's own first. */
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Where it is put that is on no PATH. @type {Readonly<Record<string, readonly string[]>>} */
const usualPlaces = {
  linux: ['/usr/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    [...names, 'chrome'].map((name) => `${folder}/${name}`),
  ),
  darwin: ['Chromium', 'Google Chrome'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    ['Google\\Chrome', 'Chromium'].map((name) => `%${folder}%\\${name}\\Application\\chrome.exe`),
  ),
}

/**
 * What is looked at; a test hands in its own.
 * @typedef {object} Machine
 * @property {string} platform as `process.platform`
 * @property {NodeJS.ProcessEnv} env
 * @property {(path: string) => boolean} exists
 */

/** @returns {Machine} */
function thisMachine() {
  return { platform: process.platform, env: process.env, exists: existsSync }
}

/**
 * Finds a Chromium or Chrome: the one PLEXUS_CHROMIUM names, one on the PATH, or one in the usual places.
 * @param {Machine} [machine]
 * @returns {string | null} the path of its executable
 * @throws {Error} when PLEXUS_CHROMIUM names what is not there
 */
export function findChromium({ platform, env, exists } = thisMachine()) {
  const own = env.PLEXUS_CHROMIUM
  if (own) {
    if (exists(own)) return own
    throw new Error(`PLEXUS_CHROMIUM names ${own}, but there is no such file.`)
  }
  const isWindows = platform === 'win32'
  const { join, delimiter } = isWindows ? win32 : posix
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) =>
      (isWindows ? ['chromium.exe', 'chrome.exe'] : names).map((name) => join(folder, name)),
    )
  const places = (usualPlaces[platform] ?? []).map((place) =>
    place.replace(/%([^%]+)%/, (_, name) => env[name] ?? ''),
  )
  return [...onPath, ...places].find((path) => exists(path)) ?? null
}

/**
 * Finds today's Chromium, and as root on Debian installs it. Where there is none the lane that needs it cannot run:
 * that is told, with the way to get it, and is no error.
 * @param {(line: string) => void} log
 * @returns {Promise<{ path: string, version: string } | null>}
 */
export async function ensureChromium(log) {
  const path = findChromium() ?? (await installed(log))
  if (path === null) {
    log(
      [
        "*** NO CHROMIUM: the tests cannot run on today's engine. Get it with one of",
        '      Debian, Ubuntu: sudo apt-get install chromium     macOS: brew install --cask chromium',
        '      Windows: winget install Google.Chrome             any: PLEXUS_CHROMIUM=/path/to/chrome ***',
      ].join('\n'),
    )
    return null
  }
  return { path, version: await versionOf(path) }
}

/**
 * What a run on today's Chromium is told; null where there is none, which has been said.
 * @param {(line: string) => void} log
 * @returns {Promise<Record<string, string> | null>}
 */
export async function modernEnvironment(log) {
  const chromium = await ensureChromium(log)
  return chromium && { PLEXUS_LANE: 'modern', PLEXUS_CHROMIUM: chromium.path }
}

/** @param {(line: string) => void} log */
async function installed(log) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !(await isDebianLike())) {
    return null
  }
  try {
    await installAsRoot(['chromium'], "today's Chromium", log)
  } catch (error) {
    log(error instanceof Error ? error.message : String(error))
  }
  return findChromium()
}

/** Windows' own starts a window instead of saying it. @param {string} path */
async function versionOf(path) {
  if (process.platform === 'win32') return 'of unknown version'
  const { output } = await runQuietly(path, ['--version'], { timeout: 20_000 })
  return /\b\d+(?:\.\d+){3}\b/.exec(output)?.[0] ?? 'of unknown version'
}
