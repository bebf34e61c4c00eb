import { MultiSelect } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useResources } from '../hooks/useResources.ts'
import { useSession } from '../session/session.ts'
import { wholeLibrary } from '../state/places.ts'

interface ResourcePickerProps {
  readonly label: string
  readonly ids: readonly string[]
  readonly onChange: (ids: string[]) => void
}

const offered = 12

interface Named {
  readonly id: string
  readonly title: string
}

/** Chooses resources by half a title, misspelt or not; the search worker answers. */
export function ResourcePicker({ label, ids, onChange }: ResourcePickerProps) {
  const [text, setText] = useState('')
  const found = useFound(text)
  const chosen = useResources(ids)
  const titles = new Map(chosen.map(({ id, title }) => [id, title]))
  const options = [
    ...ids.map((id) => ({ value: id, label: titles.get(id) ?? '…' })),
    ...found
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, title }) => ({ value: id, label: title })),
  ]
  return (
    <MultiSelect
      label={label}
      size="xs"
      searchable
      hidePickedOptions
      comboboxProps={{ withinPortal: false }}
      nothingFoundMessage="Nothing by this title"
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

function useFound(text: string): readonly Named[] {
  const { search } = useSession()
  const [found, setFound] = useState<readonly Named[]>([])
  useEffect(() => {
    let current = true
    void search.viewWithRows({ ...wholeLibrary, text }, offered).then(({ rows }) => {
      if (current) setFound(rows)
    })
    return () => {
      current = false
    }
  }, [search, text])
  return found
}
