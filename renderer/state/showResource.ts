import { askFocus } from './focusRequests.ts'
import { shownIds } from './list.ts'
import { goView, usePlaces, wholeLibrary } from './places.ts'
import { selectOnly } from './selection.ts'

/** Shows one resource: in the view one is in where it is listed there, else in the whole library. */
export function showResource(id: string): void {
  const { place } = usePlaces.getState()
  const listed = place.area === 'library' && shownIds('library').includes(id)
  if (!listed) goView(wholeLibrary)
  selectOnly('library', id)
  askFocus('list')
}
