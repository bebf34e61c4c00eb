import { usePlaces } from './places.ts'

/** Opens a draft; null is the overview of all. */
export function showDraft(id: string | null): void {
  usePlaces.getState().go({ area: 'drafts', id })
}
