import { ActionIcon, Tooltip } from '@mantine/core'
import { IconBookmarkPlus } from '@tabler/icons-react'
import { type SortOrder, sortOrders } from '../../src/model/libraryView.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useFilterWords } from '../hooks/useFilterWords.ts'
import type { Answered } from '../hooks/useViewAnswer.ts'
import { CountLine } from '../list/CountLine.tsx'
import { FilterChips } from '../list/FilterChips.tsx'
import classes from '../list/FindBar.module.css'
import { SearchField } from '../list/SearchField.tsx'
import {
  changeFilters,
  isFiltered,
  usePlaces,
  useView,
  withoutLastFilter,
} from '../state/places.ts'
import { resources, sortWords } from '../text/en.ts'
import { FilterMenu } from './FilterMenu.tsx'

/** The head of the list: the search field, the filters as chips, the count and the order. */
export function FindBar({ answered }: { readonly answered: Answered | null }) {
  const view = useView()
  const run = useRunCommand()
  const wordsOf = useFilterWords()
  const filtered = isFiltered(view)
  const replace = (change: Partial<typeof view>) =>
    usePlaces.getState().replace({ area: 'library', view: { ...view, ...change } })
  return (
    <search className={classes.find}>
      <div className={classes.line}>
        <SearchField
          label="Search the library"
          ids={answered?.answer.ids ?? []}
          text={view.text}
          onText={(text) => replace({ text })}
          dropLastFilter={filtered ? () => changeFilters(withoutLastFilter) : undefined}
        />
        <FilterMenu />
        <Tooltip label="Save this search">
          <ActionIcon
            aria-label="Save this search"
            disabled={!filtered && !view.text}
            onClick={() => run('save-search')}
          >
            <IconBookmarkPlus size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
      {filtered && (
        <FilterChips
          chips={wordsOf(view.filters).map(({ name, value, without }) => ({
            name,
            value,
            remove: () => changeFilters(without),
          }))}
        />
      )}
      <CountLine
        answer={answered?.answer}
        words={resources}
        sorts={sortOrders}
        sortWords={sortWords}
        sortShown={sortShown(view.text, view.sort)}
        onSort={(sort) => replace({ sort })}
      />
    </search>
  )
}

/** Without words there is no match to be best: the newest saved come first. */
function sortShown(text: string, sort: SortOrder): string {
  return sort === 'best' && text.trim() === '' ? sortWords.saved : sortWords[sort]
}
