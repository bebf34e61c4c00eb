import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeOnDisplays, smallestWindow } from '../../electron/main/window/windowPlace.ts'

const wide = { x: 0, y: 0, width: 1920, height: 1040 }
const left = { x: -1280, y: 100, width: 1280, height: 1024 }

describe('the place of the window', () => {
  it('is kept where a display shows it', () => {
    const place = { x: -1200, y: 150, width: 1000, height: 700, maximised: true }
    expect(placeOnDisplays(place, [wide, left])).toEqual(place)
  })

  it('is given up when its display is gone', () => {
    const place = { x: -1200, y: 150, width: 1000, height: 700, maximised: false }
    expect(placeOnDisplays(place, [wide])).toEqual({ width: 1000, height: 700, maximised: false })
  })

  it('is made to fit the display', () => {
    const place = { x: 1800, y: 10, width: 4000, height: 300, maximised: false }
    expect(placeOnDisplays(place, [wide])).toEqual({
      x: 0,
      y: 10,
      width: 1920,
      height: 480,
      maximised: false,
    })
  })

  it('always leaves the title bar reachable and the window usable', () => {
    const number = fc.integer({ min: -100_000, max: 100_000 })
    const size = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const found = placeOnDisplays({ x, y, width, height, maximised: false }, [wide, left])
        expect(found.width).toBeGreaterThanOrEqual(smallestWindow.width)
        expect(found.height).toBeGreaterThanOrEqual(smallestWindow.height)
        const { x: foundX = 0, y: foundY = 0 } = found
        const within = [wide, left].some(
          (area) =>
            foundX >= area.x &&
            foundX + found.width <= area.x + area.width &&
            foundY >= area.y &&
            foundY + found.height <= area.y + area.height,
        )
        expect(within).toBe(true)
      }),
    )
  })
})
