import { ActionIcon } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { askFocus, useFocusTarget } from '../state/focusRequests.ts'
import classes from './FindBar.module.css'
import { moveActive } from './moveActive.ts'

interface SearchFieldProps {
  readonly label: string
  readonly ids: readonly string[]
  readonly text: string
  readonly onText: (text: string) => void
  /** Takes the last filter away; absent where nothing is filtered. */
  readonly dropLastFilter?: (() => void) | undefined
}

/** The search field over a list: arrows move in the list, Enter goes there, Esc first empties the field. */
export function SearchField({ label, ids, text: given, onText, dropLastFilter }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(given)
  const [chipMarked, setChipMarked] = useState(false)
  useFocusTarget('search', input)
  useEffect(() => {
    setText(given)
  }, [given])

  const search = (words: string) => {
    setText(words)
    setChipMarked(false)
    onText(words)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      if (text) search('')
      else askFocus('list')
    } else if (event.key === 'Enter') askFocus('list')
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      moveActive({ ...event, key: event.key, shiftKey: false }, ids, 10)
    } else if (event.key === 'Backspace' && text === '' && dropLastFilter) {
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
        placeholder={label}
        aria-label={label}
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
