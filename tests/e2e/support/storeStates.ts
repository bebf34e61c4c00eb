import { readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { recordTables } from '../../../src/model/journal.ts'
import { emptyTables } from './behindTheProgram.ts'
import { openDatabaseName, raiseVersion } from './libraryDatabases.ts'

/** A state in which a start may find the store of a library that has backups. */
export interface StoreState {
  readonly name: string
  /** What a start leads to: the library, where engine or main mends it, or recovery. */
  readonly leadsTo: 'library' | 'recovery'
  /** Brought about in the running program, which is ended after it. */
  whileOpen?(page: Page): Promise<void>
  /** Brought about in the profile, once the program has ended. */
  whileClosed?(profile: string): Promise<void>
}

const store = (profile: string) => join(profile, 'IndexedDB')

/** The folder of the page's databases, named for its address, which is another on each lane. */
async function levelDb(profile: string): Promise<string> {
  const names = await readdir(store(profile))
  const [name] = names.filter((each) => each.endsWith('.indexeddb.leveldb'))
  if (name === undefined) throw new Error('There is no store')
  return join(store(profile), name)
}

async function filesLike(profile: string, pattern: RegExp): Promise<string[]> {
  const folder = await levelDb(profile)
  const names = (await readdir(folder)).filter((name) => pattern.test(name))
  if (names.length === 0) throw new Error(`The store has no file like ${pattern}`)
  return names.map((name) => join(folder, name))
}

async function remove(profile: string, pattern: RegExp): Promise<void> {
  for (const path of await filesLike(profile, pattern)) await rm(path, { recursive: true })
}

async function halve(profile: string, pattern: RegExp): Promise<void> {
  for (const path of await filesLike(profile, pattern)) {
    await truncate(path, Math.floor((await stat(path)).size / 2))
  }
}

/** Every state in which the recovery screen can be met, and those that look like it and are mended. */
export const storeStates: readonly StoreState[] = [
  {
    name: 'CURRENT is missing',
    leadsTo: 'recovery',
    whileClosed: (profile) => remove(profile, /^CURRENT$/),
  },
  {
    name: 'MANIFEST is missing',
    leadsTo: 'recovery',
    whileClosed: (profile) => remove(profile, /^MANIFEST-/),
  },
  {
    name: 'the tables are halved',
    leadsTo: 'recovery',
    whileClosed: (profile) => halve(profile, /\.ldb$/),
  },
  {
    name: 'the log is halved',
    leadsTo: 'recovery',
    whileClosed: (profile) => halve(profile, /\.log$/),
  },
  {
    name: 'the store’s folder is empty',
    leadsTo: 'recovery',
    whileClosed: (profile) => remove(profile, /./),
  },
  {
    name: 'a file is in the place of the store’s folder',
    leadsTo: 'recovery',
    async whileClosed(profile) {
      const folder = await levelDb(profile)
      await rm(folder, { recursive: true })
      await writeFile(folder, 'no store')
    },
  },
  {
    name: 'a file is in the place of all stores',
    leadsTo: 'recovery',
    async whileClosed(profile) {
      await rm(store(profile), { recursive: true })
      await writeFile(store(profile), 'no store')
    },
  },
  {
    name: 'a lock was left',
    leadsTo: 'library',
    async whileClosed(profile) {
      await writeFile(join(await levelDb(profile), 'LOCK'), 'of a program that is gone')
    },
  },
  {
    name: 'a newer program wrote it',
    leadsTo: 'recovery',
    whileOpen: async (page) => raiseVersion(page, await openDatabaseName(page), 990),
  },
  {
    name: 'the database is empty',
    leadsTo: 'recovery',
    whileOpen: (page) => emptyTables(page, recordTables),
  },
  {
    name: 'the store is deleted',
    leadsTo: 'recovery',
    whileClosed: (profile) => rm(store(profile), { recursive: true }),
  },
  {
    name: 'the whole profile is deleted',
    leadsTo: 'recovery',
    whileClosed: (profile) => rm(profile, { recursive: true }),
  },
]

/** A state by its name. */
export function stateCalled(name: string): StoreState {
  const state = storeStates.find((each) => each.name === name)
  if (!state) throw new Error(`No state is called ${name}`)
  return state
}
