import { Button, Progress } from '@mantine/core'
import { partlyWords, progressWords, recoveryText } from '../text/recovery.ts'
import classes from './RestoreProgress.module.css'
import { rowsIn } from './restoreSteps.ts'
import type { Restore } from './useRestore.ts'

/** How far a restore is, with a way out; or the question what to do with one that is not whole. */
export function RestoreProgress({ restore }: { readonly restore: Restore }) {
  const { state, cancel, openPartly } = restore
  switch (state.step) {
    case 'idle':
      return (
        <p className={classes.failure} role="alert">
          {state.failure}
        </p>
      )
    case 'saving':
      return <p className={classes.line}>{recoveryText.savingNow}</p>
    case 'opening':
      return <p className={classes.line}>{recoveryText.opening}</p>
    case 'restarting':
    case 'resuming':
      return (
        <p className={classes.line} role="status">
          {recoveryText[state.step]}
        </p>
      )
    case 'loading':
      return (
        <div className={classes.line} role="status">
          <span>{recoveryText.restoring}</span>
          <Progress
            className={classes.bar ?? ''}
            value={state.total === 0 ? 100 : (100 * state.done) / state.total}
            aria-label={recoveryText.restoring}
          />
          <span className="num">{progressWords(state.done, state.total)}</span>
          <Button onClick={cancel}>{recoveryText.cancel}</Button>
        </div>
      )
    case 'partly':
      return (
        <div className={classes.line} role="alert">
          <span>{partlyWords(state.restored.leftOut, rowsIn(state.restored.counts))}</span>
          <Button variant="filled" onClick={openPartly}>
            {recoveryText.openPartly}
          </Button>
          <Button onClick={cancel}>{recoveryText.throwAway}</Button>
        </div>
      )
  }
}
