import { z } from 'zod'
import type { CallHandler } from './callHandler.ts'

/** Chromium's zoom levels: each is a fifth larger than the one before, 0 is actual size. */
const smallestLevel = -3
const largestLevel = 5

export const zoomWindow: CallHandler<'zoomWindow'> = {
  args: z.tuple([z.enum(['in', 'out', 'reset'])]),
  run({ contents }, step) {
    const now = contents.getZoomLevel()
    const wanted = step === 'reset' ? 0 : now + (step === 'in' ? 0.5 : -0.5)
    contents.setZoomLevel(Math.min(largestLevel, Math.max(smallestLevel, wanted)))
  },
}
