import { Button, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { ShownRow } from '../../src/search/viewAnswer.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { wholeLibrary } from '../state/places.ts'

const offered = 12

interface ResourcePickerProps {
  readonly label: string
  /** What is chosen already. */
  readonly taken: readonly string[]
  readonly onChoose: (resourceId: string) => void
}

/** Chooses a resource by half a title, misspelt or not; the search worker answers. */
export function ResourcePicker({ label, taken, onChoose }: ResourcePickerProps) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const found = useResourcesFound(text, open)
  if (!open) {
    return (
      <Button
        variant="subtle"
        leftSection={<IconPlus size={14} stroke={1.75} />}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
    )
  }
  return (
    <Select
      label={label}
      autoFocus
      searchable
      placeholder="Title, author or tag"
      nothingFoundMessage="Nothing by these words"
      // The worker has chosen them already, and more kindly than a substring would.
      filter={({ options }) => options}
      data={found
        .filter(({ id }) => !taken.includes(id))
        .map(({ id, title, year }) => ({ value: id, label: year ? `${title} (${year})` : title }))}
      value={null}
      searchValue={text}
      onSearchChange={setText}
      onBlur={() => setOpen(false)}
      onChange={(id) => {
        setOpen(false)
        setText('')
        if (id) onChoose(id)
      }}
    />
  )
}

function useResourcesFound(text: string, asked: boolean): readonly ShownRow[] {
  const { search } = useSession()
  const [found, setFound] = useState<readonly ShownRow[]>([])
  useEffect(() => {
    if (!asked) return
    let current = true
    search
      .viewWithRows({ ...wholeLibrary, text }, offered)
      .then(({ rows }) => current && setFound(rows), tellFailure)
    return () => {
      current = false
    }
  }, [search, text, asked])
  return found
}
