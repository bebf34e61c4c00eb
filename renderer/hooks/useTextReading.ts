import { type Remote, wrap } from 'comlink'
import { useEffect, useState } from 'react'
import { noteFailure } from '../state/failures.ts'
import type { ScanWorker, TextReading } from '../workers/scanWorker.ts'
import { useOwnProfile } from './useGate.ts'
import { useSettings } from './useSettings.ts'

/** Typing is let finish for a moment, in milliseconds, before it is read. */
const pause = 120

/** What a worker finds in a text as it is typed; undefined until the first answer, then the last one. */
export function useTextReading(text: string): TextReading | undefined {
  const remote = useScanWorker()
  const own = useOwnProfile()
  const rulesOff = useSettings()?.toneRulesOff
  const [reading, setReading] = useState<TextReading>()
  const told = JSON.stringify([own, rulesOff])
  // biome-ignore lint/correctness/useExhaustiveDependencies: own and rulesOff are in what is told
  useEffect(() => {
    if (!remote) return
    let current = true
    const context = {
      ownNames: own.names,
      ownInstitutions: own.institutions,
      bio: own.bio,
      handle: own.handle,
    }
    const timer = setTimeout(() => {
      remote
        .read(text, context, rulesOff ?? [])
        .then((answer) => current && setReading(answer), noteFailure)
    }, pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [remote, text, told])
  return reading
}

function useScanWorker(): Remote<ScanWorker> | undefined {
  const [remote, setRemote] = useState<Remote<ScanWorker>>()
  useEffect(() => {
    const worker = new Worker(new URL('../workers/scanWorker.ts', import.meta.url), {
      type: 'module',
      name: 'scan',
    })
    worker.onerror = () => noteFailure(new Error('worker lost'))
    const wrapped = wrap<ScanWorker>(worker)
    setRemote(() => wrapped)
    return () => worker.terminate()
  }, [])
  return remote
}
