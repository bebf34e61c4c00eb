import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { systemErrorCode } from '../desktopError.ts'

/** What Chromium keeps IndexedDB in. Whoever makes one kind deletes the other's store when it opens it. */
export const storeKinds = ['leveldb', 'sqlite'] as const
export type StoreKind = (typeof storeKinds)[number]

const sqliteMark = Buffer.from('SQLite format 3\0', 'latin1')

/**
 * The kinds of store that lie in a profile's `IndexedDB` folder, without opening one. LevelDB has a folder of its own
 * name for each origin; SQLite has one file for each database in a folder named for the origin alone.
 */
export async function kindsOnDisk(folder: string): Promise<readonly StoreKind[]> {
  const found = new Set<StoreKind>()
  for (const origin of await foldersIn(folder)) {
    if (origin.endsWith('.indexeddb.blob')) continue
    const files = await filesIn(join(folder, origin))
    if (origin.endsWith('.indexeddb.leveldb')) {
      if (files.length > 0) found.add('leveldb')
    } else if (await holdsSqlite(join(folder, origin), files)) found.add('sqlite')
  }
  return storeKinds.filter((kind) => found.has(kind))
}

async function foldersIn(folder: string): Promise<string[]> {
  return (await entriesOf(folder)).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

async function filesIn(folder: string): Promise<string[]> {
  return (await entriesOf(folder)).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
}

/**
 * None where the folder is not there, or a file is in its place; any other failure is told, for it does not mean that
 * there is no store.
 */
async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '')) return []
    throw error
  }
}

async function holdsSqlite(folder: string, files: readonly string[]): Promise<boolean> {
  for (const name of files) {
    if (await beginsWith(join(folder, name), sqliteMark)) return true
  }
  return false
}

async function beginsWith(path: string, mark: Buffer): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const head = Buffer.alloc(mark.length)
    await file.read(head, 0, head.length, 0)
    return head.equals(mark)
  } finally {
    await file.close()
  }
}
