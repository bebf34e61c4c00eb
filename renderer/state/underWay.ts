const running = new Set<Promise<unknown>>()

/** Notes a change of the library as under way until it has ended, well or not, and answers what it answers. */
export async function underWay<Result>(work: () => Promise<Result>): Promise<Result> {
  const ended = work()
  running.add(ended)
  try {
    return await ended
  } finally {
    running.delete(ended)
  }
}

/** Resolves once no change is under way any more: what follows, undoing or leaving, rests on what they wrote. */
export async function nothingUnderWay(): Promise<void> {
  while (running.size > 0) await Promise.allSettled([...running])
}

let lastTurn: Promise<unknown> = Promise.resolve()

/** Begins a work when all that was given here before has ended, well or not; answers what it answers. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = lastTurn.then(work)
  lastTurn = turn.catch(() => undefined)
  return turn
}
