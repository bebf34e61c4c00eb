import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { saveSearch } from '../../src/commands/saveSearch.ts'
import { useDo } from '../hooks/useDo.ts'
import { useFilterWords } from '../hooks/useFilterWords.ts'
import { useView } from '../state/places.ts'
import { Sheet } from './Sheet.tsx'

/** Keeps the view one is in under a name. */
export function SaveSearchSheet({ onClose }: { readonly onClose: () => void }) {
  const view = useView()
  const wordsOf = useFilterWords()
  const suggested = [view.text, ...wordsOf(view.filters).map(({ value }) => value)]
    .filter(Boolean)
    .join(', ')
  const [name, setName] = useState(suggested.slice(0, 60))
  const perform = useDo()
  const save = async () => {
    if (!name.trim()) return
    onClose()
    await perform((context) => saveSearch(context, name.trim(), view))
  }
  return (
    <Sheet
      title="Save this search"
      onClose={onClose}
      foot={
        <>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" disabled={!name.trim()} onClick={() => void save()}>
            Save the search
          </Button>
        </>
      }
    >
      <TextInput
        label="Name"
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save()
        }}
      />
    </Sheet>
  )
}
