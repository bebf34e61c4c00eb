import { access, constants, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { DiskSpace } from '../../../src/ipc/contract.ts'
import { systemErrorCode } from '../desktopError.ts'
import type { DiskLimits } from './diskLimits.ts'

/**
 * The space on the file system that holds the stores of a profile, which need not be that of the profile itself.
 * `free` is null where the system does not tell.
 */
export async function diskSpace(profile: string, limits: DiskLimits): Promise<DiskSpace> {
  const folder = join(profile, 'IndexedDB')
  const { warn, jobs, floor } = limits
  return { free: await freeIn(folder), readOnly: await isReadOnly(folder), warn, jobs, floor }
}

/** What this user may still write; a folder that is not there yet will lie where its parent does. */
async function freeIn(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch (error) {
    const parent = dirname(folder)
    return systemErrorCode(error) === 'ENOENT' && parent !== folder ? freeIn(parent) : null
  }
}

async function isReadOnly(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK)
    return false
  } catch (error) {
    return ['EROFS', 'EACCES', 'EPERM'].includes(systemErrorCode(error) ?? '')
  }
}
