import { type RefObject, useEffect, useRef } from 'react'

/** The job that runs, null where none does; what still runs is cancelled with the sheet that began it. */
export function useJob<Job extends { cancel(): void }>(): RefObject<Job | null> {
  const job = useRef<Job | null>(null)
  useEffect(() => {
    return () => job.current?.cancel()
  }, [])
  return job
}
