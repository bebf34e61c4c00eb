import type { LibraryView } from '../../src/model/libraryView.ts'
import { wholeLibrary } from '../state/places.ts'

/** What is saved and not yet read, the shortest first. */
export const readingView: LibraryView = {
  ...wholeLibrary,
  filters: { statuses: ['to-read', 'reading'] },
  sort: 'shortest',
}

/** What was captured by hand and put nowhere yet, the newest first. */
export const unsortedView: LibraryView = {
  ...wholeLibrary,
  filters: { unsorted: true },
  sort: 'saved',
}
