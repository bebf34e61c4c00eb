import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The LevelDB folders of the IndexedDB stores below a profile. Chromium keeps them in `IndexedDB`, named for their
 * origin, and those of other buckets in `WebStorage/<number>/IndexedDB`.
 */
export async function storeFolders(profile: string): Promise<string[]> {
  const buckets = await namesIn(join(profile, 'WebStorage'))
  const parents = [
    join(profile, 'IndexedDB'),
    ...buckets.map((bucket) => join(profile, 'WebStorage', bucket, 'IndexedDB')),
  ]
  const found: string[] = []
  for (const parent of parents) {
    const names = (await namesIn(parent)).filter((name) => name.endsWith('indexeddb.leveldb'))
    found.push(...names.map((name) => join(parent, name)))
  }
  return found
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}
