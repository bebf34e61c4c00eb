import { usePlaces } from './places.ts'

let visits = 0

/** The number of an opening of the panel. */
export function nextVisit(): number {
  visits += 1
  return visits
}

/** Opens the panel of an event in the month it is in; a series at its next occurrence. */
export function showEvent(id: string): void {
  const { place, go } = usePlaces.getState()
  const layout = place.area === 'planner' ? place.layout : 'month'
  go({ area: 'planner', layout, date: null, open: { id, original: null, visit: nextVisit() } })
}
