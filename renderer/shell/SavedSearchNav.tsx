import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconBookmark, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { removeSearch } from '../../src/commands/removeSearch.ts'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useDo } from '../hooks/useDo.ts'
import { useSavedSearches, useSearchCounts } from '../hooks/useSavedSearches.ts'
import { useLayers } from '../state/layers.ts'
import { goView, useView } from '../state/places.ts'
import { NavRow } from './NavRow.tsx'
import classes from './Sidebar.module.css'

/** The views kept under a name, each with how many it finds now. */
export function SavedSearchNav() {
  const searches = useSavedSearches()
  const counts = useSearchCounts(searches)
  const view = useView()
  const run = useRunCommand()
  const perform = useDo()
  const openLayer = useLayers((state) => state.open)
  return (
    <section aria-label="Saved searches">
      <div className={classes.heading}>
        <h2>Saved searches</h2>
        <Tooltip label="Save this search">
          <ActionIcon size={24} aria-label="Save this search" onClick={() => run('save-search')}>
            <IconPlus size={14} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
      {searches.length === 0 && <p className={classes.none}>None yet</p>}
      {searches.map((search) => (
        <NavRow
          key={search.id}
          icon={<IconBookmark size={16} stroke={1.75} />}
          label={search.name}
          count={counts.get(search.id)}
          current={JSON.stringify(search.view) === JSON.stringify(view)}
          onClick={() => goView(search.view)}
          menu={
            <>
              <Menu.Item
                leftSection={<IconPencil size={14} stroke={1.75} />}
                onClick={() =>
                  openLayer({ kind: 'rename-search', id: search.id, name: search.name })
                }
              >
                Rename…
              </Menu.Item>
              <Menu.Item
                leftSection={<IconTrash size={14} stroke={1.75} />}
                onClick={() => perform((context) => removeSearch(context, search.id))}
              >
                Remove this search
              </Menu.Item>
            </>
          }
        />
      ))}
    </section>
  )
}
