import { renameSearch } from '../../src/commands/renameSearch.ts'
import { useDo } from '../hooks/useDo.ts'
import { NameSheet } from './NameSheet.tsx'

interface RenameSearchSheetProps {
  readonly id: string
  readonly name: string
  readonly onClose: () => void
}

/** Gives a saved search another name. */
export function RenameSearchSheet({ id, name, onClose }: RenameSearchSheetProps) {
  const perform = useDo()
  return (
    <NameSheet
      title="Rename this search"
      verb="Rename the search"
      name={name}
      onName={(next) => perform((context) => renameSearch(context, id, next))}
      onClose={onClose}
    />
  )
}
