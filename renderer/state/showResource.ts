import { askFocus } from './focusRequests.ts'
import { useList } from './list.ts'
import { goView, usePlaces, wholeLibrary } from './places.ts'
import { useSelection } from './selection.ts'

/** Shows one resource: in the view one is in where it is listed there, else in the whole library. */
export function showResource(id: string): void {
  const { place } = usePlaces.getState()
  const listed = place.area === 'library' && useList.getState().answer?.ids.includes(id)
  if (!listed) goView(wholeLibrary)
  useSelection.getState().clearChosen()
  useSelection.getState().activate(id)
  askFocus('list')
}
