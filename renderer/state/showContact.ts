import { everyone } from '../../src/model/peopleView.ts'
import { askFocus } from './focusRequests.ts'
import { shownIds } from './list.ts'
import { goPeople, usePlaces } from './places.ts'
import { selectOnly } from './selection.ts'

/** Shows one contact: in the view one is in where they are listed there, else among everyone. */
export function showContact(id: string): void {
  const { place } = usePlaces.getState()
  const listed = place.area === 'people' && shownIds('people').includes(id)
  if (!listed) goPeople(everyone)
  selectOnly('people', id)
  askFocus('list')
}
