import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from './build.mjs'
import { runChecks, unitReport } from './checks.mjs'
import { runModernLane } from './modernLane.mjs'
import { playwright } from './playwright.mjs'
import { runScript, setUp } from './setUp.mjs'
import { whyNoSmallDisk } from './smallDisk.mjs'
import { closingLine, endToEndCounts, minuteLines, unitCounts } from './testCounts.mjs'
import { endToEndFailures, unitFailures } from './testFailures.mjs'
import { projectRoot } from './tool.mjs'

const endToEndReport = 'test-results/e2e.json'
const modernReport = 'test-results/modern.json'
const modernLane = "lane on today's Chromium"

/**
 * A report of this run; null where its part did not get so far.
 * @param {string} path
 */
async function reportOf(path) {
  const text = await readFile(join(projectRoot, path), 'utf8').catch(() => null)
  return text === null ? null : JSON.parse(text)
}

/**
 * The counts of one part, with its failure counted even where its report says nothing of it.
 * @param {string} path
 * @param {(report: any) => import('./testCounts.mjs').Counts} read
 * @param {boolean} hasFailed
 */
async function countsOf(path, read, hasFailed) {
  const report = await reportOf(path)
  const counts = report === null ? { passed: 0, failed: 0, skipped: 0 } : read(report)
  return hasFailed && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** Prints once more, at the end where one looks first, which tests failed and how their messages begin. */
async function printFailures() {
  /** @type {[string, (report: any) => string[]][]} */
  const parts = [
    [unitReport, unitFailures],
    [endToEndReport, endToEndFailures],
    [modernReport, endToEndFailures],
  ]
  for (const [path, read] of parts) {
    const report = await reportOf(path)
    const failures = report === null ? [] : read(report)
    if (failures.length > 0) console.log(`\n${[`${path}:`, ...failures].join('\n')}`)
  }
}

await runScript(async () => {
  await rm(join(projectRoot, 'test-results'), { recursive: true, force: true })
  const { runtime, env } = await setUp({ displays: 2 })
  const { failed, parts } = await runChecks()
  /** @template Result @param {string} name @param {() => Promise<Result>} work */
  const timed = async (name, work) => {
    const started = Date.now()
    const result = await work()
    parts.push({ name, seconds: (Date.now() - started) / 1000 })
    return result
  }
  const unit = await countsOf(unitReport, unitCounts, failed.includes('unit tests'))
  console.log('\n== build')
  const isBuilt = (await timed('build', build)) === 0
  if (!isBuilt) failed.push('build')
  const onElectron = `end to end, on Electron ${runtime.version}`
  console.log(`\n== ${onElectron} (${runtime.way})`)
  const isGood = isBuilt && (await timed(onElectron, () => playwright('e2e', env))) === 0
  if (!isGood) failed.push('end to end')
  const endToEnd = await countsOf(endToEndReport, endToEndCounts, !isGood)
  const modern = isBuilt ? await timed(modernLane, () => runModernLane(env)) : null
  if (modern && !modern.isGood) failed.push(modernLane)
  // A step without tests of its own, such as lint, counts as one failure.
  const counted = ['unit tests', 'end to end', modernLane]
  const steps = failed.filter((name) => !counted.includes(name)).length
  console.log(`\n${minuteLines(parts).join('\n')}`)
  console.log(`\nUnit tests: ${closingLine([unit])}.`)
  console.log(`Electron ${runtime.version}: ${closingLine([endToEnd])}.`)
  console.log(`Chromium: ${modern ? closingLine([modern.counts]) : 'DID NOT RUN'}.`)
  if (failed.length > 0) {
    await printFailures()
    console.log(`\nFailed: ${failed.join(', ')}`)
  }
  const notRun = modern ? [] : [modernLane]
  const noDisk = whyNoSmallDisk()
  if (noDisk !== null) {
    console.log(`Full disk: DID NOT RUN, because ${noDisk}. As root on Linux it does.`)
    notRun.push('trial of a full disk')
  }
  const all = [unit, endToEnd, { passed: 0, failed: steps, skipped: 0 }]
  const withModern = modern ? [...all, modern.counts] : all
  console.log(`\n${closingLine(withModern, notRun)}`)
  return failed.length === 0 ? 0 : 1
})
