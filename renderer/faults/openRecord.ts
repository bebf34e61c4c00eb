import type { SelectionArea } from '../../src/model/commandRow.ts'
import { trashTables } from '../../src/model/trashKey.ts'
import type { Place } from '../state/places.ts'
import { useSelection } from '../state/selection.ts'
import type { OpenRecord } from './recordKinds.ts'

/** The record that a place has open by itself; null where it shows none, or what is selected in a list. */
export function recordOfPlace(place: Place): OpenRecord | null {
  switch (place.area) {
    case 'drafts':
    case 'communities':
      return place.id === null ? null : { table: place.area, id: place.id }
    case 'meeting':
      return { table: 'mentorMeetings', id: place.id }
    case 'portfolio':
      return place.id === null || place.part === 'year' ? null : { table: place.part, id: place.id }
    case 'planner':
      return place.open === null ? null : { table: 'events', id: place.open.id }
    case 'reputation':
      if (place.id === null || (place.page !== 'reviews' && place.page !== 'claims')) return null
      return { table: place.page, id: place.id }
    default:
      return null
  }
}

/** A record by its name in a list of an area; in the trash the names hold the kind. */
export function recordOfRow(area: SelectionArea, id: string): OpenRecord | null {
  switch (area) {
    case 'library':
      return { table: 'resources', id }
    case 'people':
      return { table: 'contacts', id }
    case 'drafts':
      return { table: 'drafts', id }
    case 'trash': {
      const table = trashTables.find((one) => id.startsWith(`${one}:`))
      return table ? { table, id: id.slice(table.length + 1) } : null
    }
  }
}

/** The record that is selected in the list one is in. */
export function useSelectedRecord(): OpenRecord | null {
  const { area, active } = useSelection()
  return active === null ? null : recordOfRow(area, active)
}
