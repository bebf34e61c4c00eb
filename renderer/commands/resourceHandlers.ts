import { resourceById } from '../../src/db/queries/resourceById.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import type { ReferenceStyle } from '../../src/model/portfolio.ts'
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

type ResourceCommand = Extract<
  CommandId,
  'next-status' | 'copy-citation' | 'copy-citation-vancouver' | 'link-person'
>

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
    'copy-citation': () => copyCitations(start.databaseName, 'ama'),
    'copy-citation-vancouver': () => copyCitations(start.databaseName, 'vancouver'),
    'link-person': () => {
      const { active } = useSelection.getState()
      if (!active) return
      const from = { table: 'resources', id: active } as const
      useLayers.getState().open({ kind: 'link', from, to: 'contacts' })
    },
  }
}

const styleNames: Readonly<Record<ReferenceStyle, string>> = { ama: 'AMA', vancouver: 'Vancouver' }

async function copyCitations(databaseName: string, style: ReferenceStyle): Promise<void> {
  const ids = selectedIds()
  const { text, standing } = await askLibrary((remote) =>
    remote.citations(databaseName, ids, style),
  )
  await desktop.copyText(text)
  const words = ids.length === 1 ? 'Citation' : `${count(ids.length)} citations`
  const copied = `${words} copied, ${styleNames[style]} style`
  useToasts.getState().show([copied, standing].filter(Boolean).join(' · '))
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
