import { resourceById } from '../../src/db/queries/resourceById.ts'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import { formatCitation } from '../../src/formats/formatCitation.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import { readingStatuses } from '../../src/model/resource.ts'
import { desktop } from '../desktop.ts'
import { askLibrary } from '../session/askLibrary.ts'
import type { LargeArguments, LargeCommand } from '../session/largeCommands.ts'
import { fewEnough } from '../session/overMany.ts'
import { performCommand } from '../session/performCommand.ts'
import type { Session } from '../session/session.ts'
import { useEditing } from '../state/editing.ts'
import { askFocus } from '../state/focusRequests.ts'
import { isNarrow, usePanes } from '../state/panes.ts'
import { usePlaces } from '../state/places.ts'
import { selectedIds, useSelection } from '../state/selection.ts'
import { useToasts } from '../state/toast.ts'
import { count } from '../text/en.ts'
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

/** The commands that take the ids they are about first, and what they take after them. */
type OverIds = {
  [Name in LargeCommand]: LargeArguments<Name> extends readonly [readonly string[], ...unknown[]]
    ? Name
    : never
}[LargeCommand]
type AfterIds<Name extends OverIds> =
  LargeArguments<Name> extends readonly [readonly string[], ...infer Rest] ? Rest : never

/** Commands about what is selected. */
export function resourceHandlers(session: Session): Record<ResourceCommand, Handler> {
  const { db } = session
  const overSelected = <Name extends OverIds>(name: Name, ...rest: AfterIds<Name>) => {
    const ids = selectedIds()
    return performCommand(session, (_, overMany) =>
      overMany(name, ...([ids, ...rest] as unknown as LargeArguments<Name>)),
    )
  }
  const inDetail = (act: () => void) => {
    // In a narrow window asking for the focus brings the detail to the front.
    const { detailOpen, toggleDetail } = usePanes.getState()
    if (!detailOpen && !isNarrow()) toggleDetail()
    act()
  }
  return {
    'open-link': async () => {
      const [first] = selectedIds()
      const url = first ? (await resourceById(db, first))?.url : undefined
      if (url) await desktop.openExternal(url)
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
    'toggle-star': () => overSelected('toggleStarred'),
    'next-status': async () => {
      const [first] = selectedIds()
      const resource = first ? await resourceById(db, first) : undefined
      if (!resource) return
      const at = readingStatuses.indexOf(resource.status)
      const next = readingStatuses[(at + 1) % readingStatuses.length] ?? 'to-read'
      await overSelected('setStatus', next)
    },
    'toggle-select': () => {
      const { active, toggle } = useSelection.getState()
      if (active) toggle(active)
    },
    'copy-citation': async () => {
      const ids = selectedIds()
      await desktop.copyText(await citations(session, ids))
      useToasts
        .getState()
        .show(
          ids.length === 1
            ? 'Citation copied, AMA style'
            : `${count(ids.length)} citations copied, AMA style`,
        )
    },
    'move-to-trash': async () => {
      const { place } = usePlaces.getState()
      if (place.area !== 'library' || place.view.trash) return
      await overSelected('moveToTrash')
    },
    'restore-from-trash': () => overSelected('restoreFromTrash'),
    'delete-for-good': () => overSelected('deleteForGood'),
  }
}

async function citations({ db, start }: Session, ids: readonly string[]): Promise<string> {
  if (ids.length > fewEnough) {
    return askLibrary((remote) => remote.citations(start.databaseName, ids))
  }
  return (await resourcesByIds(db, ids)).map((resource) => formatCitation(resource)).join('\n\n')
}
