import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runLoudly } from '../runCommand.mjs'
import { EngineWarnings } from './engineWarnings.mjs'

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [optional]
 */

/**
 * Installs the packages of package-lock.json where what is in node_modules differs from it.
 * @param {string} root the project's folder
 * @param {(line: string) => void} log
 */
export async function ensureDependencies(root, log) {
  const wanted = await lockedPackages(join(root, 'package-lock.json'))
  const there = await lockedPackages(join(root, 'node_modules', '.package-lock.json')).catch(
    () => null,
  )
  const reason = installReason(wanted, there)
  if (reason === null) return
  log(`${reason} Running npm ci.`)
  if ((await npm(root, 'ci')) === 0) return
  // npm ci insists that the lock names every platform's packages; a registry that lacks one makes it give up.
  log(
    'npm ci failed. Trying npm install, which takes the same locked versions and leaves the lock as it is.',
  )
  if ((await npm(root, 'install', '--no-save')) === 0) return
  throw new Error('npm could not install the dependencies. Is the npm registry within reach?')
}

/** @param {string} root @param {...string} words */
async function npm(root, ...words) {
  const warnings = new EngineWarnings()
  const show = (/** @type {string[]} */ lines) => {
    for (const line of lines) console.error(line)
  }
  const code = await runLoudly('npm', [...words, '--no-audit', '--no-fund'], {
    cwd: root,
    onErrorLine: (line) => show(warnings.take(line)),
  })
  show(warnings.end())
  return code
}

/** @param {string} file @returns {Promise<Record<string, LockedPackage>>} */
async function lockedPackages(file) {
  return JSON.parse(await readFile(file, 'utf8')).packages
}

/**
 * Why the packages must be installed. Packages for other platforms are optional and may be missing; one left over
 * does no harm.
 * @param {Record<string, LockedPackage>} wanted of package-lock.json
 * @param {Record<string, LockedPackage> | null} there what npm noted inside node_modules, null when it did not
 * @returns {string | null} null when nothing is to be done
 */
export function installReason(wanted, there) {
  if (there === null) return 'The dependencies are not installed.'
  const differing = Object.entries(wanted).find(
    ([path, locked]) => path !== '' && !locked.optional && there[path]?.version !== locked.version,
  )
  if (differing === undefined) return null
  return `The installed dependencies are not those of package-lock.json (first: ${differing[0]}).`
}
