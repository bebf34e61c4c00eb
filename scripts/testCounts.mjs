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
 * The last line of a test run.
 * @param {readonly Counts[]} parts
 * @returns {string} `N passed, N failed`, and `, N skipped` where any were
 */
export function closingLine(parts) {
  const sum = (/** @type {keyof Counts} */ key) =>
    parts.reduce((total, part) => total + part[key], 0)
  const skipped = sum('skipped')
  const line = `${sum('passed')} passed, ${sum('failed')} failed`
  return skipped === 0 ? line : `${line}, ${skipped} skipped`
}
