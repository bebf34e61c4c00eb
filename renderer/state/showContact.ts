import { useSelection } from './selection.ts'

/** Shows one contact. There is no screen of people yet: only what is selected changes. */
export function showContact(id: string): void {
  useSelection.getState().activate(id)
}
