import { type ReputationPage, usePlaces } from './places.ts'

/** Opens a page of Reputation, and one record of it. */
export function showReputation(page: ReputationPage, id: string | null = null): void {
  usePlaces.getState().go({ area: 'reputation', page, id })
}
