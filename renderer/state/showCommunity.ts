import { useSelection } from './selection.ts'

/** Shows one community. There is no screen of people yet: only what is selected changes. */
export function showCommunity(id: string): void {
  useSelection.getState().activate(id)
}
