import { IconBooks, IconHistory, IconSettings, IconTrash } from '@tabler/icons-react'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { useSavedSearches } from '../hooks/useSavedSearches.ts'
import { useSidebarOpen } from '../hooks/useShownPanes.ts'
import { goView, isFiltered, usePlaces, wholeLibrary } from '../state/places.ts'
import { NavRow } from './NavRow.tsx'
import { SavedSearchNav } from './SavedSearchNav.tsx'
import classes from './Sidebar.module.css'
import { SpecialtyNav } from './SpecialtyNav.tsx'
import { TagNav } from './TagNav.tsx'

/** Areas, saved searches, specialties and tags, each with its count; a rail of icons when folded. */
export function Sidebar() {
  const place = usePlaces((state) => state.place)
  const facets = useFacets()
  const run = useRunCommand()
  const open = useSidebarOpen()
  const searches = useSavedSearches()
  const atLibrary =
    place.area === 'library' &&
    !place.view.trash &&
    // A search is in the library, unless it has a row of its own below.
    (place.view.text !== '' || !isFiltered(place.view)) &&
    !searches.some(({ view }) => JSON.stringify(view) === JSON.stringify(place.view))
  return (
    <nav
      className={classes.side}
      data-rail={!open}
      data-pane="sidebar"
      aria-label="Areas, searches and tags"
    >
      <div className={classes.scroll}>
        <NavRow
          icon={<IconBooks size={16} stroke={1.75} />}
          label="Library"
          count={facets?.total ?? 0}
          current={atLibrary}
          onClick={() => goView(wholeLibrary)}
        />
        {open && (
          <>
            <SavedSearchNav />
            <SpecialtyNav facets={facets} />
            <TagNav facets={facets} />
          </>
        )}
      </div>
      <NavRow
        icon={<IconHistory size={16} stroke={1.75} />}
        label="Past imports"
        current={place.area === 'imports'}
        onClick={() => run('show-imports')}
      />
      <NavRow
        icon={<IconSettings size={16} stroke={1.75} />}
        label="Settings"
        current={place.area === 'settings'}
        onClick={() => run('open-settings')}
      />
      <NavRow
        icon={<IconTrash size={16} stroke={1.75} />}
        label="Trash"
        count={facets?.trashed ?? 0}
        current={place.area === 'library' && place.view.trash}
        onClick={() => run('go-trash')}
      />
    </nav>
  )
}
