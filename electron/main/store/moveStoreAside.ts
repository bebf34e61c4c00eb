import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { systemErrorCode } from '../desktopError.ts'
import { keptAside } from './keepStoreAside.ts'

const unusable = 'unusable '
/** So many are kept, the newest; a store may be large. */
const mostKept = 3

/** In milliseconds. Windows lets go of the files of a program that has just ended a moment after it has. */
const pauses = [200, 800]

/**
 * Moves what the page's databases lie in into a folder of `kept-aside` in the profile, and leaves an empty folder in its
 * place. Chromium keeps all databases of the page in one store, so that a new one beside a damaged one is lost with it.
 * To be called while nobody has it open. Nothing is moved where there is nothing. Throws the disk's error.
 */
export async function moveStoreAside(profile: string, now: Date): Promise<void> {
  const store = join(profile, 'IndexedDB')
  if (!(await isThere(store))) return
  const kept = join(profile, keptAside)
  await mkdir(kept, { recursive: true })
  const stamp = now.toISOString().replaceAll(/[:.]/g, '-')
  await renamePatiently(store, join(kept, `${unusable}${stamp}`))
  await mkdir(store)
  await forgetOldest(kept)
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false
    throw error
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of pauses) {
    try {
      await rename(from, to)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  await rename(from, to)
}

/** The names tell the time, so that their order is the order of their age. What cannot be removed stays. */
async function forgetOldest(kept: string): Promise<void> {
  const names = (await readdir(kept)).filter((name) => name.startsWith(unusable))
  for (const name of names.sort().slice(0, -mostKept)) {
    await rm(join(kept, name), { recursive: true, force: true }).catch(() => undefined)
  }
}
