import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runQuietly } from '../runCommand.mjs'

/** What a bare Debian or Ubuntu needs to run Electron. Newer releases name some of them with t64 at the end. */
const debianPackages = [
  'libgtk-3-0',
  'libnss3',
  'libgbm1',
  'libasound2',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
  'libnotify4',
  'libsecret-1-0',
  'fonts-liberation',
]

/**
 * The shared libraries that `ldd` could not find.
 * @param {string} lddOutput
 * @returns {string[]} such as `libgtk-3.so.0`, each once, sorted
 */
export function missingLibraries(lddOutput) {
  const missing = [...lddOutput.matchAll(/^\s*(\S+) => not found\s*$/gm)].map(
    (found) => found[1] ?? '',
  )
  return [...new Set(missing)].sort()
}

/**
 * Makes sure that a Linux has the libraries Electron needs and, where no display is there, Xvfb.
 * As root on Debian and Ubuntu it installs them; otherwise it throws with the command to run.
 * @param {object} options
 * @param {string} options.executable the Electron runtime
 * @param {boolean} options.needsXvfb
 * @param {(line: string) => void} options.log
 */
export async function ensureSystemLibraries({ executable, needsXvfb, log }) {
  if (process.platform !== 'linux') return
  const missing = await librariesMissingFor(executable)
  const lacksXvfb = needsXvfb && !isOnPath('Xvfb')
  if (missing.length === 0 && !lacksXvfb) return
  const lacking = [...missing, ...(lacksXvfb ? ['Xvfb'] : [])].join(', ')
  const wanted = [...(missing.length > 0 ? debianPackages : []), ...(lacksXvfb ? ['xvfb'] : [])]
  if (!(await isDebianLike())) {
    throw new Error(
      `This Linux lacks: ${lacking}. On Debian their packages are: ${wanted.join(' ')}.`,
    )
  }
  if (process.getuid?.() !== 0) {
    const names = await namesInThisRelease(wanted)
    throw new Error(
      `This machine lacks: ${lacking}. Install them with:\n` +
        `  sudo apt-get update && sudo apt-get install -y ${names.join(' ')}`,
    )
  }
  await installAsRoot(wanted, lacking, log)
  const still = await librariesMissingFor(executable)
  if (still.length > 0)
    throw new Error(`After the installation these libraries are still missing: ${still.join(', ')}`)
}

/** @param {string} executable */
async function librariesMissingFor(executable) {
  const folder = dirname(executable)
  const files = (await readdir(folder)).filter(
    (name) => /\.so(\.\d+)*$/.test(name) || name === 'chrome_crashpad_handler',
  )
  const said = await runQuietly('ldd', [executable, ...files.map((name) => join(folder, name))])
  if (said.code === 127) return []
  // The runtime's own libraries lie beside it and are found through its rpath.
  return missingLibraries(said.output).filter((library) => !files.includes(library))
}

/** @param {string} command */
export function isOnPath(command) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, command)))
}

/** Whether this Linux installs Debian packages. */
export async function isDebianLike() {
  const described = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(described) && isOnPath('apt-get')
}

/**
 * Installs Debian packages, which only root may.
 * @param {readonly string[]} wanted
 * @param {string} lacking what the machine lacks, in words
 * @param {(line: string) => void} log
 * @throws {Error} when apt-get fails; its words are printed
 */
export async function installAsRoot(wanted, lacking, log) {
  log(`This machine lacks: ${lacking}. Installing Debian packages (as root): ${wanted.join(' ')}`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await runQuietly('apt-get', ['update', '-q'], { env })
  if (updated.code !== 0) log(`apt-get update: ${updated.lastLine}`)
  const names = await namesInThisRelease(wanted)
  const parameters = ['install', '-y', '-q', '--no-install-recommends', ...names]
  const installed = await runQuietly('apt-get', parameters, { env })
  if (installed.code === 0) return
  console.error(installed.output)
  throw new Error(`apt-get ${parameters.join(' ')} failed; its own words are above.`)
}

/** @param {readonly string[]} wanted */
async function namesInThisRelease(wanted) {
  const renamed = wanted.map((name) => `${name}t64`)
  const policy = await runQuietly('apt-cache', ['policy', ...renamed])
  return wanted.map((name) => (hasCandidate(policy.output, `${name}t64`) ? `${name}t64` : name))
}

/**
 * Whether `apt-cache policy` knows a version of a package to install.
 * @param {string} policy what it printed
 * @param {string} name
 */
export function hasCandidate(policy, name) {
  const section = policy.split(/^(?=\S)/m).find((part) => part.startsWith(`${name}:`)) ?? ''
  return /Candidate: (?!\(none\))\S/.test(section)
}
