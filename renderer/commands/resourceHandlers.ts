import { deleteForGood } from '../../src/commands/deleteForGood.ts'
import { moveToTrash } from '../../src/commands/moveToTrash.ts'
import { restoreFromTrash } from '../../src/commands/restoreFromTrash.ts'
import { setStarred } from '../../src/commands/setStarred.ts'
import { setStatus } from '../../src/commands/setStatus.ts'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import { formatCitation } from '../../src/formats/formatCitation.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import { type Resource, readingStatuses } from '../../src/model/resource.ts'
import { desktop } from '../desktop.ts'
import { performCommand } from '../session/performCommand.ts'
import type { Session } from '../session/session.ts'
import { useEditing } from '../state/editing.ts'
import { askFocus } from '../state/focusRequests.ts'
import { usePanes } from '../state/panes.ts'
import { usePlaces } from '../state/places.ts'
import { selectedIds, useSelection } from '../state/selection.ts'
import { useToasts } from '../state/toast.ts'
import type { Handler } from './handler.ts'

type ResourceCommand = Extract<
  CommandId,
  | 'open-link'
  | 'edit'
  | 'edit-tags'
  | 'edit-specialties'
  | 'toggle-star'
  | 'next-status'
  | 'toggle-select'
  | 'copy-citation'
  | 'move-to-trash'
  | 'restore-from-trash'
  | 'delete-for-good'
>

/** Commands about what is selected. */
export function resourceHandlers(session: Session): Record<ResourceCommand, Handler> {
  const { db, context } = session
  const selected = () => resourcesByIds(db, selectedIds())
  const inDetail = (act: () => void) => {
    if (!usePanes.getState().detailOpen) usePanes.getState().toggleDetail()
    act()
  }
  return {
    'open-link': async () => {
      const [first] = await selected()
      if (first?.url) await desktop.openExternal(first.url)
      else useToasts.getState().show('This resource has no link')
    },
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
    'toggle-star': async () => {
      const all = await selected()
      const starred = !all.every((resource) => resource.starred)
      await performCommand(session, () => setStarred(context, idsOf(all), starred))
    },
    'next-status': async () => {
      const all = await selected()
      const first = all[0]
      if (!first) return
      const at = readingStatuses.indexOf(first.status)
      const next = readingStatuses[(at + 1) % readingStatuses.length] ?? 'to-read'
      await performCommand(session, () => setStatus(context, idsOf(all), next))
    },
    'toggle-select': () => {
      const { active, toggle } = useSelection.getState()
      if (active) toggle(active)
    },
    'copy-citation': async () => {
      const all = await selected()
      await desktop.copyText(all.map((resource) => formatCitation(resource)).join('\n\n'))
      useToasts
        .getState()
        .show(
          all.length === 1
            ? 'Citation copied, AMA style'
            : `${all.length} citations copied, AMA style`,
        )
    },
    'move-to-trash': async () => {
      const { place } = usePlaces.getState()
      if (place.area !== 'library' || place.view.trash) return
      await performCommand(session, () => moveToTrash(context, selectedIds()))
    },
    'restore-from-trash': () =>
      performCommand(session, () => restoreFromTrash(context, selectedIds())),
    'delete-for-good': () => performCommand(session, () => deleteForGood(context, selectedIds())),
  }
}

function idsOf(resources: readonly Resource[]): string[] {
  return resources.map(({ id }) => id)
}
