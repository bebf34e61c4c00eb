import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo } from 'react'
import { assertNever } from '../src/model/assertNever.ts'
import type { CommandId } from '../src/model/commandTable.ts'
import classes from './App.module.css'
import { commandHandlers } from './commands/commandHandlers.ts'
import { useCommandKeys } from './commands/commandKeys.ts'
import { CommandRunnerProvider } from './commands/commandRunner.ts'
import { useEnabledCommands, useMenuFollows } from './commands/enabledCommands.ts'
import { desktop } from './desktop.ts'
import { recordOfPlace } from './faults/openRecord.ts'
import { PaneBoundary } from './faults/PaneBoundary.tsx'
import { QuietBoundary } from './faults/QuietBoundary.tsx'
import { useSettings } from './hooks/useSettings.ts'
import { useSidebarOpen } from './hooks/useShownPanes.ts'
import { DropTarget } from './import/DropTarget.tsx'
import { Layers } from './layers/Layers.tsx'
import { LibraryScreen } from './library/LibraryScreen.tsx'
import { useWarmCalendar } from './planner/useWarmCalendar.ts'
import { useReminders } from './reminders/useReminders.ts'
import { useSession } from './session/session.ts'
import { PaneHandle } from './shell/PaneHandle.tsx'
import { Sidebar } from './shell/Sidebar.tsx'
import { StatusLine } from './shell/StatusLine.tsx'
import { TitleBar } from './shell/TitleBar.tsx'
import { tellFailure } from './state/failures.ts'
import { sidebarWidths, usePanes } from './state/panes.ts'
import { type Place, usePlaces } from './state/places.ts'
import { LeaveQuestion } from './unsaved/LeaveQuestion.tsx'
import { NotSavedPanel } from './unsaved/NotSavedPanel.tsx'
import { SavedAgain } from './unsaved/SavedAgain.tsx'

const TodayScreen = lazy(() =>
  import('./today/TodayScreen.tsx').then(({ TodayScreen }) => ({ default: TodayScreen })),
)
const LineListScreen = lazy(() =>
  import('./lists/LineListScreen.tsx').then(({ LineListScreen }) => ({ default: LineListScreen })),
)
const MeetingScreen = lazy(() =>
  import('./meeting/MeetingScreen.tsx').then(({ MeetingScreen }) => ({ default: MeetingScreen })),
)
const CommunitiesScreen = lazy(() =>
  import('./communities/CommunitiesScreen.tsx').then(({ CommunitiesScreen }) => ({
    default: CommunitiesScreen,
  })),
)
const DraftsScreen = lazy(() =>
  import('./drafts/DraftsScreen.tsx').then(({ DraftsScreen }) => ({ default: DraftsScreen })),
)
const PortfolioScreen = lazy(() =>
  import('./portfolio/PortfolioScreen.tsx').then(({ PortfolioScreen }) => ({
    default: PortfolioScreen,
  })),
)
const PlannerScreen = lazy(() =>
  import('./planner/PlannerScreen.tsx').then(({ PlannerScreen }) => ({ default: PlannerScreen })),
)
const ReputationScreen = lazy(() =>
  import('./reputation/ReputationScreen.tsx').then(({ ReputationScreen }) => ({
    default: ReputationScreen,
  })),
)
const SettingsScreen = lazy(() =>
  import('./settings/SettingsScreen.tsx').then(({ SettingsScreen }) => ({
    default: SettingsScreen,
  })),
)
const PeopleScreen = lazy(() =>
  import('./people/PeopleScreen.tsx').then(({ PeopleScreen }) => ({ default: PeopleScreen })),
)
const InteractionsScreen = lazy(() =>
  import('./people/InteractionsScreen.tsx').then(({ InteractionsScreen }) => ({
    default: InteractionsScreen,
  })),
)
const MentorsScreen = lazy(() =>
  import('./mentors/MentorsScreen.tsx').then(({ MentorsScreen }) => ({ default: MentorsScreen })),
)
const TrashScreen = lazy(() =>
  import('./trash/TrashScreen.tsx').then(({ TrashScreen }) => ({ default: TrashScreen })),
)
const DuplicatesScreen = lazy(() =>
  import('./duplicates/DuplicatesScreen.tsx').then(({ DuplicatesScreen }) => ({
    default: DuplicatesScreen,
  })),
)
const ImportsScreen = lazy(() =>
  import('./imports/ImportsScreen.tsx').then(({ ImportsScreen }) => ({ default: ImportsScreen })),
)

/** The window with a library open. */
export function App() {
  const session = useSession()
  const handlers = useMemo(() => commandHandlers(session), [session])
  const run = useCallback(
    (command: CommandId) => {
      void Promise.resolve()
        .then(() => handlers[command]())
        .catch(tellFailure)
    },
    [handlers],
  )
  useCommandKeys(run)
  useEffect(() => {
    return desktop.on('menuCommand', ({ command }) => run(command))
  }, [run])
  useDensity()
  useWarmCalendar()
  return (
    <CommandRunnerProvider value={run}>
      <QuietBoundary>
        <MenuFollows />
        <Reminders />
      </QuietBoundary>
      <div className={classes.window}>
        <TitleBar />
        <Panes />
        <QuietBoundary>
          <div>
            <NotSavedPanel />
            <SavedAgain />
          </div>
        </QuietBoundary>
        <QuietBoundary>
          <StatusLine />
        </QuietBoundary>
      </div>
      <QuietBoundary>
        <DropTarget />
      </QuietBoundary>
      <Layers />
      <QuietBoundary>
        <LeaveQuestion />
      </QuietBoundary>
    </CommandRunnerProvider>
  )
}

function Panes() {
  const { sidebarWidth, setSidebarWidth } = usePanes()
  const sidebarOpen = useSidebarOpen()
  const width = sidebarOpen ? sidebarWidth : sidebarWidths.rail
  return (
    <div
      className={classes.panes}
      data-sidebar={sidebarOpen}
      style={{ '--sidebar-width': `${width / 16}rem` } as React.CSSProperties}
    >
      <PaneBoundary record={null} place="sidebar">
        <Sidebar />
      </PaneBoundary>
      {sidebarOpen ? (
        <PaneHandle
          label="Width of the sidebar"
          width={sidebarWidth}
          least={sidebarWidths.least}
          most={sidebarWidths.most}
          onChange={setSidebarWidth}
        />
      ) : (
        <div />
      )}
      <main className={classes.main}>
        <PlaceBoundary>
          <Suspense fallback={null}>
            <CurrentPlace />
          </Suspense>
        </PlaceBoundary>
      </main>
    </div>
  )
}

/** A place that fails as a whole leaves the sidebar, the palette and the keys; another place is another try. */
function PlaceBoundary({ children }: { readonly children: ReactNode }) {
  const place = usePlaces(({ place: now }) => now)
  return (
    <PaneBoundary record={recordOfPlace(place)} place={placeName(place)}>
      {children}
    </PaneBoundary>
  )
}

/** Which screen a place is; what is typed or chosen on it makes no other. */
function placeName(place: Place): string {
  switch (place.area) {
    case 'portfolio':
      return `${place.area} ${place.part}`
    case 'reputation':
      return `${place.area} ${place.page}`
    case 'list':
      return `${place.area} ${place.list}`
    default:
      return place.area
  }
}

function CurrentPlace() {
  const place = usePlaces(({ place: now }) => now)
  switch (place.area) {
    case 'today':
      return <TodayScreen />
    case 'library':
      return <LibraryScreen />
    case 'people':
      return <PeopleScreen />
    case 'interactions':
      return <InteractionsScreen />
    case 'mentors':
      return <MentorsScreen asked={place.asked} />
    case 'trash':
      return <TrashScreen />
    case 'list':
      return <LineListScreen list={place.list} />
    case 'meeting':
      return <MeetingScreen key={place.id} id={place.id} />
    case 'communities':
      return <CommunitiesScreen id={place.id} />
    case 'drafts':
      return <DraftsScreen id={place.id} />
    case 'portfolio':
      return <PortfolioScreen part={place.part} id={place.id} />
    case 'planner':
      return <PlannerScreen place={place} />
    case 'reputation':
      return <ReputationScreen page={place.page} id={place.id} />
    case 'imports':
      return <ImportsScreen />
    case 'duplicates':
      return <DuplicatesScreen key={place.table} table={place.table} />
    case 'settings':
      return <SettingsScreen />
    default:
      return assertNever(place)
  }
}

/** Apart, so that what is due does not draw the window anew. */
function Reminders() {
  useReminders()
  return null
}

function MenuFollows() {
  useMenuFollows(useEnabledCommands())
  return null
}

function useDensity(): void {
  const density = useSettings()?.density ?? 'comfortable'
  useEffect(() => {
    document.documentElement.dataset.density = density
  }, [density])
}
