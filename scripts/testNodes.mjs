import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { runLoudly } from './runCommand.mjs'
import { runScript } from './setUp.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { projectRoot, tool } from './tool.mjs'

/** The oldest Node that is enough, and the two lines after it that are kept up, as the npm registry has them. */
const versions = ['20.19.0', '22.23.5', '24.22.3']

const systems = { linux: 'linux', darwin: 'darwin', win32: 'win' }

/**
 * The executable of a Node, from the package of the npm registry that holds it for this system; kept in the cache.
 * @param {string} version
 */
async function nodeOf(version) {
  const system = systems[/** @type {keyof typeof systems} */ (process.platform)] ?? process.platform
  const name = `node-${system}-${process.arch}`
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  const folder = join(cache, 'plexus', 'nodes', version)
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join(folder, 'node_modules', name, 'bin', file)
  if (existsSync(path)) return path
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  const parameters = ['install', `${name}@${version}`, '--no-save', '--no-audit', '--no-fund']
  const code = await runLoudly('npm', parameters, { cwd: folder })
  if (code !== 0 || !existsSync(path))
    throw new Error(`npm has no Node ${version} for this system.`)
  return path
}

/** Runs the unit tests on every Node; words given to the command choose among them, as Vitest's own do. */
await runScript(async () => {
  await ensureDependencies(projectRoot, console.log)
  const failed = []
  for (const version of versions) {
    console.log(`\n== unit tests on Node ${version}`)
    const node = await nodeOf(version)
    const parameters = [tool('vitest/vitest.mjs'), 'run', ...process.argv.slice(2)]
    const code = await runLoudly(node, parameters, { cwd: projectRoot, env: { CI: '1' } })
    if (code !== 0) failed.push(version)
  }
  console.log(
    failed.length === 0
      ? `\nThe unit tests pass on Node ${versions.join(', ')}.`
      : `\nThe unit tests fail on Node ${failed.join(', ')}.`,
  )
  return failed.length === 0 ? 0 : 1
})
