import { useEffect, useMemo } from 'react'
import type { CommandRow } from '../../src/model/commandRow.ts'
import { type CommandId, commandTable } from '../../src/model/commandTable.ts'
import { desktop } from '../desktop.ts'
import { useFacets } from '../hooks/useFacets.ts'
import { useUndoable } from '../hooks/useUndoable.ts'
import { useList } from '../state/list.ts'
import { selectionArea, usePlaces } from '../state/places.ts'
import { useSelection } from '../state/selection.ts'

/** The commands that can be used now. */
export function useEnabledCommands(): ReadonlySet<CommandId> {
  const area = usePlaces(({ place }) => selectionArea(place))
  const inTrash = usePlaces(({ place }) => place.area === 'trash')
  const hasSelection = useSelection(({ active, chosen }) => active !== null || chosen.size > 0)
  const hasRecords = useList(
    (list) => list.area !== null && list.area === area && (list.answer?.ids.length ?? 0) > 0,
  )
  const hasSample = (useFacets()?.sample ?? 0) > 0
  const { undo, redo } = useUndoable()
  return useMemo(() => {
    const selected = hasRecords && hasSelection
    const met: Record<NonNullable<CommandRow['needs']>, boolean> = {
      selection: selected && !inTrash,
      trashed: selected && inTrash,
      records: hasRecords,
      sample: hasSample,
      undo: undo !== undefined,
      redo: redo !== undefined,
    }
    const isUsable = ({ needs, areas }: CommandRow) =>
      !needs || (met[needs] && (!areas || (area !== null && areas.includes(area))))
    return new Set(commandTable.filter(isUsable).map(({ id }) => id))
  }, [area, inTrash, hasSelection, hasRecords, hasSample, undo, redo])
}

/** Greys what cannot be used in the application menu. */
export function useMenuFollows(enabled: ReadonlySet<CommandId>): void {
  const listed = [...enabled].join(' ')
  useEffect(() => {
    void desktop.setEnabledCommands(listed.split(' ') as CommandId[])
  }, [listed])
}
