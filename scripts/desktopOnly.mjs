/**
 * A test that needs the desktop itself.
 * @typedef {object} DesktopOnly
 * @property {string} file below tests/e2e
 * @property {string} title
 * @property {string} reason
 */

/** So many at most: what the lane leaves out must stay the exception. */
const most = 30
/** Areas of which every test runs on both engines. */
const everywhere =
  /^(?:import|draft|planner|people|portfolio|reputation|calendar|duplicates|palette|retractions|gate|evidence)/i

/**
 * What is wrong with the list of tests that only run on Electron, in words; empty when nothing is.
 * @param {readonly DesktopOnly[]} list
 * @param {readonly { file: string, title: string }[]} tests all there are
 * @returns {string[]}
 */
export function desktopOnlyProblems(list, tests) {
  const problems = list.flatMap(({ file, title, reason }) => {
    const name = `${file}: ${title}`
    const isThere = tests.some((test) => test.file === file && test.title === title)
    return [
      ...(isThere ? [] : [`No test is called "${name}".`]),
      ...(reason.trim() === '' ? [`No reason is given for "${name}".`] : []),
      ...(everywhere.test(file) ? [`"${name}" belongs to an area that runs on both engines.`] : []),
    ]
  })
  if (list.length <= most) return problems
  return [...problems, `${list.length} tests are left to the desktop; ${most} may be.`]
}

/**
 * The tests of a report of Playwright's, as it lists or has run them.
 * @param {any} report
 * @returns {{ file: string, title: string, passed: boolean }[]}
 */
export function testsOf(report) {
  /** @param {any} suite @returns {{ file: string, title: string, passed: boolean }[]} */
  const within = (suite) => [
    ...(suite.specs ?? []).map((/** @type {any} */ spec) => ({
      file: String(spec.file).replaceAll('\\', '/').split('/').at(-1) ?? '',
      title: spec.title,
      passed: spec.ok,
    })),
    ...(suite.suites ?? []).flatMap(within),
  ]
  return report.suites.flatMap(within)
}
