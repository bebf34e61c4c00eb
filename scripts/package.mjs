import { existsSync } from 'node:fs'
import { cp, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { build } from './build.mjs'
import { builderParameters } from './packaging/builderParameters.mjs'
import { openDebuggingPorts } from './packaging/portCheck.mjs'
import { thirdPartyNotices } from './packaging/thirdPartyNotices.mjs'
import { runLoudly } from './runCommand.mjs'
import { runScript, setUp } from './setUp.mjs'
import { projectRoot, tool } from './tool.mjs'

const staged = join(projectRoot, 'dist', '.runtime')
const noticesFile = join(projectRoot, 'dist', 'THIRD-PARTY-NOTICES.txt')

/**
 * Copies the runtime without the launcher that stands in for Electron's default program.
 * @param {string} folder
 */
async function stage(folder) {
  await rm(staged, { recursive: true, force: true })
  const launcher = join(folder, 'resources', 'app')
  await cp(folder, staged, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => source !== launcher,
  })
}

/** The folder of the runtime: on macOS the executable lies deep inside a bundle. @param {string} executable */
function runtimeFolder(executable) {
  return process.platform === 'darwin'
    ? dirname(dirname(dirname(dirname(executable))))
    : dirname(executable)
}

/** @returns {Promise<string>} the packaged executable */
async function packagedExecutable() {
  const dist = join(projectRoot, 'dist')
  const folder = (await readdir(dist)).find((name) => /(-unpacked|^mac.*)$/.test(name)) ?? ''
  const places = ['plexus', 'Plexus.exe', 'plexus.exe', 'Plexus.app/Contents/MacOS/Plexus']
  const path = places.map((place) => join(dist, folder, place)).find((place) => existsSync(place))
  if (path === undefined) throw new Error('electron-builder left no executable below dist.')
  return path
}

await runScript(async () => {
  const isRelease = process.argv.includes('--release')
  // A display, because the packaged program is started once.
  const { runtime, switches, env } = await setUp()
  if (isRelease && runtime.way === 'offline') {
    throw new Error(
      'A release is never built on the old runtime for offline development. Let the official one download, or set ' +
        'ELECTRON_OVERRIDE_DIST_PATH.',
    )
  }
  const built = await build()
  if (built !== 0) return built
  await stage(runtimeFolder(runtime.path))
  await writeFile(noticesFile, await thirdPartyNotices(projectRoot))
  const { parameters, leftOut } = builderParameters({
    platform: process.platform,
    version: runtime.version,
    runtimeFolder: staged,
    isRelease,
    homepage: process.env.PLEXUS_HOMEPAGE,
  })
  if (leftOut !== null) console.log(leftOut)
  const packed = await runLoudly(
    process.execPath,
    [tool('electron-builder/cli.js'), ...parameters],
    { cwd: projectRoot },
  )
  await rm(staged, { recursive: true, force: true })
  if (packed !== 0) return packed
  const executable = await packagedExecutable()
  const { readFuses } = await import('./packaging/fuseCheck.mjs')
  const { wrong, absent, unknown } = await readFuses(executable, process.platform)
  if (wrong.length > 0) throw new Error(`These fuses are not as they must be: ${wrong.join(', ')}`)
  if (unknown.length > 0) {
    throw new Error(`This Electron has fuses nobody has decided on: number ${unknown.join(', ')}`)
  }
  if (absent.length > 0) {
    console.log(`Not in Electron ${runtime.version}, so not set: ${absent.join(', ')}`)
  }
  const open = await openDebuggingPorts(executable, { switches, env })
  if (open.length > 0) throw new Error(`The package lets a debugger in: ${open.join(', ')}`)
  console.log('Started once: no debugger can reach it.')
  console.log(
    `All other fuses read back as wanted. ${basename(executable)} is ready: ${executable}`,
  )
  return 0
})
