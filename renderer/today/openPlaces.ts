import { useLayers } from '../state/layers.ts'
import { type LineListName, usePlaces } from '../state/places.ts'

/** Opens the message sheet for a contact; `templateId` chooses what it begins with. */
export function openWrite(contactId: string, templateId?: string): void {
  useLayers.getState().open({ kind: 'write', contactId, ...(templateId ? { templateId } : {}) })
}

/** Opens a mentor meeting. */
export function openMeeting(id: string): void {
  usePlaces.getState().go({ area: 'meeting', id })
}

/** Opens one of the lists beside Today. */
export function openList(list: LineListName): void {
  usePlaces.getState().go({ area: 'list', list })
}
