import { useMediaQuery } from '@mantine/hooks'
import { narrowWindow, railWindow, usePanes } from '../state/panes.ts'
import { usePlaces } from '../state/places.ts'

// Known at once: a pane that comes and goes in the first frame would make everything jump.
const atOnce = { getInitialValueInEffect: false } as const

/** How the detail stands to the list: beside it, over it in a narrow window, or nowhere. */
export function useDetailPlace(): 'beside' | 'over' | 'hidden' {
  const narrow = useMediaQuery(narrowWindow, undefined, atOnce)
  const { detailOpen, covering } = usePanes()
  if (narrow) return covering ? 'over' : 'hidden'
  return detailOpen ? 'beside' : 'hidden'
}

/** Whether the sidebar is shown whole; else it is a rail of icons, as it always is in a very narrow window, and beside a draft in a narrow one. */
export function useSidebarOpen(): boolean {
  const rail = useMediaQuery(railWindow, undefined, atOnce)
  const narrow = useMediaQuery(narrowWindow, undefined, atOnce)
  const isWriting = usePlaces(({ place }) => place.area === 'drafts' && place.id !== null)
  return usePanes(({ sidebarOpen }) => sidebarOpen) && !rail && !(narrow && isWriting)
}
