import { useEffect } from 'react'
import { stopWriting } from '../../src/db/writing.ts'
import type { Session } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { useWriting } from '../state/writing.ts'
import { leaveForRecovery } from './leaveForRecovery.ts'
import { lookAtStore } from './lookAtStore.ts'

/** Milliseconds between two looks at the store. */
const shortest = 2_500
const longest = 8_000
/** Of a large library a look takes a while, and writing waits for it: up to so much longer a pause follows. */
const restsFor = 10

/**
 * Notices within seconds that the store was replaced, emptied or cut short under the running window. Writing stops then,
 * and the window begins anew: its start finds what is amiss, and asks.
 */
export function useStoreWatch({ db }: Session): void {
  useEffect(() => {
    // Somebody wants to delete the store or change its shape; the program itself never does while it is open.
    const onTaken = () => stopWriting('replaced')
    db.on('versionchange', onTaken)
    let timer: ReturnType<typeof setTimeout>
    const look = async () => {
      const begun = performance.now()
      await lookAtStore(db).catch(noteFailure)
      const rest = (performance.now() - begun) * restsFor
      timer = setTimeout(look, Math.min(longest, Math.max(shortest, rest)))
    }
    void look()
    return () => {
      clearTimeout(timer)
      db.on('versionchange').unsubscribe(onTaken)
    }
  }, [db])

  const state = useWriting()
  const lost = state.writing === 'stopped' && isLost(state.cause)
  useEffect(() => {
    if (lost) void leaveForRecovery()
  }, [lost])
}

function isLost(cause: string): boolean {
  return cause === 'replaced' || cause === 'shrunk'
}
