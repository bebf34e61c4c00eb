import { resourceById } from '../../src/db/queries/resourceById.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import { readingStatuses } from '../../src/model/resource.ts'
import { desktop } from '../desktop.ts'
import { askLibrary } from '../session/askLibrary.ts'
import type { Session } from '../session/session.ts'
import { useLayers } from '../state/layers.ts'
import { selectedIds, useSelection } from '../state/selection.ts'
import { useToasts } from '../state/toast.ts'
import { count } from '../text/en.ts'
import type { Handler } from './handler.ts'
import { overSelected } from './overSelected.ts'
import type { SelectionActions } from './selectionHandlers.ts'

type ResourceCommand = Extract<CommandId, 'next-status' | 'copy-citation' | 'link-person'>

/** Commands for selected resources alone. */
export function resourceHandlers(session: Session): Record<ResourceCommand, Handler> {
  const { db, start } = session
  return {
    'next-status': async () => {
      const [first] = selectedIds()
      const resource = first ? await resourceById(db, first) : undefined
      if (!resource) return
      const at = readingStatuses.indexOf(resource.status)
      const next = readingStatuses[(at + 1) % readingStatuses.length] ?? 'to-read'
      await overSelected(session, 'setStatus', next)
    },
    'copy-citation': async () => {
      const ids = selectedIds()
      const { text, standing } = await askLibrary((remote) =>
        remote.citations(start.databaseName, ids),
      )
      await desktop.copyText(text)
      const copied =
        ids.length === 1
          ? 'Citation copied, AMA style'
          : `${count(ids.length)} citations copied, AMA style`
      useToasts.getState().show([copied, standing].filter(Boolean).join(' · '))
    },
    'link-person': () => {
      const { active } = useSelection.getState()
      if (!active) return
      const from = { table: 'resources', id: active } as const
      useLayers.getState().open({ kind: 'link', from, to: 'contacts' })
    },
  }
}

/** What the commands on a selection do to resources. */
export function resourceActions(session: Session): SelectionActions {
  return {
    'open-link': async () => {
      const [first] = selectedIds()
      const url = first ? (await resourceById(session.db, first))?.url : undefined
      if (url) await desktop.openExternal(url)
      else useToasts.getState().show('This resource has no link')
    },
    'toggle-star': () => overSelected(session, 'toggleStarred'),
    'move-to-trash': () => overSelected(session, 'moveToTrash'),
  }
}
