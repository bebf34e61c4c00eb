import { addDraft } from '../../src/commands/addDraft.ts'
import { rowsByIds } from '../../src/db/queries/rowsByIds.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import { performCommand } from '../session/performCommand.ts'
import type { Session } from '../session/session.ts'
import { type DraftsLayout, useDraftsLayout } from '../state/draftsLayout.ts'
import { useLayers } from '../state/layers.ts'
import { selectionArea, usePlaces } from '../state/places.ts'
import { selectedIds, useSelection } from '../state/selection.ts'
import { showDraft } from '../state/showDraft.ts'
import type { Handler } from './handler.ts'
import { overSelected } from './overSelected.ts'
import type { SelectionActions } from './selectionHandlers.ts'

type DraftCommand = Extract<
  CommandId,
  | 'go-drafts'
  | 'go-posting-week'
  | 'go-looking-back'
  | 'new-draft'
  | 'draft-from-resource'
  | 'move-drafts'
>

/** Commands about what is written for networks. */
export function draftHandlers(session: Session): Record<DraftCommand, Handler> {
  return {
    'go-drafts': () => showLayout('board', 'list'),
    'go-posting-week': () => showLayout('week'),
    'go-looking-back': () => showLayout('back'),
    'new-draft': () =>
      performCommand(session, async (context) => showDraft(await addDraft(context)), {
        quiet: true,
      }),
    'draft-from-resource': () => {
      const { active } = useSelection.getState()
      if (active) useLayers.getState().open({ kind: 'draft-from', resourceId: active })
    },
    'move-drafts': async () => {
      const ids = selectionArea(usePlaces.getState().place) === 'drafts' ? selectedIds() : []
      const [first] = await rowsByIds(session.db, 'drafts', ids.slice(0, 1))
      if (first) useLayers.getState().open({ kind: 'move-drafts', ids, stage: first.stage })
    },
  }
}

/** Shows all drafts in one of some ways: as they are looked at already, else in the first. */
function showLayout(first: DraftsLayout, ...others: readonly DraftsLayout[]): void {
  const { layout, show } = useDraftsLayout.getState()
  if (![first, ...others].includes(layout)) show(first)
  showDraft(null)
}

/** What the commands on a selection do to drafts. */
export function draftActions(session: Session): Partial<SelectionActions> {
  return { 'move-to-trash': () => overSelected(session, 'trashDrafts') }
}
