import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { plansText } from './plansText.ts'

const run = promisify(execFile)
const zones = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Europe/London']

/** What a fresh process under another zone of the machine makes of the same plans, and that it is in that zone. */
async function plansUnder(zone: string): Promise<{ zone: string; text: string }> {
  const source = new URL('./plansText.ts', import.meta.url).href
  const program = `
    const { plansText } = await import(${JSON.stringify(source)})
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    process.stdout.write(JSON.stringify({ zone, text: plansText() }))
  `
  const { stdout } = await run(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, TZ: zone },
      maxBuffer: 200_000_000,
    },
  )
  return JSON.parse(stdout)
}

const here = plansText()

test.each(zones.map((zone) => [zone]))(
  'a machine set to %s plans the same',
  async (zone) => {
    const there = await plansUnder(zone)
    // Engines call some zones by an older name.
    expect(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone).toBe(
      there.zone,
    )
    expect(there.text === here).toBe(true)
  },
  120_000,
)
