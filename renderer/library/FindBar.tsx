import { ActionIcon, Menu, Tooltip, UnstyledButton } from '@mantine/core'
import { IconBookmarkPlus, IconChevronDown, IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { sortOrders } from '../../src/model/libraryView.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import type { Answered } from '../hooks/useViewAnswer.ts'
import { askFocus, useFocusTarget } from '../state/focusRequests.ts'
import { changeFilters, isFiltered, usePlaces, useView } from '../state/places.ts'
import { count, resources, sortWords } from '../text/en.ts'
import { FilterChips } from './FilterChips.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import classes from './FindBar.module.css'
import { moveActive } from './moveActive.ts'

/** The head of the list: the search field, the filters as chips, the count and the order. */
export function FindBar({ answered }: { readonly answered: Answered | null }) {
  const view = useView()
  const run = useRunCommand()
  const filtered = isFiltered(view)
  return (
    <search className={classes.find}>
      <div className={classes.line}>
        <SearchField ids={answered?.answer.ids ?? []} />
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
      {filtered && <FilterChips />}
      <CountLine answered={answered} />
    </search>
  )
}

function SearchField({ ids }: { readonly ids: readonly string[] }) {
  const view = useView()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(view.text)
  const [chipMarked, setChipMarked] = useState(false)
  useFocusTarget('search', input)
  useEffect(() => setText(view.text), [view.text])

  const search = (words: string) => {
    setText(words)
    setChipMarked(false)
    usePlaces.getState().replace({ area: 'library', view: { ...view, text: words } })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      if (text) search('')
      else askFocus('list')
    } else if (event.key === 'Enter') askFocus('list')
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      moveActive({ ...event, key: event.key, shiftKey: false }, ids, 10)
    } else if (event.key === 'Backspace' && text === '' && isFiltered(view)) {
      // Twice, so that a filter is never lost to one key too many; records are never touched.
      if (chipMarked) dropLastFilter()
      setChipMarked(!chipMarked)
    } else return
    event.preventDefault()
  }
  return (
    <div className={classes.field} data-chip-marked={chipMarked}>
      <IconSearch size={16} stroke={1.75} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        className={classes.input}
        value={text}
        placeholder={view.trash ? 'Search the trash' : 'Search the library'}
        aria-label={view.trash ? 'Search the trash' : 'Search the library'}
        spellCheck={false}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setChipMarked(false)}
      />
      {text ? (
        <ActionIcon size={24} aria-label="Clear the words" onClick={() => search('')}>
          <IconX size={14} stroke={1.75} />
        </ActionIcon>
      ) : (
        <kbd>/</kbd>
      )}
    </div>
  )
}

function dropLastFilter(): void {
  changeFilters((filters) => {
    const last = Object.keys(filters).at(-1)
    return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== last))
  })
}

function CountLine({ answered }: { readonly answered: Answered | null }) {
  const view = useView()
  const said = useSaidLater(answered ? countWords(answered) : '')
  return (
    <div className={classes.count}>
      {answered && (
        <span>
          {answered.answer.ids.length === answered.answer.total ? (
            resources(answered.answer.total)
          ) : (
            <>
              <b className="num">{count(answered.answer.ids.length)}</b> of{' '}
              {resources(answered.answer.total)}
            </>
          )}
        </span>
      )}
      {answered?.answer.fuzzy && <span className={classes.note}>spelling taken loosely</span>}
      <output className="visually-hidden">{said}</output>
      <Menu position="bottom-end">
        <Menu.Target>
          <UnstyledButton
            className={classes.sort}
            aria-label={`Order: ${sortShown(view.text, view.sort)}`}
          >
            {sortShown(view.text, view.sort)}
            <IconChevronDown size={14} stroke={1.75} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {sortOrders.map((sort) => (
            <Menu.Item
              key={sort}
              onClick={() =>
                usePlaces.getState().replace({ area: 'library', view: { ...view, sort } })
              }
            >
              {sortWords[sort]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

/** Without words there is no match to be best: the newest saved come first. */
function sortShown(text: string, sort: keyof typeof sortWords): string {
  return sort === 'best' && text.trim() === '' ? sortWords.saved : sortWords[sort]
}

function countWords({ answer }: Answered): string {
  return answer.ids.length === answer.total
    ? resources(answer.total)
    : `${count(answer.ids.length)} of ${resources(answer.total)}`
}

/** Counts are said once typing has stopped, not at every key. */
function useSaidLater(words: string): string {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), 500)
    return () => clearTimeout(timer)
  }, [words])
  return said
}
