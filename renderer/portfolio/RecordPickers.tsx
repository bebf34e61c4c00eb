import { MultiSelect } from '@mantine/core'
import { useEffect, useState } from 'react'
import { draftName } from '../../src/model/draft.ts'
import { useDrafts } from '../hooks/useDrafts.ts'
import { useResources } from '../hooks/useResources.ts'
import { useSession } from '../session/session.ts'
import { wholeLibrary } from '../state/places.ts'
import { draftText } from '../text/drafts.ts'

interface PickerProps {
  readonly label: string
  readonly ids: readonly string[]
  readonly most?: number
  readonly onChange: (ids: string[]) => void
}

const offered = 12

/** Chooses resources by half a word of title, author or tag, misspelt or not; the search worker answers. */
export function ResourcePicker({ label, ids, most, onChange }: PickerProps) {
  const { search } = useSession()
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly { readonly id: string; readonly title: string }[]>([])
  const chosen = useResources(ids)
  useEffect(() => {
    let current = true
    void search
      .viewWithRows({ ...wholeLibrary, text }, offered)
      .then(({ rows }) => current && setFound(rows))
    return () => {
      current = false
    }
  }, [search, text])
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
      nothingFoundMessage="Nothing in the library by these words"
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

/** Chooses posts and drafts by how they are called. */
export function DraftPicker({ label, ids, onChange }: PickerProps) {
  const drafts = useDrafts() ?? []
  const data = drafts.map((draft) => ({
    value: draft.id,
    label: draftName(draft) || draftText.untitled,
  }))
  return (
    <MultiSelect
      label={label}
      size="xs"
      searchable
      data={data}
      value={ids.filter((id) => data.some(({ value }) => value === id))}
      onChange={onChange}
    />
  )
}
