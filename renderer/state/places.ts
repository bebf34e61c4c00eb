import { create } from 'zustand'
import type { Filters, LibraryView } from '../../src/model/libraryView.ts'

/** Where the window can be. */
export type Place =
  | { readonly area: 'library'; readonly view: LibraryView }
  | { readonly area: 'imports' }
  | { readonly area: 'duplicates'; readonly table: 'contacts' | 'resources' }
  | { readonly area: 'settings' }

export const wholeLibrary: LibraryView = { text: '', filters: {}, sort: 'best', trash: false }
const start: Place = { area: 'library', view: wholeLibrary }
const rememberedPlaces = 100

interface Places {
  readonly place: Place
  readonly behind: readonly Place[]
  readonly ahead: readonly Place[]
  go(place: Place): void
  /** Changes where one is without a step of history: typing in the search field. */
  replace(place: Place): void
  back(): void
  forward(): void
}

/** Where one is and was, as in a browser. */
export const usePlaces = create<Places>((set) => ({
  place: start,
  behind: [],
  ahead: [],
  go: (place) =>
    set((now) => ({
      place,
      behind: [...now.behind, now.place].slice(-rememberedPlaces),
      ahead: [],
    })),
  replace: (place) => set({ place }),
  back: () =>
    set((now) => {
      const place = now.behind.at(-1)
      if (!place) return now
      return { place, behind: now.behind.slice(0, -1), ahead: [now.place, ...now.ahead] }
    }),
  forward: () =>
    set((now) => {
      const [place, ...ahead] = now.ahead
      if (!place) return now
      return { place, behind: [...now.behind, now.place], ahead }
    }),
}))

/** The view of the library one is in, or was in last. */
export function useView(): LibraryView {
  return usePlaces(({ place, behind }) => {
    if (place.area === 'library') return place.view
    const last = behind.findLast((earlier) => earlier.area === 'library')
    return last?.area === 'library' ? last.view : wholeLibrary
  })
}

/** Shows the library through another view. */
export function goView(view: LibraryView): void {
  usePlaces.getState().go({ area: 'library', view })
}

/** Changes the filters of the view one is in; an empty filter is left out. */
export function changeFilters(change: (filters: Filters) => Filters): void {
  const { place } = usePlaces.getState()
  const view = place.area === 'library' ? place.view : wholeLibrary
  const filters = Object.fromEntries(
    Object.entries(change(view.filters)).filter(
      ([, value]) =>
        value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Filters
  goView({ ...view, filters })
}

/** True where something narrows the view besides words. */
export function isFiltered(view: LibraryView): boolean {
  return Object.keys(view.filters).length > 0
}
