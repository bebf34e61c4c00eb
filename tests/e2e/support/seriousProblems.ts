import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { z } from 'zod'

const found = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullable().optional(),
    nodes: z.array(z.object({ target: z.array(z.unknown()) })),
  }),
)

/** What axe finds serious or critical on the screen as it is: the rule and the places, one a line. */
export async function seriousProblems(page: Page): Promise<string[]> {
  const source = await readFile(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  )
  // Evaluated by the driver, not by the page: the content policy stays as it is.
  await page.evaluate(source)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: unknown[] }> }
    }
    // Judged at rest: what fades in has not its own colours yet, and something may begin to while axe is reading.
    let isMoving = true
    const startsMoving = () => {
      isMoving = true
    }
    const movements = ['animationstart', 'transitionrun']
    for (const type of movements) document.addEventListener(type, startsMoving)
    let all: unknown[] = []
    while (isMoving) {
      await Promise.all(
        document.getAnimations().map(({ finished }) => finished.catch(() => undefined)),
      )
      isMoving = false
      // Of what is in order no places are asked for: naming them is most of the work.
      all = (await axe.run({ resultTypes: ['violations'] })).violations
      // What came in at the very end begins to move with the next frame.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      // One the compositor has not taken up yet has told nothing of itself, and shows its first frame.
      isMoving ||= document
        .getAnimations()
        .some(({ pending, playState }) => pending || playState === 'running')
    }
    for (const type of movements) document.removeEventListener(type, startsMoving)
    return all
  })
  return found
    .parse(violations)
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
