import { Button, type ButtonProps, Checkbox, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSelection } from '../state/selection.ts'
import { count } from '../text/en.ts'
import classes from './SelectionBar.module.css'

interface SelectionBarProps {
  readonly label: string
  readonly ids: readonly string[]
  /** What can be done to all that is ticked. */
  readonly children: ReactNode
}

/** How many rows are ticked, ticking all of them, and what can be done to them. */
export function SelectionBar({ label, ids, children }: SelectionBarProps) {
  const { chosen, chooseAll, clearChosen } = useSelection()
  const all = chosen.size === ids.length
  return (
    <div className={classes.bar} role="toolbar" aria-label={label}>
      <Checkbox
        aria-label={all ? 'Unselect all' : `Select all ${ids.length}`}
        checked={all}
        indeterminate={!all}
        onChange={() => (all ? clearChosen() : chooseAll(ids))}
      />
      <b className={classes.count}>{count(chosen.size)} selected</b>
      {!all && (
        <UnstyledButton className={classes.link} onClick={() => chooseAll(ids)}>
          Select all {count(ids.length)}
        </UnstyledButton>
      )}
      <span className={classes.gap} />
      {children}
    </div>
  )
}

interface ActProps extends ButtonProps {
  readonly icon: ReactNode
  readonly words: string
  readonly onClick?: React.MouseEventHandler<HTMLButtonElement>
  readonly ref?: React.Ref<HTMLButtonElement>
}

/** Passes on what a menu gives its target. */
export function Act({ icon: shown, words, ...button }: ActProps) {
  return (
    <Button
      variant="subtle"
      leftSection={shown}
      className={classes.act ?? ''}
      title={words}
      {...button}
    >
      <span className={classes.words}>{words}</span>
    </Button>
  )
}
