import { Menu } from '@mantine/core'
import { IconChevronRight, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Facets } from '../../src/search/viewAnswer.ts'
import { useDo } from '../hooks/useDo.ts'
import { useTags } from '../hooks/useTags.ts'
import { useLayers } from '../state/layers.ts'
import { goView, useView, wholeLibrary } from '../state/places.ts'
import { kindCounts } from '../text/kindCounts.ts'
import { NavRow } from './NavRow.tsx'
import classes from './Sidebar.module.css'

const shownAtFirst = 6

/** Tags of resources with their counts; each can be renamed, merged into another, or removed, on records of every kind. */
export function TagNav({ facets }: { readonly facets: Facets | undefined }) {
  const view = useView()
  const [all, setAll] = useState(false)
  const openLayer = useLayers((state) => state.open)
  const perform = useDo()
  const everywhere = useTags()
  const tags = Object.entries(facets?.tags ?? {}).sort(
    ([a, countA], [b, countB]) => countB - countA || a.localeCompare(b),
  )
  const shown = all ? tags : tags.slice(0, shownAtFirst)
  return (
    <section aria-label="Tags">
      <h2 className={classes.heading}>Tags</h2>
      {tags.length === 0 && <p className={classes.none}>None yet</p>}
      {shown.map(([tag, count]) => (
        <NavRow
          key={tag}
          icon="#"
          label={tag}
          count={count}
          current={view.filters.tags?.length === 1 && view.filters.tags[0] === tag}
          onClick={() => goView({ ...wholeLibrary, filters: { tags: [tag] } })}
          menu={
            <>
              <Menu.Item
                leftSection={<IconPencil size={14} stroke={1.75} />}
                onClick={() => openLayer({ kind: 'rename-tag', tag })}
              >
                Rename or merge…
              </Menu.Item>
              <Menu.Item
                leftSection={<IconTrash size={14} stroke={1.75} />}
                onClick={() => perform((_, overMany) => overMany('removeTag', tag))}
              >
                Remove from {kindCounts(everywhere.get(tag) ?? { resources: count })}
              </Menu.Item>
            </>
          }
        />
      ))}
      {tags.length > shownAtFirst && (
        <NavRow
          icon={<IconChevronRight size={14} stroke={1.75} />}
          label={all ? 'Fewer' : `${tags.length - shownAtFirst} more`}
          current={false}
          quiet
          onClick={() => setAll(!all)}
        />
      )}
    </section>
  )
}
