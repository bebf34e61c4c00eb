import { editContact } from '../../src/commands/editContact.ts'
import { contactById } from '../../src/db/queries/contactById.ts'
import { contactsByIds } from '../../src/db/queries/contactsByIds.ts'
import type { CommandId } from '../../src/model/commandTable.ts'
import { desktop } from '../desktop.ts'
import { profileAddress } from '../people/profileAddress.ts'
import { performCommand } from '../session/performCommand.ts'
import type { Session } from '../session/session.ts'
import { askFocus } from '../state/focusRequests.ts'
import { useLayers } from '../state/layers.ts'
import { selectionArea, usePlaces } from '../state/places.ts'
import { selectedIds, useSelection } from '../state/selection.ts'
import { useToasts } from '../state/toast.ts'
import type { Handler } from './handler.ts'
import { overSelected } from './overSelected.ts'
import { inDetail, type SelectionActions } from './selectionHandlers.ts'

type ContactCommand = Extract<
  CommandId,
  | 'log-interaction'
  | 'write-to-contact'
  | 'set-next-date'
  | 'snooze'
  | 'set-cadence'
  | 'set-roles'
  | 'link-resource'
  | 'toggle-do-not-contact'
>

/** Commands for selected people alone. */
export function contactHandlers(session: Session): Record<ContactCommand, Handler> {
  const { db, context } = session
  const { open } = useLayers.getState()
  const active = () => {
    const { active: id } = useSelection.getState()
    return id ? contactById(db, id) : undefined
  }
  return {
    'log-interaction': () => {
      const inPeople = selectionArea(usePlaces.getState().place) === 'people'
      open({ kind: 'log-interaction', contactIds: inPeople ? selectedIds() : [] })
    },
    'write-to-contact': () => {
      const { active: id } = useSelection.getState()
      if (id) open({ kind: 'write', contactId: id })
    },
    'set-next-date': () => open({ kind: 'next-date', ids: selectedIds(), snooze: false }),
    snooze: () => open({ kind: 'next-date', ids: selectedIds(), snooze: true }),
    'set-cadence': () => open({ kind: 'cadence', ids: selectedIds() }),
    'set-roles': () => inDetail(() => askFocus('roles')),
    'link-resource': () => {
      const { active: id } = useSelection.getState()
      if (id) open({ kind: 'link', from: { table: 'contacts', id }, to: 'resources' })
    },
    'toggle-do-not-contact': async () => {
      const contact = await active()
      if (!contact) return
      const doNotContact = contact.doNotContact ? undefined : true
      await performCommand(session, () => editContact(context, contact.id, { doNotContact }))
    },
  }
}

/** What the commands on a selection do to people. */
export function contactActions(session: Session): SelectionActions {
  const { db } = session
  return {
    'open-link': async () => {
      const [first] = await contactsByIds(db, selectedIds())
      const address = first?.profiles.map(profileAddress).find((url) => url !== undefined)
      if (address) await desktop.openExternal(address)
      else useToasts.getState().show('This contact has no profile')
    },
    'toggle-star': async () => {
      const all = await contactsByIds(db, selectedIds())
      const starred = !all.every((contact) => contact.starred)
      await overSelected(session, 'starContacts', starred)
    },
    'move-to-trash': () => overSelected(session, 'moveContactsToTrash'),
  }
}
