import { ActionIcon, Tooltip } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { type PeopleSortOrder, peopleSortOrders } from '../../src/model/peopleView.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import type { AnsweredPeople } from '../hooks/usePeopleAnswer.ts'
import { CountLine } from '../list/CountLine.tsx'
import { FilterChips } from '../list/FilterChips.tsx'
import classes from '../list/FindBar.module.css'
import { SearchField } from '../list/SearchField.tsx'
import {
  changePeopleFilters,
  isFiltered,
  usePeopleView,
  usePlaces,
  withoutLastFilter,
} from '../state/places.ts'
import { commandKey } from '../text/keys.ts'
import { people, peopleSortWords } from '../text/people.ts'
import { PeopleFilterMenu } from './PeopleFilterMenu.tsx'
import { usePeopleFilterWords } from './usePeopleFilterWords.ts'

/** The head of the list of people: search, filters as chips, count and order. */
export function PeopleFindBar({ answered }: { readonly answered: AnsweredPeople | null }) {
  const view = usePeopleView()
  const run = useRunCommand()
  const wordsOf = usePeopleFilterWords()
  const filtered = isFiltered(view)
  const replace = (change: Partial<typeof view>) =>
    usePlaces.getState().replace({ area: 'people', view: { ...view, ...change } })
  return (
    <search className={classes.find}>
      <div className={classes.line}>
        <SearchField
          label="Search people"
          ids={answered?.answer.ids ?? []}
          text={view.text}
          onText={(text) => replace({ text })}
          dropLastFilter={filtered ? () => changePeopleFilters(withoutLastFilter) : undefined}
        />
        <PeopleFilterMenu />
        <Tooltip label={`New contact · ${commandKey('new-contact')}`}>
          <ActionIcon aria-label="New contact" onClick={() => run('new-contact')}>
            <IconUserPlus size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
      {filtered && (
        <FilterChips
          chips={wordsOf(view.filters).map(({ name, value, without }) => ({
            name,
            value,
            remove: () => changePeopleFilters(without),
          }))}
        />
      )}
      <CountLine
        answer={answered?.answer}
        words={people}
        sorts={peopleSortOrders}
        sortWords={peopleSortWords}
        sortShown={sortShown(view.text, view.sort)}
        onSort={(sort) => replace({ sort })}
      />
    </search>
  )
}

/** Without words there is no match to be best: those due first come first. */
function sortShown(text: string, sort: PeopleSortOrder): string {
  return sort === 'best' && text.trim() === '' ? peopleSortWords.next : peopleSortWords[sort]
}
