import { Button, Select, TextInput } from '@mantine/core'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { type LinkDraft, linkRecords } from '../../src/commands/linkRecords.ts'
import type { LinkEnd, LinkKind } from '../../src/model/recordLink.ts'
import { useDo } from '../hooks/useDo.ts'
import { Sheet } from '../layers/Sheet.tsx'
import { useSession } from '../session/session.ts'
import { wholeLibrary } from '../state/places.ts'
import { linkBackWords, linkKindWords } from '../text/people.ts'
import { usePeopleFound } from './ContactPicker.tsx'
import classes from './sheets.module.css'

interface LinkSheetProps {
  readonly from: LinkEnd
  /** Where what is linked is looked for. */
  readonly to: 'resources' | 'contacts'
  readonly onClose: () => void
}

interface Found {
  readonly id: string
  readonly name: string
  readonly second: string
}

/** Links what is open to a resource or a person, found by half a word. */
export function LinkSheet({ from, to, onClose }: LinkSheetProps) {
  const perform = useDo()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const ways = waysBetween(from, to)
  const [way, setWay] = useState(ways[0]?.value)
  const found = useFound(to, text).filter(({ id }) => id !== from.id)
  const chosen = found[Math.min(at, found.length - 1)]
  const link = async (one: Found | undefined) => {
    const chosenWay = ways.find(({ value }) => value === way)
    if (!one || !chosenWay) return
    onClose()
    await perform((context) => linkRecords(context, [chosenWay.link({ table: to, id: one.id })]))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && found.length > 0) {
      setAt((now) => (Math.min(now, found.length - 1) + step + found.length) % found.length)
    } else if (event.key === 'Enter') void link(chosen)
    else return
    event.preventDefault()
  }
  const what = to === 'resources' ? 'resource' : 'person'
  return (
    <Sheet
      title={`Link a ${what}`}
      width={520}
      onClose={onClose}
      foot={
        <>
          <Select
            aria-label="How they are linked"
            allowDeselect={false}
            w={180}
            mr="auto"
            comboboxProps={{ withinPortal: false, position: 'top' }}
            data={ways.map(({ value, words }) => ({ value, label: words }))}
            value={way ?? null}
            onChange={(value) => value && setWay(value)}
          />
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" disabled={!chosen} onClick={() => void link(chosen)}>
            Link
          </Button>
        </>
      }
    >
      <TextInput
        data-autofocus
        role="combobox"
        aria-label={`Find a ${what}`}
        aria-expanded="true"
        aria-controls="link-options"
        aria-activedescendant={chosen && `link-${chosen.id}`}
        placeholder={to === 'resources' ? 'Title, author or tag' : 'Name or institution'}
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id="link-options" className={classes.options} role="listbox" aria-label="Found">
        {found.map((one) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
          <div
            key={one.id}
            id={`link-${one.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={one === chosen}
            className={classes.option}
            onClick={() => void link(one)}
          >
            <span className="cut">{one.name}</span>
            <span className="cut">{one.second}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className={classes.none}>Nothing matches “{text}”</p>}
    </Sheet>
  )
}

const offered = 12

function useFound(to: LinkSheetProps['to'], text: string): readonly Found[] {
  const { search } = useSession()
  const people = usePeopleFound(to === 'contacts' ? text : '')
  const [resources, setResources] = useState<readonly Found[]>([])
  useEffect(() => {
    if (to !== 'resources') return
    let current = true
    void search.viewWithRows({ ...wholeLibrary, text }, offered).then(({ rows }) => {
      if (!current) return
      setResources(
        rows.map(({ id, title, who, year }) => ({
          id,
          name: title,
          second: [who, year].filter(Boolean).join(', '),
        })),
      )
    })
    return () => {
      current = false
    }
  }, [search, to, text])
  if (to === 'resources') return resources
  return people.map(({ id, name, title, institution }) => ({
    id,
    name,
    second: [title, institution].filter(Boolean).join(', '),
  }))
}

interface Way {
  readonly value: string
  readonly words: string
  readonly link: (other: LinkEnd) => LinkDraft
}

/** How two records can be linked, as it reads from the one that is open. */
function waysBetween(from: LinkEnd, to: 'resources' | 'contacts'): Way[] {
  const forth = (kind: LinkKind): Way => ({
    value: `${kind} forth`,
    words: linkKindWords[kind],
    link: (other) => ({ from, kind, to: other }),
  })
  const back = (kind: LinkKind): Way => ({
    value: `${kind} back`,
    words: linkBackWords[kind],
    link: (other) => ({ from: other, kind, to: from }),
  })
  if (from.table === 'contacts' && to === 'contacts') {
    return [forth('works-with'), forth('introduced-by'), back('introduced-by')]
  }
  if (from.table === 'contacts') return [forth('author-of'), back('mentions'), back('about')]
  return to === 'contacts'
    ? [back('author-of'), forth('mentions'), forth('about')]
    : [forth('about')]
}
