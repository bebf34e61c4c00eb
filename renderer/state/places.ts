import { create } from 'zustand'
import type { SelectionArea } from '../../src/model/commandRow.ts'
import type { Filters, LibraryView } from '../../src/model/libraryView.ts'
import { everyone, type PeopleFilters, type PeopleView } from '../../src/model/peopleView.ts'

/** The lists beside Today. */
export type LineListName = 'follow-ups' | 'promises' | 'letters'

/** The parts of the portfolio: three kinds of records, and the year as charts. */
export type PortfolioPart = 'experiences' | 'scholarlyWorks' | 'portfolios' | 'year'
export const plannerLayouts = ['month', 'week', 'agenda'] as const
export type PlannerLayout = (typeof plannerLayouts)[number]

/** The event whose panel is open, and which of its occurrences; `original` as in planner/occurrence.ts. */
export interface OpenEvent {
  readonly id: string
  readonly original: number | null
  /** Grows with every opening: the panel begins anew, also where the same is opened again. */
  readonly visit: number
}
/** The pages of Reputation. */
export type ReputationPage =
  | 'reviews'
  | 'findings'
  | 'checklist'
  | 'consents'
  | 'policies'
  | 'scratch'
  | 'scenarios'
  | 'claims'
  | 'retractions'

/** What somebody is to mentor in; the user's own specialties where none are chosen yet. */
export interface AskedMentors {
  readonly specialties: readonly string[] | null
  readonly text: string
}

/** Where the window can be. */
export type Place =
  | { readonly area: 'today' }
  | { readonly area: 'library'; readonly view: LibraryView }
  | { readonly area: 'people'; readonly view: PeopleView }
  | { readonly area: 'interactions' }
  | { readonly area: 'mentors'; readonly asked: AskedMentors }
  | { readonly area: 'trash'; readonly text: string }
  | { readonly area: 'list'; readonly list: LineListName }
  | { readonly area: 'meeting'; readonly id: string }
  | { readonly area: 'communities'; readonly id: string | null }
  | { readonly area: 'drafts'; readonly id: string | null }
  | { readonly area: 'portfolio'; readonly part: PortfolioPart; readonly id: string | null }
  | {
      readonly area: 'planner'
      readonly layout: PlannerLayout
      /** An ISO day of the month, the week or the beginning of the agenda that is shown; today without it. */
      readonly date: string | null
      readonly open: OpenEvent | null
    }
  | {
      readonly area: 'reputation'
      readonly page: ReputationPage
      /** The record of the page that is open. */
      readonly id: string | null
    }
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

/** Shows the library through another view; a view of the trash is shown where the trash of every kind is. */
export function goView(view: LibraryView): void {
  if (view.trash) goTrash(view.text)
  else usePlaces.getState().go({ area: 'library', view })
}

/** Shows what is in the trash. */
export function goTrash(text = ''): void {
  usePlaces.getState().go({ area: 'trash', text })
}

/** The view of the people one is in, or was in last. */
export function usePeopleView(): PeopleView {
  return usePlaces(({ place, behind }) => {
    if (place.area === 'people') return place.view
    const last = behind.findLast((earlier) => earlier.area === 'people')
    return last?.area === 'people' ? last.view : everyone
  })
}

/** Shows the people through another view; a view of the trash is shown where the trash of every kind is. */
export function goPeople(view: PeopleView): void {
  if (view.trash) goTrash(view.text)
  else usePlaces.getState().go({ area: 'people', view })
}

/** Shows who could mentor, in the user's own specialties to begin with. */
export function goMentors(): void {
  usePlaces.getState().go({ area: 'mentors', asked: { specialties: null, text: '' } })
}

/** The area whose selection keys and commands act on; null where the place has none. */
export function selectionArea(place: Place): SelectionArea | null {
  const { area } = place
  // A draft that is open lies over the overview it was chosen from.
  if (area === 'drafts') return place.id === null ? area : null
  return area === 'library' || area === 'people' || area === 'trash' ? area : null
}

/** Changes the filters of the view one is in; an empty filter is left out. */
export function changeFilters(change: (filters: Filters) => Filters): void {
  const { place } = usePlaces.getState()
  const view = place.area === 'library' ? place.view : wholeLibrary
  goView({ ...view, filters: withoutEmpty(change(view.filters)) })
}

/** Changes the filters of the people; an empty filter is left out. */
export function changePeopleFilters(change: (filters: PeopleFilters) => PeopleFilters): void {
  const { place } = usePlaces.getState()
  const view = place.area === 'people' ? place.view : everyone
  goPeople({ ...view, filters: withoutEmpty(change(view.filters)) })
}

function withoutEmpty<F extends Filters | PeopleFilters>(filters: F): F {
  return Object.fromEntries(
    Object.entries(filters).filter(
      ([, value]) =>
        value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  ) as F
}

/** The filters without the one set last. */
export function withoutLastFilter<F extends Filters | PeopleFilters>(filters: F): F {
  const last = Object.keys(filters).at(-1)
  return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== last)) as F
}

/** True where something narrows the view besides words. */
export function isFiltered(view: LibraryView | PeopleView): boolean {
  return Object.keys(view.filters).length > 0
}
