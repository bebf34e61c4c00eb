import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from './build.mjs'
import { runChecks, unitReport } from './checks.mjs'
import { playwright } from './playwright.mjs'
import { runScript, setUp } from './setUp.mjs'
import { closingLine, endToEndCounts, unitCounts } from './testCounts.mjs'
import { projectRoot } from './tool.mjs'

const endToEndReport = 'test-results/e2e.json'

/**
 * The counts of one part, with its failure counted even where its report says nothing of it.
 * @param {string} report
 * @param {(report: any) => import('./testCounts.mjs').Counts} read
 * @param {boolean} hasFailed
 */
async function countsOf(report, read, hasFailed) {
  const text = await readFile(join(projectRoot, report), 'utf8').catch(() => null)
  const counts = text === null ? { passed: 0, failed: 0, skipped: 0 } : read(JSON.parse(text))
  return hasFailed && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

await runScript(async () => {
  await rm(join(projectRoot, 'test-results'), { recursive: true, force: true })
  const { runtime, env } = await setUp()
  const failed = await runChecks()
  const unit = await countsOf(unitReport, unitCounts, failed.includes('unit tests'))
  console.log('\n== build')
  const isBuilt = (await build()) === 0
  if (!isBuilt) failed.push('build')
  console.log(`\n== end to end, on Electron ${runtime.version} (${runtime.way})`)
  const isGood = isBuilt && (await playwright('e2e', env)) === 0
  if (!isGood) failed.push('end to end')
  const endToEnd = await countsOf(endToEndReport, endToEndCounts, !isGood)
  // A step without tests of its own, such as lint, counts as one failure.
  const steps = failed.filter((name) => name !== 'unit tests' && name !== 'end to end').length
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`)
  console.log(`\n${closingLine([unit, endToEnd, { passed: 0, failed: steps, skipped: 0 }])}`)
  return failed.length === 0 ? 0 : 1
})
