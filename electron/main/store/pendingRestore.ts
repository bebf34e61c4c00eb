import type { RestoreChoice, ResumedRestore } from '../../../src/ipc/contract.ts'
import { failureFrom } from '../desktopError.ts'
import type { DesktopState } from '../desktopState.ts'
import type { JsonFile } from '../files/jsonFile.ts'
import { moveStoreAside } from './moveStoreAside.ts'

/** What the user chose before the program was started again for it. */
export interface PendingRestore {
  /** Whether there is one that nobody took. */
  isWaiting(): boolean
  /** Hands it over, once; null where there is none. */
  take(): ResumedRestore | null
}

/**
 * Does what was put off to this start: moves the store aside, before anything opens it. Never rejects. The choice is
 * forgotten before that, so that a restore that fails is asked about again and never begun again by itself: begun at
 * each start, it would move aside what was restored at the last.
 */
export async function takeUpRestore(
  state: JsonFile<DesktopState>,
  profile: string,
  now: Date,
): Promise<PendingRestore> {
  const { restore: choice } = state.get()
  let waiting = choice && (await resumed(choice, state, profile, now))
  return {
    isWaiting: () => waiting !== null,
    take() {
      const once = waiting
      waiting = null
      return once
    },
  }
}

async function resumed(
  choice: RestoreChoice,
  state: JsonFile<DesktopState>,
  profile: string,
  now: Date,
): Promise<ResumedRestore> {
  try {
    await state.set({ ...state.get(), restore: null })
    await moveStoreAside(profile, now)
    return { choice, failure: null }
  } catch (error) {
    return { choice, failure: failureFrom(error, 'restoreAfterRestart').code }
  }
}

/** Puts a choice off to the next start. Rejects where it cannot be written down. */
export async function putOff(state: JsonFile<DesktopState>, choice: RestoreChoice): Promise<void> {
  const before = state.get()
  try {
    await state.set({ ...before, restore: choice })
  } catch (error) {
    // Else a later note of the window would carry it to a start that nobody asked for.
    await state.set({ ...state.get(), restore: before.restore }).catch(() => undefined)
    throw error
  }
}
