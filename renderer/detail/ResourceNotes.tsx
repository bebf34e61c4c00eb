import { editResource } from '../../src/commands/editResource.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useEdit } from '../hooks/useEdit.ts'
import { Notes } from './Notes.tsx'

/** The user's notes on a resource. */
export function ResourceNotes({
  resource: { id, notes, changedAt },
}: {
  readonly resource: Resource
}) {
  const edit = useEdit()
  return (
    <Notes
      id={id}
      notes={notes}
      changedAt={changedAt}
      invitation="Why keep it? One line is enough"
      onSave={(text) => edit(editResource, id, { notes: text }, { quiet: true })}
    />
  )
}
