import type { Page } from '@playwright/test'

/** Watches whether a window goes on drawing; answers how to stop, which tells the longest gap between frames in ms. */
export async function watchFrames(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const shared = window as unknown as { frames?: { longest: number; last: number; on: boolean } }
    const frames = { longest: 0, last: performance.now(), on: true }
    shared.frames = frames
    const note = () => {
      const now = performance.now()
      frames.longest = Math.max(frames.longest, now - frames.last)
      frames.last = now
      if (frames.on) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  return () =>
    page.evaluate(() => {
      const { frames } = window as unknown as {
        frames: { longest: number; last: number; on: boolean }
      }
      frames.on = false
      // A gap that is still open counts too.
      return Math.max(frames.longest, performance.now() - frames.last)
    })
}
