import { z } from 'zod'

/** Where a window stands, in device-independent pixels of the desktop; without x and y the system chooses. */
export interface WindowPlace {
  readonly x?: number | undefined
  readonly y?: number | undefined
  readonly width: number
  readonly height: number
  readonly maximised: boolean
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const smallestWindow = { width: 720, height: 480 } as const
export const defaultPlace: WindowPlace = { width: 1440, height: 900, maximised: false }

const pixels = z.number().int().min(-100_000).max(100_000)

export const windowPlaceSchema: z.ZodType<WindowPlace> = z.object({
  x: pixels.optional(),
  y: pixels.optional(),
  width: pixels.positive(),
  height: pixels.positive(),
  maximised: z.boolean(),
})

/** How much of the title bar must lie on a display for the window to be reachable. */
const reachable = 120

/**
 * The kept place made usable on the displays of today: no larger than the display it lies on, no smaller than the
 * smallest window, wholly inside it; without a position when no display shows enough of its title bar.
 */
export function placeOnDisplays(place: WindowPlace, workAreas: readonly Area[]): WindowPlace {
  const { x, y, maximised } = place
  const home = x === undefined || y === undefined ? undefined : areaShowing(x, y, place, workAreas)
  const area = home ?? workAreas[0]
  const width = within(place.width, smallestWindow.width, area?.width)
  const height = within(place.height, smallestWindow.height, area?.height)
  if (!home || x === undefined || y === undefined) return { width, height, maximised }
  return {
    x: clamp(x, home.x, home.x + Math.max(0, home.width - width)),
    y: clamp(y, home.y, home.y + Math.max(0, home.height - height)),
    width,
    height,
    maximised,
  }
}

function areaShowing(
  x: number,
  y: number,
  { width }: WindowPlace,
  areas: readonly Area[],
): Area | undefined {
  return areas.find((area) => {
    const shown = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
    return shown >= reachable && y >= area.y && y < area.y + area.height - 40
  })
}

function within(size: number, smallest: number, room: number | undefined): number {
  return Math.max(smallest, Math.min(size, room ?? size))
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(Math.max(value, from), to)
}
