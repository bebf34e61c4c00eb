import { create } from 'zustand'

/** Something that goes on beside what the user does. */
export interface Work {
  readonly id: number
  readonly words: string
  /** Between 0 and 1; null where it is not known. */
  readonly share: number | null
}

/** What runs now, in the order it began; shown in the status line. */
export const useWork = create<{ readonly running: readonly Work[] }>(() => ({ running: [] }))

let begun = 0

/** Shows a piece of work until its `end`; `progress` may be called as often as one likes. */
export function beginWork(words: string): {
  readonly progress: (done: number, total: number) => void
  readonly end: () => void
} {
  begun += 1
  const id = begun
  useWork.setState(({ running }) => ({ running: [...running, { id, words, share: null }] }))
  return {
    progress: (done, total) =>
      useWork.setState(({ running }) => ({
        running: running.map((work) =>
          work.id === id ? { ...work, share: total > 0 ? Math.min(1, done / total) : null } : work,
        ),
      })),
    end: () =>
      useWork.setState(({ running }) => ({ running: running.filter((work) => work.id !== id) })),
  }
}

/** Shows a piece of work in the status line for as long as `run` takes. */
export async function showingWork<T>(
  words: string,
  run: (progress: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const work = beginWork(words)
  try {
    return await run(work.progress)
  } finally {
    work.end()
  }
}
