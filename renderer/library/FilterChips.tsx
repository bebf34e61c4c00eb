import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useFilterWords } from '../hooks/useFilterWords.ts'
import { changeFilters, useView } from '../state/places.ts'
import classes from './FilterChips.module.css'

/** What narrows the list, each with its cross; all cleared at the right end. */
export function FilterChips() {
  const { filters } = useView()
  const wordsOf = useFilterWords()
  const run = useRunCommand()
  return (
    <div className={classes.line}>
      <ul className={classes.chips} aria-label="Filters">
        {wordsOf(filters).map(({ name, value, without }) => (
          <li key={name} className={classes.chip}>
            <span className={classes.key}>{name}</span>
            <span className="cut">{value}</span>
            <ActionIcon
              size={20}
              className={classes.cross ?? ''}
              aria-label={`Remove the filter ${name} ${value}`}
              onClick={() => changeFilters(without)}
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
