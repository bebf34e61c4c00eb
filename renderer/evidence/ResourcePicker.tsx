import { Select } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useSession } from '../session/session.ts'
import { noteFailure } from '../state/failures.ts'
import { wholeLibrary } from '../state/places.ts'

interface ResourcePickerProps {
  readonly label: string
  readonly onPick: (id: string) => void
}

const offered = 8

/** Chooses a resource by half a word of it. */
export function ResourcePicker({ label, onPick }: ResourcePickerProps) {
  const { search } = useSession()
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly { value: string; label: string }[]>([])
  useEffect(() => {
    let current = true
    search
      .viewWithRows({ ...wholeLibrary, text }, offered)
      .then(
        ({ rows }) =>
          current &&
          setFound(
            rows.map(({ id, title, year }) => ({
              value: id,
              label: year ? `${title} (${year})` : title,
            })),
          ),
      )
      .catch(noteFailure)
    return () => {
      current = false
    }
  }, [search, text])
  return (
    <Select
      label={label}
      searchable
      value={null}
      // What the search answers is what is meant, however it is spelt.
      filter={({ options }) => options}
      data={found}
      searchValue={text}
      onSearchChange={setText}
      onChange={(id) => {
        if (id) onPick(id)
        setText('')
      }}
    />
  )
}
