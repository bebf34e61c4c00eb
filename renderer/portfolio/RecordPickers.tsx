import { MultiSelect } from '@mantine/core'
import { useEffect, useState } from 'react'
import { draftName } from '../../src/model/draft.ts'
import { useDraftRows } from '../hooks/useDrafts.ts'
import { useResources } from '../hooks/useResources.ts'
import { useSession } from '../session/session.ts'
import { tellFailure } from '../state/failures.ts'
import { wholeLibrary } from '../state/places.ts'
import { draftText } from '../text/drafts.ts'

interface PickerProps {
  readonly label: string
  readonly ids: readonly string[]
  readonly most?: number
  readonly onChange: (ids: string[]) => void
}

interface Found {
  readonly id: string
  readonly name: string
}

const offered = 12

/** Chooses resources by half a word of title, author or tag, misspelt or not; the search worker answers. */
export function ResourcePicker(props: PickerProps) {
  const { search } = useSession()
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly Found[]>([])
  const chosen = useResources(props.ids).map(({ id, title }) => ({ id, name: title }))
  useEffect(() => {
    let current = true
    search
      .viewWithRows({ ...wholeLibrary, text }, offered)
      .then(
        ({ rows }) => current && setFound(rows.map(({ id, title }) => ({ id, name: title }))),
        tellFailure,
      )
    return () => {
      current = false
    }
  }, [search, text])
  return <FoundPicker {...props} text={text} onText={setText} found={found} chosen={chosen} />
}

/** Chooses posts and drafts by half a word; the search worker answers. */
export function DraftPicker(props: PickerProps) {
  const { search } = useSession()
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly Found[]>([])
  const chosen = [...useDraftRows(props.ids).values()].map((draft) => ({
    id: draft.id,
    name: draftName(draft) || draftText.untitled,
  }))
  useEffect(() => {
    let current = true
    search
      .suggest(text, offered)
      .then(
        ({ others }) =>
          current &&
          setFound(
            others
              .filter(({ table }) => table === 'drafts')
              .map(({ key, title }) => ({ id: key, name: title || draftText.untitled })),
          ),
        tellFailure,
      )
    return () => {
      current = false
    }
  }, [search, text])
  return <FoundPicker {...props} text={text} onText={setText} found={found} chosen={chosen} />
}

interface FoundPickerProps extends PickerProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly found: readonly Found[]
  readonly chosen: readonly Found[]
}

function FoundPicker(props: FoundPickerProps) {
  const { label, ids, most, onChange, text, onText, found, chosen } = props
  const names = new Map(chosen.map(({ id, name }) => [id, name]))
  const data = [
    ...ids.map((id) => ({ value: id, label: names.get(id) ?? '…' })),
    ...found
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <MultiSelect
      label={label}
      size="xs"
      searchable
      hidePickedOptions
      nothingFoundMessage="Nothing by these words"
      {...(most === undefined ? {} : { maxValues: most })}
      // The worker has chosen them already, and more kindly than a substring would.
      filter={({ options }) => options}
      data={data}
      value={[...ids]}
      searchValue={text}
      onSearchChange={onText}
      onChange={onChange}
    />
  )
}
