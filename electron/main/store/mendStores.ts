import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { systemErrorCode } from '../desktopError.ts'
import { writeFileWhole } from '../files/writeFileWhole.ts'
import { storeFolders } from './storeFolders.ts'
import { readLog, writeLog } from './storeLog.ts'

/** What was done about a store whose log was damaged. */
export interface Mending {
  /** The store's folder by its name, never its path. */
  readonly store: string
  /** `failed`: it is as it was, and must not be written to. */
  readonly outcome: 'mended' | 'failed'
  /** Where it failed: the system's code, else the error's class. */
  readonly reason?: string
}

/** What mending needs from outside. */
export interface MendingSurroundings {
  readonly profile: string
  now(): Date
  /** Makes room on the disk for the copy and the new log; false where there is none to be had. */
  makeRoom(): Promise<boolean>
}

/** In the profile: stores as they were before they were mended. */
export const keptAsideFolder = 'Mended stores'
const mostKeptAside = 3

/**
 * Mends the log of every store below the profile: where a record is torn or its checksum wrong, the store is copied
 * aside and its log is written anew, of the whole records alone. Chromium would take such a log for damage and put an
 * empty store in the place of the whole one, once anything was written behind the tear. To be called while no store is
 * open. Never rejects: what could not be mended is told.
 */
export async function mendStores(around: MendingSurroundings): Promise<Mending[]> {
  const mendings: Mending[] = []
  for (const folder of await storeFolders(around.profile)) {
    const store = basename(folder)
    try {
      if (await mended(folder, around)) mendings.push({ store, outcome: 'mended' })
    } catch (error) {
      const reason = systemErrorCode(error) ?? (error instanceof Error ? error.name : 'unknown')
      mendings.push({ store, outcome: 'failed', reason })
    }
  }
  return mendings
}

/** Whether there was anything to mend. */
async function mended(folder: string, around: MendingSurroundings): Promise<boolean> {
  const names = (await readdir(folder)).filter((name) => /^\d+\.log$/.test(name))
  const torn: { readonly path: string; readonly whole: Uint8Array }[] = []
  for (const name of names) {
    const path = join(folder, name)
    const { records, damaged } = readLog(await readFile(path))
    if (damaged) torn.push({ path, whole: writeLog(records) })
  }
  if (torn.length === 0) return false
  const work = async () => {
    await keepAside(folder, torn, around)
    for (const { path, whole } of torn) await writeFileWhole(path, whole)
  }
  try {
    await work()
  } catch (error) {
    if (!(await around.makeRoom())) throw error
    await work()
  }
  return true
}

/** A copy of the store as it is, its logs alone where the disk has no room for more; of older copies two stay. */
async function keepAside(
  folder: string,
  torn: readonly { readonly path: string }[],
  { profile, now }: MendingSurroundings,
): Promise<void> {
  const parent = join(profile, keptAsideFolder)
  const stamp = now().toISOString().replace(/[:.]/g, '-')
  const aside = join(parent, `${stamp} ${basename(folder)}`)
  await mkdir(parent, { recursive: true })
  const older = (await readdir(parent)).sort().slice(0, -(mostKeptAside - 1))
  for (const name of older) await rm(join(parent, name), { recursive: true, force: true })
  try {
    await cp(folder, aside, { recursive: true })
  } catch {
    await rm(aside, { recursive: true, force: true })
    await mkdir(aside)
    for (const { path } of torn) await cp(path, join(aside, basename(path)))
  }
}
