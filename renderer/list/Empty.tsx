import { Button, UnstyledButton } from '@mantine/core'
import { IconFilterOff, IconSearch, type TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CommandId } from '../../src/model/commandTable.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { commandKey } from '../text/keys.ts'
import classes from './Empty.module.css'

interface EmptyProps {
  readonly heading: string
  readonly children: ReactNode
}

/** Why there is nothing to show, and what ends it. */
export function Empty({ heading, children }: EmptyProps) {
  return (
    <div className={classes.empty}>
      <div className={classes.body}>
        <h2 className={classes.heading}>{heading}</h2>
        {children}
      </div>
    </div>
  )
}

/** Other ways out of an empty state, each a row. */
export function Ways({ children }: { readonly children: ReactNode }) {
  return <ul className={classes.ways}>{children}</ul>
}

interface WayProps {
  readonly icon: TablerIcon
  readonly words: string
  readonly command: CommandId
  readonly hint?: string
}

/** A way out that is a command, with its key. */
export function Way({ icon: Icon, words, command, hint }: WayProps) {
  const run = useRunCommand()
  return (
    <li>
      <UnstyledButton className={classes.way} onClick={() => run(command)}>
        <Icon size={16} stroke={1.75} aria-hidden="true" />
        <span>{words}</span>
        {hint ? <span className={classes.hint}>{hint}</span> : <kbd>{commandKey(command)}</kbd>}
      </UnstyledButton>
    </li>
  )
}

/** A way out that is told, not pressed. */
export function ToldWay({ icon: Icon, words }: Pick<WayProps, 'icon' | 'words'>) {
  return (
    <li className={classes.way}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      {words}
    </li>
  )
}

/** Filters hide everything. */
export function NothingInFilters({ words }: { readonly words: string }) {
  const run = useRunCommand()
  return (
    <Empty heading="Nothing matches these filters">
      <p>{words}</p>
      <Button
        leftSection={<IconFilterOff size={14} stroke={1.75} />}
        onClick={() => run('clear-filters')}
      >
        Clear all filters
      </Button>
    </Empty>
  )
}

interface NothingFoundProps {
  readonly text: string
  readonly didYouMean?: string | undefined
  /** What was searched, where no other word comes near. */
  readonly searched: string
  readonly onSearch: (text: string) => void
}

/** Words find nothing. */
export function NothingFound({ text, didYouMean, searched, onSearch }: NothingFoundProps) {
  return (
    <Empty heading={`Nothing matches “${text}”`}>
      {didYouMean ? (
        <p>
          Did you mean{' '}
          <UnstyledButton className={classes.link} onClick={() => onSearch(didYouMean)}>
            {didYouMean}
          </UnstyledButton>
          ?
        </p>
      ) : (
        <p>{searched}</p>
      )}
      <Button leftSection={<IconSearch size={14} stroke={1.75} />} onClick={() => onSearch('')}>
        Clear the words
      </Button>
    </Empty>
  )
}
