import type { CommandId } from '../../src/model/commandTable.ts'
import { everyone } from '../../src/model/peopleView.ts'
import { desktop } from '../desktop.ts'
import { failureCodes } from '../state/failures.ts'
import { askFocus } from '../state/focusRequests.ts'
import { useLayers } from '../state/layers.ts'
import { useList } from '../state/list.ts'
import { usePanes } from '../state/panes.ts'
import {
  goMentors,
  goPeople,
  goTrash,
  goView,
  selectionArea,
  usePlaces,
  wholeLibrary,
} from '../state/places.ts'
import { useSelection } from '../state/selection.ts'
import { useToasts } from '../state/toast.ts'
import type { Handler } from './handler.ts'
import { movePane } from './movePane.ts'

type FrameCommand = Extract<
  CommandId,
  | 'capture'
  | 'new-resource'
  | 'new-contact'
  | 'show-imports'
  | 'export'
  | 'restore-backup'
  | 'open-settings'
  | 'quit'
  | 'search'
  | 'select-all'
  | 'clear-filters'
  | 'find-duplicates'
  | 'save-search'
  | 'palette'
  | 'toggle-sidebar'
  | 'toggle-detail'
  | 'theme-system'
  | 'theme-light'
  | 'theme-dark'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset'
  | 'go-library'
  | 'go-people'
  | 'go-mentors'
  | 'go-interactions'
  | 'go-trash'
  | 'go-back'
  | 'go-forward'
  | 'next-pane'
  | 'previous-pane'
  | 'show-keys'
  | 'show-backups'
  | 'save-diagnostics'
>

/** Commands about the window: where one is, what lies over it, how it looks. */
export function frameHandlers(): Record<FrameCommand, Handler> {
  const { open } = useLayers.getState()
  const places = () => usePlaces.getState()
  return {
    capture: () => open({ kind: 'capture', text: '' }),
    'new-resource': () => open({ kind: 'capture', text: '' }),
    'new-contact': () => open({ kind: 'new-contact', text: '' }),
    'show-imports': () => places().go({ area: 'imports' }),
    export: () => {
      const { chosen } = useSelection.getState()
      const area = selectionArea(places().place)
      const kind = area === 'people' ? 'export-contacts' : 'export'
      open({ kind, ids: chosen.size > 0 ? [...chosen] : 'view' })
    },
    'restore-backup': () => open({ kind: 'restore' }),
    'open-settings': () => places().go({ area: 'settings' }),
    quit: () => desktop.controlWindow('close'),
    search: () => {
      if (!selectionArea(places().place)) goView(wholeLibrary)
      askFocus('search')
    },
    'select-all': () => useSelection.getState().chooseAll(useList.getState().answer?.ids ?? []),
    'clear-filters': () => {
      const { place } = places()
      if (place.area === 'library') goView({ ...place.view, filters: {} })
      if (place.area === 'people') goPeople({ ...place.view, filters: {} })
    },
    'find-duplicates': () =>
      places().go({
        area: 'duplicates',
        table: places().place.area === 'library' ? 'resources' : 'contacts',
      }),
    'save-search': () => open({ kind: 'save-search' }),
    palette: () => open({ kind: 'palette' }),
    'toggle-sidebar': () => usePanes.getState().toggleSidebar(),
    'toggle-detail': () => usePanes.getState().toggleDetail(),
    'theme-system': () => desktop.setTheme('system'),
    'theme-light': () => desktop.setTheme('light'),
    'theme-dark': () => desktop.setTheme('dark'),
    'zoom-in': () => desktop.zoomWindow('in'),
    'zoom-out': () => desktop.zoomWindow('out'),
    'zoom-reset': () => desktop.zoomWindow('reset'),
    'go-library': () => goView(wholeLibrary),
    'go-people': () => goPeople(everyone),
    'go-mentors': () => goMentors(),
    'go-interactions': () => places().go({ area: 'interactions' }),
    'go-trash': () => goTrash(),
    'go-back': () => places().back(),
    'go-forward': () => places().forward(),
    'next-pane': () => movePane(1),
    'previous-pane': () => movePane(-1),
    'show-keys': () => open({ kind: 'keys' }),
    'show-backups': () => desktop.showBackupFolder(),
    'save-diagnostics': async () => {
      const saved = await desktop.saveDiagnosticFile(failureCodes())
      if (saved)
        useToasts.getState().show(`Saved as ${saved.name}: versions, sizes and error codes only`)
    },
  }
}
