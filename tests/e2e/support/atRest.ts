import type { Page } from '@playwright/test'
import { within } from './within.ts'

/**
 * Resolves once nothing in the window moves or fades any more, with whether anything did; what moves for ever, such as
 * a loader, is passed over.
 */
export async function atRest(page: Page): Promise<boolean> {
  return await within('rest in the window', page.evaluate(untilAtRest))
}

/**
 * Asks for frames until the motion has ended: where it shows nothing nobody else does, and without them an engine never
 * tells of its end. One that the compositor has not taken up yet is pending, and shows its first frame.
 */
async function untilAtRest(): Promise<boolean> {
  const isMoving = () =>
    document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
      .some(({ pending, playState }) => pending || playState === 'running')
  // What came in at the very end begins to move with the next frame.
  const twoFrames = () =>
    new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  await twoFrames()
  if (!isMoving()) return false
  while (isMoving()) await twoFrames()
  return true
}
