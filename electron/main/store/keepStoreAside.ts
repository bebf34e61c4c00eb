import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DesktopError } from '../desktopError.ts'
import { syncFolder } from '../files/writeFileWhole.ts'

/** The folder, in the profile, of stores kept as they were found. */
export const keptAside = 'kept-aside'

/**
 * Copies the files of the library's store, as they are, into a folder of `kept-aside` in the profile, and compares name
 * and size of each. The copy has its name only once it is whole.
 * @throws {DesktopError} `not-verified` where the copy is not the same
 */
export async function keepStoreAside(profile: string, now: Date): Promise<void> {
  const store = join(profile, 'IndexedDB')
  const kept = join(profile, keptAside)
  const name = now.toISOString().slice(0, 19).replaceAll(':', '-')
  const unfinished = join(kept, `${name}.unfinished`)
  await mkdir(kept, { recursive: true })
  try {
    await cp(store, unfinished, { recursive: true, errorOnExist: true, force: false })
    const [before, after] = await Promise.all([sizesIn(store), sizesIn(unfinished)])
    if (before !== after) throw new DesktopError('not-verified', 'the copy of the store differs')
    await rename(unfinished, join(kept, name))
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
  await syncFolder(kept)
}

/** Every file below a folder with its size, as one text. */
async function sizesIn(folder: string, below = ''): Promise<string> {
  const lines: string[] = []
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    const path = join(below, entry.name)
    if (entry.isDirectory()) lines.push(await sizesIn(folder, path))
    else lines.push(`${path} ${(await stat(join(folder, path))).size}`)
  }
  return lines.sort().join('\n')
}
