import { electronArguments } from './electronArguments.mjs'
import { resolveElectronRuntime } from './electronRuntime.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { displayAt, startVirtualDisplay } from './setup/display.mjs'
import { nodeProblem } from './setup/nodeVersion.mjs'
import { ensureSystemLibraries } from './setup/systemLibraries.mjs'
import { isMain, projectRoot } from './tool.mjs'

/**
 * @typedef {object} Ready
 * @property {import('./electronRuntime.mjs').ElectronRuntime} runtime
 * @property {string[]} switches for Electron's command line, before the program's folder
 * @property {Record<string, string>} env for every child that starts Electron
 */

/**
 * Brings a fresh checkout to the point where the program can be built, started and tested; does nothing where all is
 * there already. Asks nothing.
 * @param {object} [wishes]
 * @param {number} [wishes.displays] how many virtual displays to start where there is none; they end with this process
 * @returns {Promise<Ready>}
 */
export async function setUp({ displays = 1 } = {}) {
  const log = console.log
  const problem = nodeProblem(process.versions.node)
  if (problem !== null) throw new Error(problem)
  await step('dependencies', () => ensureDependencies(projectRoot, log))
  const runtime = await step('Electron runtime', () => resolveElectronRuntime({ log }))
  const needsXvfb = displayAt(process.platform, process.env) === 'none'
  await step('system libraries', () =>
    ensureSystemLibraries({ executable: runtime.path, needsXvfb, log }),
  )
  /** @type {Record<string, string>} */
  const env = { PLEXUS_ELECTRON: runtime.path, PLEXUS_ELECTRON_VERSION: runtime.version }
  if (needsXvfb && displays > 0) {
    const started = await step('display', () =>
      Promise.all(Array.from({ length: displays }, () => startVirtualDisplay(log))),
    )
    const names = started.map(({ display }) => display)
    env.DISPLAY = names[0] ?? ''
    env.PLEXUS_DISPLAYS = names.join(' ')
  }
  const switches = electronArguments({ env: { ...process.env, ...env } })
  env.PLEXUS_ELECTRON_ARGS = JSON.stringify(switches)
  console.log(`Electron ${runtime.version} (${runtime.way}).`)
  return { runtime, switches, env }
}

/**
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
async function step(name, work) {
  const started = Date.now()
  const result = await work()
  console.log(`set-up: ${name} ready (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  return result
}

/**
 * Runs a script's work, prints an expected failure without its stack and ends with the code it answers.
 * @param {() => Promise<number>} work answers the exit code
 */
export async function runScript(work) {
  try {
    process.exit(await work())
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`)
    process.exit(1)
  }
}

if (isMain(import.meta.url)) {
  await runScript(async () => {
    await setUp({ displays: 0 })
    return 0
  })
}
