import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Highlighted } from '../components/Highlighted.tsx'
import { count } from '../text/en.ts'
import classes from './Palette.module.css'
import { usePaletteGroups } from './usePaletteGroups.tsx'

/** Whoever opens it types on at once: not one letter may fall beside it. */
function focusAtOnce(field: HTMLInputElement | null): void {
  field?.focus()
}

/** One field to go anywhere, run any command, find any person or resource. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const groups = usePaletteGroups(text)
  const entries = groups.flatMap((group) => group.entries)
  const chosen = entries[Math.min(at, entries.length - 1)]
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, other first result
  useEffect(() => {
    setAt(0)
  }, [text])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  })

  const take = (entry: (typeof entries)[number]) => {
    onClose()
    entry.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && entries.length > 0) {
      setAt((now) => (Math.min(now, entries.length - 1) + step + entries.length) % entries.length)
    } else if (event.key === 'Enter' && chosen) take(chosen)
    else return
    event.preventDefault()
  }
  return (
    <Modal.Root
      classNames={{ content: classes.palette ?? '' }}
      opened
      onClose={onClose}
      size={640}
      yOffset={96}
      centered={false}
      transitionProps={{ duration: 0 }}
      returnFocus
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Go to, search or run a command">
        <div className={classes.head}>
          <IconSearch size={18} stroke={1.75} aria-hidden="true" />
          <input
            ref={focusAtOnce}
            className={classes.input}
            data-autofocus
            role="combobox"
            aria-label="Go to, search or run a command"
            aria-expanded="true"
            aria-controls="palette-list"
            aria-activedescendant={chosen && `palette-${chosen.id}`}
            placeholder="Go to, search or run a command"
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <kbd>Esc</kbd>
        </div>
        <div
          ref={list}
          id="palette-list"
          className={classes.list}
          role="listbox"
          aria-label="Results"
        >
          {groups.map(({ name, entries: inGroup }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
            <div key={name} role="group" aria-label={name}>
              <div className={classes.group} aria-hidden="true">
                {name}
              </div>
              {inGroup.map((entry) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
                <div
                  key={entry.id}
                  id={`palette-${entry.id}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={entry === chosen}
                  className={classes.entry}
                  onClick={() => take(entry)}
                  onPointerMove={({ movementX, movementY }) => {
                    // A pointer that rests is told of a move whenever what lies under it changes.
                    if (movementX !== 0 || movementY !== 0) setAt(entries.indexOf(entry))
                  }}
                >
                  <span className={classes.icon}>{entry.icon}</span>
                  <span className={`${classes.label} cut`}>
                    <Highlighted text={entry.label} ranges={entry.ranges} />
                  </span>
                  <span className={classes.aside}>{entry.aside}</span>
                </div>
              ))}
            </div>
          ))}
          {entries.length === 0 && <p className={classes.none}>Nothing matches “{text}”</p>}
        </div>
        <footer className={classes.foot}>
          <span>
            <kbd>↑</kbd> <kbd>↓</kbd> choose
          </span>
          <span>
            <kbd>Enter</kbd> open
          </span>
          <span className={classes.total}>{count(entries.length)} results</span>
        </footer>
      </Modal.Content>
    </Modal.Root>
  )
}
