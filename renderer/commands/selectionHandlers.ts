import type { SelectionArea } from '../../src/model/commandRow.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import { useEditing } from '../state/editing.ts'
import { askFocus } from '../state/focusRequests.ts'
import { isNarrow, usePanes } from '../state/panes.ts'
import { selectionArea, usePlaces } from '../state/places.ts'
import { useSelection } from '../state/selection.ts'
import { showDraft } from '../state/showDraft.ts'
import type { Handler } from './handler.ts'

/** Commands on a selection that each area answers for its own records. */
export type SelectionActions = Record<
  Extract<CommandId, 'open-link' | 'toggle-star' | 'move-to-trash'>,
  Handler
>

type SelectionCommand =
  | keyof SelectionActions
  | Extract<CommandId, 'edit' | 'edit-tags' | 'edit-specialties' | 'toggle-select'>

/** Commands on what is selected, whatever it is: one key, one meaning, in every area. */
export function selectionHandlers(
  actions: Readonly<Record<Exclude<SelectionArea, 'trash'>, Partial<SelectionActions>>>,
): Record<SelectionCommand, Handler> {
  const inArea = (command: keyof SelectionActions) => () => {
    const area = selectionArea(usePlaces.getState().place)
    return area && area !== 'trash' ? actions[area][command]?.() : undefined
  }
  return {
    'open-link': inArea('open-link'),
    'toggle-star': inArea('toggle-star'),
    'move-to-trash': inArea('move-to-trash'),
    edit: () =>
      inDetail(() => {
        const { active, clearChosen } = useSelection.getState()
        if (!active) return
        clearChosen()
        useEditing.getState().begin(active)
        askFocus('title')
      }),
    'edit-tags': () => inDetail(() => askFocus('tags')),
    'edit-specialties': () => inDetail(() => askFocus('specialties')),
    'toggle-select': () => {
      const { active, toggle } = useSelection.getState()
      if (active) toggle(active)
    },
  }
}

/** Does something in the detail, which is shown for it; a draft's is its editor. */
export function inDetail(act: () => void): void {
  if (selectionArea(usePlaces.getState().place) === 'drafts') {
    const { active } = useSelection.getState()
    if (!active) return
    showDraft(active)
    act()
    return
  }
  // In a narrow window asking for the focus brings the detail to the front.
  const { detailOpen, toggleDetail } = usePanes.getState()
  if (!detailOpen && !isNarrow()) toggleDetail()
  act()
}
