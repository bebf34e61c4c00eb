import { moveToTrash } from '../../src/commands/moveToTrash.ts'
import { setStarred } from '../../src/commands/setStarred.ts'
import { setStatus } from '../../src/commands/setStatus.ts'
import { resourcesByIds } from '../../src/db/queries/resourcesByIds.ts'
import { formatCitation } from '../../src/formats/formatCitation.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import { type Resource, readingStatuses } from '../../src/model/resource.ts'
import { desktop } from '../desktop.ts'
import { performCommand } from '../session/performCommand.ts'
import type { Session } from '../session/session.ts'
import { useLayers } from '../state/layers.ts'
import { selectedIds, useSelection } from '../state/selection.ts'
import { useToasts } from '../state/toast.ts'
import type { Handler } from './handler.ts'
import type { SelectionActions } from './selectionHandlers.ts'

type ResourceCommand = Extract<CommandId, 'next-status' | 'copy-citation' | 'link-person'>

/** Commands for selected resources alone. */
export function resourceHandlers(session: Session): Record<ResourceCommand, Handler> {
  const { db, context } = session
  const selected = () => resourcesByIds(db, selectedIds())
  return {
    'next-status': async () => {
      const all = await selected()
      const first = all[0]
      if (!first) return
      const at = readingStatuses.indexOf(first.status)
      const next = readingStatuses[(at + 1) % readingStatuses.length] ?? 'to-read'
      await performCommand(session, () => setStatus(context, idsOf(all), next))
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
  const { db, context } = session
  const selected = () => resourcesByIds(db, selectedIds())
  return {
    'open-link': async () => {
      const [first] = await selected()
      if (first?.url) await desktop.openExternal(first.url)
      else useToasts.getState().show('This resource has no link')
    },
    'toggle-star': async () => {
      const all = await selected()
      const starred = !all.every((resource) => resource.starred)
      await performCommand(session, () => setStarred(context, idsOf(all), starred))
    },
    'move-to-trash': () => performCommand(session, () => moveToTrash(context, selectedIds())),
  }
}

function idsOf(resources: readonly Resource[]): string[] {
  return resources.map(({ id }) => id)
}
