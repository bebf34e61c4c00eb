import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { atRest } from './atRest.ts'
import { within } from './within.ts'

const found = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullable().optional(),
    nodes: z.array(z.object({ target: z.array(z.unknown()) })),
  }),
)

/** A screen that came in while axe was reading is read again, so often at most. */
const turns = 10

/** What axe finds serious or critical on the screen as it is: the rule and the places, one a line. */
export async function seriousProblems(page: Page): Promise<string[]> {
  const source = await readFile(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  )
  // Evaluated by the driver, not by the page: the content policy stays as it is.
  await page.evaluate(source)
  // Judged at rest: what fades in has not its own colors yet, and something may begin to while axe is reading.
  await atRest(page)
  for (let turn = 0; turn < turns; turn += 1) {
    const { violations, began } = await within('what axe finds', page.evaluate(judge))
    const isMoving = await atRest(page)
    if (!began && !isMoving) return serious(violations)
  }
  throw new Error(`Something began to move each of ${turns} times while axe was reading`)
}

/** What axe says of the page, and whether anything in it began to move meanwhile. */
async function judge(): Promise<{ violations: unknown[]; began: boolean }> {
  const { axe } = window as unknown as {
    axe: { run(options: object): Promise<{ violations: unknown[] }> }
  }
  let began = false
  const begins = () => {
    began = true
  }
  const movements = ['animationstart', 'transitionrun']
  for (const type of movements) document.addEventListener(type, begins)
  // Of what is in order no places are asked for: naming them is most of the work.
  const { violations } = await axe.run({ resultTypes: ['violations'] })
  for (const type of movements) document.removeEventListener(type, begins)
  return { violations, began }
}

function serious(violations: readonly unknown[]): string[] {
  return found
    .parse(violations)
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
