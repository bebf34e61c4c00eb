import { Button } from '@mantine/core'
import { shownIds } from '../state/list.ts'
import { type Place, usePlaces } from '../state/places.ts'
import { useSelection } from '../state/selection.ts'
import { faultText } from '../text/faults.ts'
import { recordOfPlace } from './openRecord.ts'
import type { OpenRecord } from './recordKinds.ts'

/** On from a record that cannot be drawn: to the next of the list, or back to where it was opened from. */
export function NextRecord({ record }: { readonly record: OpenRecord }) {
  const place = usePlaces((state) => state.place)
  const opened = recordOfPlace(place)
  if (opened?.id === record.id) {
    return (
      <Button onClick={() => usePlaces.getState().replace(closed(place))}>{faultText.back}</Button>
    )
  }
  return (
    <Button rightSection={<kbd>J</kbd>} onClick={showNext}>
      {faultText.next}
    </Button>
  )
}

function showNext(): void {
  const { area, active, activate } = useSelection.getState()
  const ids = shownIds(area)
  const at = active === null ? -1 : ids.indexOf(active)
  activate(ids[at + 1] ?? ids[0] ?? null)
}

/** The place without the record that it has open. */
function closed(place: Place): Place {
  switch (place.area) {
    case 'planner':
      return { ...place, open: null }
    case 'meeting':
      return { area: 'today' }
    case 'drafts':
    case 'communities':
    case 'portfolio':
    case 'reputation':
      return { ...place, id: null }
    default:
      return place
  }
}
