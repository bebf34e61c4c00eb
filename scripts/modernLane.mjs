import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { desktopOnlyProblems, testsOf } from './desktopOnly.mjs'
import { listTests, playwright } from './playwright.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { endToEndCounts } from './testCounts.mjs'
import { projectRoot } from './tool.mjs'

const report = join(projectRoot, 'test-results/modern.json')

/**
 * Runs the end-to-end tests of the built program on today's Chromium, and writes what came of it to out/modern.json.
 * @param {Record<string, string>} env from set-up
 * @param {readonly string[]} [more] further arguments of `playwright test`; with any, nothing is written
 * @returns {Promise<{ counts: import('./testCounts.mjs').Counts, isGood: boolean } | null>} null where there is no
 *   Chromium, which has been said
 */
export async function runModernLane(env, more = []) {
  const chromium = await ensureChromium(console.log)
  if (chromium === null) return null
  console.log(`\n== end to end, on Chromium ${chromium.version} (${chromium.path})`)
  const list = JSON.parse(await readFile(join(projectRoot, 'tests/e2e/desktopOnly.json'), 'utf8'))
  const problems = desktopOnlyProblems(list, testsOf(await listTests('e2e')))
  for (const problem of problems) console.error(problem)
  await rm(report, { force: true })
  const code = await playwright(
    'modern',
    { ...env, PLEXUS_LANE: 'modern', PLEXUS_CHROMIUM: chromium.path },
    more,
  )
  const text = await readFile(report, 'utf8').catch(() => null)
  const ran = text === null ? null : JSON.parse(text)
  const counted = ran === null ? { passed: 0, failed: 0, skipped: 0 } : endToEndCounts(ran)
  const isGood = code === 0 && problems.length === 0
  const failed = counted.failed + problems.length || (isGood ? 0 : 1)
  console.log(
    `Chromium ${chromium.version}: ${counted.passed} passed, ${failed} failed; left to Electron, each with its reason in tests/e2e/desktopOnly.json: ${list.length}.`,
  )
  if (more.length === 0) {
    const names = testsOf(ran ?? { suites: [] })
    await writeReport({
      chromium: chromium.version,
      passed: counted.passed,
      failed,
      failures: names.filter(({ passed }) => !passed).map(nameOf),
      desktopOnly: list.map(nameOf),
    })
  }
  return { counts: { ...counted, failed }, isGood }
}

/** @param {{ file: string, title: string }} test */
function nameOf({ file, title }) {
  return `${file}: ${title}`
}

/** @param {object} figures */
async function writeReport(figures) {
  await mkdir(join(projectRoot, 'out'), { recursive: true })
  await writeFile(join(projectRoot, 'out/modern.json'), `${JSON.stringify(figures, null, 2)}\n`)
}
