import {
  IconBooks,
  IconCalendarEvent,
  IconFileCv,
  IconHistory,
  IconHome,
  IconMessages,
  IconPencil,
  IconSettings,
  IconShieldCheck,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react'
import { useRunCommand } from '../commands/commandRunner.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { usePeopleFacets } from '../hooks/usePeopleFacets.ts'
import { useSavedSearches } from '../hooks/useSavedSearches.ts'
import { useSidebarOpen } from '../hooks/useShownPanes.ts'
import { useTotals } from '../hooks/useTotals.ts'
import { PlannerNav } from '../planner/PlannerNav.tsx'
import { goView, isFiltered, usePlaces, wholeLibrary } from '../state/places.ts'
import { DraftsNav } from './DraftsNav.tsx'
import { NavRow } from './NavRow.tsx'
import { PeopleNav } from './PeopleNav.tsx'
import { PortfolioNav } from './PortfolioNav.tsx'
import { ReputationNav } from './ReputationNav.tsx'
import { SavedSearchNav } from './SavedSearchNav.tsx'
import classes from './Sidebar.module.css'
import { SpecialtyNav } from './SpecialtyNav.tsx'
import { TagNav } from './TagNav.tsx'
import { TodayNav } from './TodayNav.tsx'

/** Areas with lists of their own beside those of the library. */
const ownNav: readonly string[] = ['drafts', 'planner', 'portfolio', 'reputation']

/** What stands under People. */
const peopleAreas: readonly string[] = ['people', 'interactions', 'mentors', 'communities']

/** Areas, and the lists of the one that is open, each with its count; a rail of icons when folded. */
export function Sidebar() {
  const place = usePlaces((state) => state.place)
  const facets = useFacets()
  const totals = useTotals()
  const run = useRunCommand()
  const open = useSidebarOpen()
  const searches = useSavedSearches()
  const atLibrary =
    place.area === 'library' &&
    // A search is in the library, unless it has a row of its own below.
    (place.view.text !== '' || !isFiltered(place.view)) &&
    !searches.some(({ view }) => JSON.stringify(view) === JSON.stringify(place.view))
  const inPeople = peopleAreas.includes(place.area)
  const inToday = place.area === 'today' || place.area === 'list' || place.area === 'meeting'
  const due = usePeopleFacets()?.due.overdue
  return (
    <nav
      className={classes.side}
      data-rail={!open}
      data-pane="sidebar"
      aria-label="Areas and lists"
    >
      <div className={classes.scroll}>
        <NavRow
          icon={<IconHome size={16} stroke={1.75} />}
          label="Today"
          count={due}
          current={place.area === 'today'}
          onClick={() => run('go-today')}
        />
        <NavRow
          icon={<IconBooks size={16} stroke={1.75} />}
          label="Library"
          count={facets?.total}
          current={atLibrary}
          onClick={() => goView(wholeLibrary)}
        />
        <NavRow
          icon={<IconUsers size={16} stroke={1.75} />}
          label="People"
          count={totals?.contacts}
          current={place.area === 'people' && !isFiltered(place.view) && place.view.text === ''}
          onClick={() => run('go-people')}
        />
        <NavRow
          icon={<IconMessages size={16} stroke={1.75} />}
          label="Communities"
          count={totals?.communities}
          current={place.area === 'communities'}
          onClick={() => run('go-communities')}
        />
        <NavRow
          icon={<IconCalendarEvent size={16} stroke={1.75} />}
          label="Planner"
          current={place.area === 'planner'}
          onClick={() => run('go-planner')}
        />
        <NavRow
          icon={<IconPencil size={16} stroke={1.75} />}
          label="Drafts"
          count={totals?.drafts}
          current={place.area === 'drafts'}
          onClick={() => run('go-drafts')}
        />
        <NavRow
          icon={<IconFileCv size={16} stroke={1.75} />}
          label="Portfolio"
          count={totals?.experiences}
          current={place.area === 'portfolio' && !open}
          onClick={() => run('go-portfolio')}
        />
        <NavRow
          icon={<IconShieldCheck size={16} stroke={1.75} />}
          label="Reputation"
          current={place.area === 'reputation'}
          onClick={() => run('go-reputation')}
        />
        {open && inToday && <TodayNav />}
        {open && inPeople && <PeopleNav />}
        {open && place.area === 'drafts' && <DraftsNav />}
        {open && place.area === 'portfolio' && <PortfolioNav />}
        {open && place.area === 'planner' && <PlannerNav />}
        {open && place.area === 'reputation' && <ReputationNav />}
        {open && !inPeople && !inToday && !ownNav.includes(place.area) && (
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
        count={totals?.trashed}
        current={place.area === 'trash'}
        onClick={() => run('go-trash')}
      />
    </nav>
  )
}
