import { useEffect, useMemo } from 'react'
import { type CommandId, commandTable } from '../../src/model/commandTable.ts'
import { desktop } from '../desktop.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { useUndoable } from '../hooks/useUndoable.ts'
import { useList } from '../state/list.ts'
import { usePlaces } from '../state/places.ts'
import { useSelection } from '../state/selection.ts'

/** The commands that can be used now. */
export function useEnabledCommands(): ReadonlySet<CommandId> {
  const inLibrary = usePlaces(({ place }) => place.area === 'library')
  const inTrash = usePlaces(({ place }) => place.area === 'library' && place.view.trash)
  const hasSelection = useSelection(({ active, chosen }) => active !== null || chosen.size > 0)
  const hasRecords = useList(({ answer }) => (answer?.ids.length ?? 0) > 0)
  const hasSample = (useFacets()?.sample ?? 0) > 0
  const { undo, redo } = useUndoable()
  return useMemo(() => {
    const selected = inLibrary && hasRecords && hasSelection
    const met: Record<NonNullable<(typeof commandTable)[number]['needs']>, boolean> = {
      selection: selected && !inTrash,
      trashed: selected && inTrash,
      records: inLibrary && hasRecords,
      sample: hasSample,
      undo: undo !== undefined,
      redo: redo !== undefined,
    }
    return new Set(commandTable.filter(({ needs }) => !needs || met[needs]).map(({ id }) => id))
  }, [inLibrary, inTrash, hasSelection, hasRecords, hasSample, undo, redo])
}

/** Greys what cannot be used in the application menu. */
export function useMenuFollows(enabled: ReadonlySet<CommandId>): void {
  const listed = [...enabled].join(' ')
  useEffect(() => {
    void desktop.setEnabledCommands(listed.split(' ') as CommandId[])
  }, [listed])
}
