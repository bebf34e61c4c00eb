import { everyone } from '../../src/model/peopleView.ts'
import { goPeople } from './places.ts'

/** Shows the people of a community. */
export function showCommunity(id: string): void {
  goPeople({ ...everyone, filters: { community: id } })
}
