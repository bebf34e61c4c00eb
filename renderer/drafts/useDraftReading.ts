import { type Remote, wrap } from 'comlink'
import { useEffect, useState } from 'react'
import type { Draft } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { tellFailure } from '../state/failures.ts'
import type { DraftReading, DraftWorker } from '../workers/draftWorker.ts'

/** Typing is let finish for a moment, in milliseconds, before it is read. */
const pause = 250

/** What a worker finds in a draft as it is typed; the last answer stays until the next. */
export function useDraftReading(draft: Draft, network: NetworkId): DraftReading | undefined {
  const remote = useWorker()
  const [reading, setReading] = useState<DraftReading>()
  useEffect(() => {
    if (!remote) return
    let current = true
    const timer = setTimeout(() => {
      remote.read(draft, network).then((found) => current && setReading(found), tellFailure)
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [remote, draft, network])
  return reading
}

function useWorker(): Remote<DraftWorker> | undefined {
  const [remote, setRemote] = useState<Remote<DraftWorker>>()
  useEffect(() => {
    const worker = new Worker(new URL('../workers/draftWorker.ts', import.meta.url), {
      type: 'module',
      name: 'drafts',
    })
    worker.onerror = () => tellFailure(new Error('worker lost'))
    const wrapped = wrap<DraftWorker>(worker)
    setRemote(() => wrapped)
    return () => worker.terminate()
  }, [])
  return remote
}
