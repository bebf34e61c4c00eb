import { UnstyledButton } from '@mantine/core'
import type { TablerIcon } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import classes from './FactLine.module.css'

interface FactLineProps {
  readonly icon: TablerIcon
  readonly label: string
  /** What there is, in a few words; what is amiss with it in words that stand out. */
  readonly summary: ReactNode
  /** The word for what opening it is for. */
  readonly act: string
  readonly isOpen: boolean
  readonly onOpen: (open: boolean) => void
  readonly children: ReactNode
}

/** A line about a draft that opens in place. */
export function FactLine(props: FactLineProps) {
  const { icon: Icon, label, summary, act, isOpen, onOpen, children } = props
  const within = useId()
  return (
    <section className={classes.fact} aria-label={label}>
      <UnstyledButton
        className={classes.line}
        aria-expanded={isOpen}
        aria-controls={within}
        onClick={() => onOpen(!isOpen)}
      >
        <Icon size={14} stroke={1.75} aria-hidden="true" />
        <span className={classes.label}>{label}</span>{' '}
        <span className={`${classes.summary} cut`}>{summary}</span>{' '}
        <span className={classes.act}>{isOpen ? 'Close' : act}</span>
      </UnstyledButton>
      <div id={within} hidden={!isOpen} className={classes.within}>
        {isOpen && children}
      </div>
    </section>
  )
}
