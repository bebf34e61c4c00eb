import { MultiSelect } from '@mantine/core'
import { useEffect, useState } from 'react'
import { everyone } from '../../src/model/peopleView.ts'
import type { ShownContact } from '../../src/search/contactShape.ts'
import { useContacts } from '../hooks/useContact.ts'
import { useSession } from '../session/session.ts'

interface ContactPickerProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly ids: readonly string[]
  readonly most?: number
  readonly autoFocus?: boolean
  readonly placeholder?: string
  readonly onChange: (ids: string[]) => void
}

const offered = 12

/** Chooses people by half a name, misspelt or not; the search worker answers. */
export function ContactPicker(props: ContactPickerProps) {
  const { label, hideLabel = false, ids, most, autoFocus = false, placeholder, onChange } = props
  const [text, setText] = useState('')
  const found = usePeopleFound(text)
  const chosen = useContacts(ids)
  const names = new Map(chosen.map(({ id, name }) => [id, name]))
  const options = [
    ...ids.map((id) => ({ value: id, label: names.get(id) ?? '…' })),
    ...found
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, name, institution }) => ({
        value: id,
        label: institution ? `${name}, ${institution}` : name,
      })),
  ]
  return (
    <MultiSelect
      {...(hideLabel ? { 'aria-label': label } : { label })}
      size="xs"
      searchable
      hidePickedOptions
      autoFocus={autoFocus}
      data-autofocus={autoFocus || undefined}
      comboboxProps={{ withinPortal: false }}
      placeholder={ids.length === 0 ? placeholder : undefined}
      nothingFoundMessage="Nobody by this name"
      {...(most === undefined ? {} : { maxValues: most })}
      // The worker has chosen them already, and more kindly than a substring would.
      filter={({ options: all }) => all}
      data={options}
      value={[...ids]}
      searchValue={text}
      onSearchChange={setText}
      onChange={onChange}
    />
  )
}

/** People whose name or place is like the words; without words those due first. */
export function usePeopleFound(text: string): readonly ShownContact[] {
  const { search } = useSession()
  const [found, setFound] = useState<readonly ShownContact[]>([])
  useEffect(() => {
    let current = true
    void search
      .peopleView({ ...everyone, text }, offered)
      .then(({ rows }) => current && setFound(rows))
    return () => {
      current = false
    }
  }, [search, text])
  return found
}
