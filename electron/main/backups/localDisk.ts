import { constants, createReadStream } from 'node:fs'
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { systemErrorCode } from '../desktopError.ts'
import { syncFolder } from '../files/writeFileWhole.ts'
import type { BackupDisk } from './backupDisk.ts'

/** Some file systems, network ones above all, cannot force a folder to disk; the rename holds all the same. */
const cannotSync: readonly (string | null)[] = ['EINVAL', 'ENOTSUP', 'ENOSYS', 'EISDIR', 'EPERM']

/** This machine's disk. */
export const localDisk: BackupDisk = {
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true })
  },
  async list(folder) {
    try {
      return await readdir(folder)
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return []
      throw error
    }
  },
  async facts(path) {
    try {
      const facts = await lstat(path)
      return facts.isFile() ? { bytes: facts.size, changed: facts.mtimeMs } : null
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return null
      throw error
    }
  },
  async create(path) {
    const file = await open(path, 'wx', 0o600)
    return {
      async write(bytes) {
        await file.writeFile(bytes)
      },
      sync: () => file.sync(),
      close: () => file.close(),
    }
  },
  read(path) {
    // Windows has no O_NOFOLLOW; there the constant is undefined and plain reading is what is left.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)
    return createReadStream(path, { flags: flags as unknown as string, highWaterMark: 256 * 1024 })
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  async syncFolder(folder) {
    try {
      await syncFolder(folder)
    } catch (error) {
      if (!cannotSync.includes(systemErrorCode(error))) throw error
    }
  },
}
