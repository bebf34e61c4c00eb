/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * The counts of a Vitest JSON report. A file that could not even be loaded counts as one failure.
 * @param {any} report
 * @returns {Counts}
 */
export function unitCounts(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * The counts of a Playwright JSON report. An error outside any test, such as a file that does not load, counts as one
 * failure; a test that passed only at a second try counts as failed.
 * @param {any} report
 * @returns {Counts}
 */
export function endToEndCounts({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * One part of a run and how long it took.
 * @typedef {object} TimedPart
 * @property {string} name
 * @property {number} seconds
 */

/**
 * How long each part took, in minutes, the whole last.
 * @param {readonly TimedPart[]} parts
 * @returns {string[]} a line each
 */
export function minuteLines(parts) {
  const whole = { name: 'all', seconds: parts.reduce((sum, { seconds }) => sum + seconds, 0) }
  return [...parts, whole].map(
    ({ name, seconds }) => `${(seconds / 60).toFixed(1).padStart(6)} min  ${name}`,
  )
}

/**
 * The last line of a test run.
 * @param {readonly Counts[]} parts
 * @param {readonly string[]} [notRun] the lanes that did not run at all
 * @returns {string} `N passed, N failed`, then `, N skipped` and the lanes that did not run, where there are any
 */
export function closingLine(parts, notRun = []) {
  const sum = (/** @type {keyof Counts} */ key) =>
    parts.reduce((total, part) => total + part[key], 0)
  const skipped = sum('skipped')
  const line = `${sum('passed')} passed, ${sum('failed')} failed`
  const further = [
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...notRun.map((lane) => `the ${lane} DID NOT RUN`),
  ]
  return [line, ...further].join(', ')
}
