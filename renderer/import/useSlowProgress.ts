import { useEffect, useRef, useState } from 'react'
import type { ImportStage, StageProgress } from './importMessages.ts'

/** Work shorter than this shows nothing; in milliseconds. */
const quietFor = 400
/** How long a stage is watched before its end is foretold. */
const watchedFor = 1_000

export interface SlowProgress {
  readonly stage: ImportStage
  readonly done: number
  readonly total: number | undefined
  readonly secondsLeft: number | undefined
}

/** Progress that is worth showing: nothing in the first 0.4 s of the work, a time left once it can be told. */
export function useSlowProgress(progress: StageProgress | null): SlowProgress | null {
  const [slow, setSlow] = useState(false)
  const begun = useRef<{ stage: ImportStage; at: number; done: number } | null>(null)
  const working = progress !== null
  useEffect(() => {
    if (!working) {
      setSlow(false)
      begun.current = null
      return
    }
    const timer = setTimeout(() => setSlow(true), quietFor)
    return () => clearTimeout(timer)
  }, [working])
  if (!progress) return null
  const now = performance.now()
  const { stage, done, total } = progress
  if (begun.current?.stage !== stage) begun.current = { stage, at: now, done }
  if (!slow) return null
  return { stage, done, total, secondsLeft: secondsLeft(progress, begun.current, now) }
}

function secondsLeft(
  { done, total }: StageProgress,
  since: { readonly at: number; readonly done: number },
  now: number,
): number | undefined {
  const elapsed = now - since.at
  const did = done - since.done
  if (total === undefined || elapsed < watchedFor || did <= 0) return undefined
  return ((total - done) * elapsed) / did / 1_000
}
