import { Autocomplete, Button } from '@mantine/core'
import { useState } from 'react'
import { useDo } from '../hooks/useDo.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { resources } from '../text/en.ts'
import { Sheet } from './Sheet.tsx'

/** Renames a tag everywhere; under the name of another tag the two become one. */
export function RenameTagSheet({
  tag,
  onClose,
}: {
  readonly tag: string
  readonly onClose: () => void
}) {
  const [name, setName] = useState(tag)
  const facets = useFacets()
  const perform = useDo()
  const counts = facets?.tags ?? {}
  const to = name.trim().replace(/^#+/, '')
  const merges = to !== tag && Object.hasOwn(counts, to)
  const save = async () => {
    if (!to || to === tag) return
    onClose()
    await perform((_, overMany) => overMany('renameTag', tag, to))
  }
  return (
    <Sheet
      title={`Rename #${tag}`}
      onClose={onClose}
      foot={
        <>
          <Button variant="subtle" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="filled" disabled={!to || to === tag} onClick={() => void save()}>
            {merges ? `Merge into #${to}` : 'Rename the tag'}
          </Button>
        </>
      }
    >
      <Autocomplete
        size="xs"
        label="New name"
        data-autofocus
        data={Object.keys(counts)
          .filter((other) => other !== tag)
          .sort()}
        description={
          merges
            ? `#${to} is on ${resources(counts[to] ?? 0)} already; the two become one.`
            : `On ${resources(counts[tag] ?? 0)}.`
        }
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.defaultPrevented) void save()
        }}
      />
    </Sheet>
  )
}
