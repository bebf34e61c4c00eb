import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The tests that mount one, below tests/e2e. */
export const smallDiskTests = 'fullDisk.spec.ts'

/**
 * Mounts a file system of memory at a folder, which is made where it is missing.
 * @param {string} folder
 * @param {string} size as the `size` option of tmpfs has it
 */
export function mountOfMemory(folder, size) {
  mkdirSync(folder, { recursive: true })
  const options = `size=${size},mode=0700`
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'plexus-trial', folder], { stdio: 'pipe' })
}

/** @param {string} folder */
export function unmount(folder) {
  execFileSync('umount', ['-l', folder], { stdio: 'pipe' })
}

/**
 * Why no small disk can be mounted here; null where one can, which is tried.
 * @returns {string | null}
 */
export function whyNoSmallDisk() {
  if (process.platform !== 'linux') return 'only Linux mounts a file system of memory'
  if (process.getuid?.() !== 0) return 'mounting a file system needs root'
  const folder = mkdtempSync(join(tmpdir(), 'plexus-mount-'))
  try {
    mountOfMemory(folder, '64k')
    unmount(folder)
    return null
  } catch {
    return 'the system does not let root mount a file system'
  } finally {
    rmdirSync(folder)
  }
}
