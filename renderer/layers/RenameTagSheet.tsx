import { Autocomplete, Button } from '@mantine/core'
import { useState } from 'react'
import { useDo } from '../hooks/useDo.ts'
import { useTags } from '../hooks/useTags.ts'
import { kindCounts } from '../text/kindCounts.ts'
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
  const tags = useTags()
  const perform = useDo()
  const to = name.trim().replace(/^#+/, '')
  const merges = to !== tag && tags.has(to)
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
        data={[...tags.keys()].filter((other) => other !== tag).sort()}
        description={
          merges
            ? `#${to} is on ${kindCounts(tags.get(to))} already; the two become one.`
            : `On ${kindCounts(tags.get(tag))}.`
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
