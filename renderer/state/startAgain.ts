import { z } from 'zod'
import { everyone } from '../../src/model/peopleView.ts'
import { useLayers } from './layers.ts'
import { type Place, usePlaces, wholeLibrary } from './places.ts'
import { useSafeStart } from './safeStart.ts'

/** The areas that can be gone to from a screen that cannot go on. */
export const startAreas = [
  'today',
  'library',
  'people',
  'communities',
  'planner',
  'drafts',
  'portfolio',
  'reputation',
  'imports',
  'settings',
  'trash',
] as const
export type StartArea = (typeof startAreas)[number]

const wishSchema = z.object({
  area: z.enum(startAreas).optional(),
  safe: z.boolean().optional(),
  restore: z.boolean().optional(),
})
/** How the window shall begin: in an area, with nothing opened and notes as plain text, or with the backups. */
export type StartWish = z.infer<typeof wishSchema>

const key = 'plexus-start'

/** Begins the window anew, as wished. What was saved is on the disk; what is open is left. */
export function startAgain(wish: StartWish): void {
  sessionStorage.setItem(key, JSON.stringify(wish))
  window.location.reload()
}

/** Does as was wished before the window began anew; answers whether there was a wish. Once. */
export function followStartWish(): boolean {
  const wish = takeWish()
  if (!wish) return false
  if (wish.safe) useSafeStart.setState({ on: true })
  if (wish.area) usePlaces.getState().replace(placeOf(wish.area))
  if (wish.restore) useLayers.getState().open({ kind: 'restore' })
  return true
}

function takeWish(): StartWish | null {
  const kept = sessionStorage.getItem(key)
  sessionStorage.removeItem(key)
  if (kept === null) return null
  try {
    return wishSchema.parse(JSON.parse(kept))
  } catch {
    return null
  }
}

function placeOf(area: StartArea): Place {
  switch (area) {
    case 'library':
      return { area, view: wholeLibrary }
    case 'people':
      return { area, view: everyone }
    case 'communities':
    case 'drafts':
      return { area, id: null }
    case 'portfolio':
      return { area, part: 'experiences', id: null }
    case 'planner':
      return { area, layout: 'month', date: null, open: null }
    case 'reputation':
      return { area, page: 'reviews', id: null }
    case 'trash':
      return { area, text: '' }
    default:
      return { area }
  }
}
