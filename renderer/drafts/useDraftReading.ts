import { type Remote, wrap } from 'comlink'
import { useEffect, useState } from 'react'
import type { Draft } from '../../src/model/draft.ts'
import type { NetworkId } from '../../src/model/network.ts'
import { useConsented } from '../hooks/useConsents.ts'
import { useOwnProfile } from '../hooks/useGate.ts'
import { tellFailure } from '../state/failures.ts'
import type { DraftReading, DraftWorker } from '../workers/draftWorker.ts'

/** Typing is let finish for a moment, in milliseconds, before it is read. */
const pause = 250

interface Read {
  /** The last answer; it stays until the next. */
  readonly reading: DraftReading | undefined
  /** Whether it is of the draft as it is now: an older text is not to be copied. */
  readonly isCurrent: boolean
}

/** What a worker finds in a draft as it is typed. */
export function useDraftReading(draft: Draft, network: NetworkId): Read {
  const remote = useWorker()
  const own = useOwnProfile()
  const consented = useConsented(draft.id)
  const [read, setRead] = useState<{ said: string; reading: DraftReading }>()
  // What is read of a draft, and not that it was saved meanwhile.
  const { text, conflictLine, hashtags, variants, images, video } = draft
  const said = JSON.stringify([
    text,
    conflictLine,
    hashtags,
    variants,
    images,
    video,
    network,
    own,
    consented,
  ])
  // biome-ignore lint/correctness/useExhaustiveDependencies: draft and network are in what is said
  useEffect(() => {
    if (!remote) return
    let current = true
    const timer = setTimeout(() => {
      remote
        .read(draft, network, { own, consented })
        .then((reading) => current && setRead({ said, reading }), tellFailure)
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [remote, said])
  return { reading: read?.reading, isCurrent: read?.said === said }
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
