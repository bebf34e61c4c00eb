import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const day = 24 * 60 * 60 * 1000
/** With no byte arriving for this long, the release host counts as out of reach. */
const silenceLimit = 45_000
const wholeLimit = 30 * 60_000

/**
 * The official runtime where Electron's own installer puts it.
 * @param {string} root the project's folder
 * @param {string} version the pinned one
 * @returns {Promise<string | null>} path of the executable, or null when it is not all there
 */
export async function installedOfficial(root, version) {
  const home = join(root, 'node_modules', 'electron')
  try {
    const found = (await readFile(join(home, 'dist', 'version'), 'utf8')).trim().replace(/^v/, '')
    const executable = join(home, 'dist', (await readFile(join(home, 'path.txt'), 'utf8')).trim())
    return found === version && existsSync(executable) ? executable : null
  } catch {
    return null
  }
}

/**
 * Lets Electron's own installer download and verify the official runtime. Ends early when nothing arrives.
 * @param {string} root the project's folder
 * @param {(line: string) => void} log
 * @returns {Promise<string | null>} null on success, else why it failed, in one line
 */
export async function runOfficialInstaller(root, log) {
  const installer = join(root, 'node_modules', 'electron', 'install.js')
  if (!existsSync(installer)) return 'the electron package is not installed: run npm ci'
  const workshop = await mkdtemp(join(tmpdir(), 'electron-download-'))
  try {
    return await watchInstaller(
      installer,
      workshop,
      join(root, 'node_modules', 'electron', 'dist'),
      log,
    )
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

/**
 * @param {string} installer
 * @param {string} workshop where the installer is told to put its temporary files, so that their size can be watched
 * @param {string} dist
 * @param {(line: string) => void} log
 * @returns {Promise<string | null>}
 */
function watchInstaller(installer, workshop, dist, log) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], {
      env: { ...process.env, TMPDIR: workshop, TEMP: workshop, TMP: workshop },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const watch = watchGrowth([workshop, dist], log, (reason) => {
      said = reason
      child.kill()
    })
    child.once('error', (error) => {
      clearInterval(watch)
      resolve(error.message)
    })
    child.once('close', (code) => {
      clearInterval(watch)
      resolve(code === 0 ? null : firstLine(said))
    })
  })
}

/**
 * @param {readonly string[]} folders
 * @param {(line: string) => void} log
 * @param {(reason: string) => void} giveUp
 */
function watchGrowth(folders, log, giveUp) {
  const started = Date.now()
  let grewAt = started
  let before = -1
  let said = 0
  return setInterval(async () => {
    const now = (await Promise.all(folders.map(sizeOf))).reduce((sum, size) => sum + size, 0)
    if (now !== before) grewAt = Date.now()
    before = now
    const megabytes = Math.floor(now / 1e6)
    if (megabytes >= said + 10) {
      said = megabytes
      log(`  ${megabytes} MB`)
    }
    if (Date.now() - grewAt > silenceLimit) giveUp(`nothing arrived for ${silenceLimit / 1000} s`)
    if (Date.now() - started > wholeLimit) giveUp('it took longer than half an hour')
  }, 1000)
}

/** @param {string} folder @returns {Promise<number>} bytes of all the files below it */
async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const sizes = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => null)
      return found?.isFile() ? found.size : 0
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** @param {string} said */
function firstLine(said) {
  return (
    said
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'the installer said nothing'
  )
}

/**
 * The last failed download of this version, if it is less than a day old.
 * @param {string} noteFile
 * @param {string} version
 * @param {number} now milliseconds since 1970
 * @returns {Promise<{ reason: string, retryAt: number } | null>}
 */
export async function recentFailure(noteFile, version, now) {
  try {
    const note = JSON.parse(await readFile(noteFile, 'utf8'))
    const retryAt = note.failedAt + day
    const isRecent = note.version === version && note.failedAt <= now && now < retryAt
    return isRecent ? { reason: String(note.reason), retryAt } : null
  } catch {
    return null
  }
}

/**
 * @param {string} noteFile
 * @param {{ version: string, failedAt: number, reason: string }} note
 */
export async function rememberFailure(noteFile, note) {
  await mkdir(dirname(noteFile), { recursive: true })
  await writeFile(noteFile, JSON.stringify(note, null, 2))
}
