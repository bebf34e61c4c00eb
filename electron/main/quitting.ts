/** What leaving needs to know and do; given so that the order can be tested without a window. */
export interface LeavingSteps {
  /** Whether there is a page that will answer when asked. */
  pageAnswers(): boolean
  askPage(): void
  /** Writes what Chromium and the state files still hold. */
  flush(): Promise<void>
  leave(): void
}

/** How the program ends. */
export interface Quitting {
  /** The user or the system wants to leave; true when the program may end at once. */
  request(): boolean
  /** Whether the end was asked for. */
  isLeaving(): boolean
  /** The page asks its user first: the program goes on until it is asked to end again. */
  stay(): void
  /** The page has written everything. */
  pageReady(): void
  /** The page is gone or hangs: nothing is to be waited for. */
  pageLost(): void
}

/** How long the page may take for its last writes and the quit backup, in milliseconds. */
export const patience = 20_000

/**
 * Ends the program in order: the page is asked and writes, Chromium's storage is flushed, then it leaves.
 * A page that cannot answer does not keep the program from ending.
 */
export function createQuitting(steps: LeavingSteps): Quitting {
  let stage: 'running' | 'asked' | 'flushing' | 'left' = 'running'
  let timer: ReturnType<typeof setTimeout> | undefined

  const finish = () => {
    if (stage === 'flushing' || stage === 'left') return
    stage = 'flushing'
    clearTimeout(timer)
    const leave = () => {
      stage = 'left'
      steps.leave()
    }
    steps.flush().then(leave, leave)
  }

  return {
    request() {
      if (stage === 'left') return true
      if (stage === 'running') {
        if (steps.pageAnswers()) {
          stage = 'asked'
          timer = setTimeout(finish, patience)
          steps.askPage()
        } else finish()
      }
      return false
    },
    isLeaving: () => stage !== 'running',
    stay() {
      if (stage !== 'asked') return
      clearTimeout(timer)
      stage = 'running'
    },
    pageReady() {
      if (stage === 'asked') finish()
    },
    pageLost() {
      if (stage === 'asked') finish()
    },
  }
}
