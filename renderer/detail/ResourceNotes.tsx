import { editResource } from '../../src/commands/editResource.ts'
import type { Resource } from '../../src/model/resource.ts'
import { useDo } from '../hooks/useDo.ts'
import { Notes } from './Notes.tsx'

/** The user's notes on a resource. */
export function ResourceNotes({
  resource: { id, notes, changedAt },
}: {
  readonly resource: Resource
}) {
  const perform = useDo()
  return (
    <Notes
      notes={notes}
      changedAt={changedAt}
      invitation="Why keep it? One line is enough"
      onSave={(text) =>
        perform((context) => editResource(context, id, { notes: text }), {
          quiet: true,
          key: `notes ${id}`,
        })
      }
    />
  )
}
