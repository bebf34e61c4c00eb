import { join } from 'node:path'
import type { EngineRefusal } from '../../../src/ipc/contract.ts'
import { openJsonFile } from '../files/jsonFile.ts'
import {
  allowEngine,
  type GuardParts,
  refuseEngine,
  rememberKind,
  storeNoteSchema,
} from './engineGuard.ts'
import { kindThisEngineMakes, removeOldProbes } from './engineProbe.ts'
import { keepStoreAside } from './keepStoreAside.ts'
import { kindsOnDisk } from './storeKind.ts'

/** Stands between the engine and the library's store. */
export interface StoreGuard {
  /** Why this engine must not open the store; null where it may. */
  readonly refusal: EngineRefusal | null
  /** Writes down what kind of store there is, once the library was opened. */
  storeOpened(): Promise<void>
  /** Copies the store's files aside, and lets this engine open it from the next start on. */
  allowNextStart(): Promise<void>
  /** Resolves when the note is on disk. */
  settled(): Promise<void>
}

/** Judges the engine that runs by the profile's store, before anything has opened that. */
export async function openStoreGuard(profile: string): Promise<StoreGuard> {
  const { electron = '', chrome = '' } = process.versions
  const parts: GuardParts = {
    here: { electron, chromium: chrome },
    note: openJsonFile(join(profile, 'store.json'), storeNoteSchema, null),
    kindsOnDisk: () => kindsOnDisk(join(profile, 'IndexedDB')),
    kindMadeHere: () => kindThisEngineMakes(profile),
  }
  await removeOldProbes(profile)
  const refusal = await refuseEngine(parts)
  return {
    refusal,
    async storeOpened() {
      if (refusal === null) await rememberKind(parts)
    },
    async allowNextStart() {
      await keepStoreAside(profile, new Date())
      await allowEngine(parts)
    },
    settled: parts.note.settled,
  }
}
