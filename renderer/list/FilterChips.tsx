import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useRunCommand } from '../commands/commandRunner.ts'
import classes from './FilterChips.module.css'

/** A filter in words. */
export interface FilterChip {
  readonly name: string
  readonly value: string
  readonly remove: () => void
}

/** What narrows the list, each with its cross; all cleared at the right end. */
export function FilterChips({ chips }: { readonly chips: readonly FilterChip[] }) {
  const run = useRunCommand()
  return (
    <div className={classes.line}>
      <ul className={classes.chips} aria-label="Filters">
        {chips.map(({ name, value, remove }) => (
          <li key={name} className={classes.chip}>
            <span className={classes.key}>{name}</span>
            <span className="cut">{value}</span>
            <ActionIcon
              size={20}
              className={classes.cross ?? ''}
              aria-label={`Remove the filter ${name} ${value}`}
              onClick={remove}
            >
              <IconX size={12} stroke={1.75} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <UnstyledButton className={classes.clear} onClick={() => run('clear-filters')}>
        Clear all
      </UnstyledButton>
    </div>
  )
}
