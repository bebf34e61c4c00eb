import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { projectRoot } from './tool.mjs'

/** So many lines of what went wrong are repeated; the rest stands further up in the output. */
const linesOfAMessage = 6

/**
 * The failed tests of a Vitest JSON report, and the files that could not be loaded.
 * @param {any} report
 * @returns {string[]} a text of a few lines each: where, which, and how its message begins
 */
export function unitFailures(report) {
  return report.testResults.flatMap((/** @type {any} */ file) => {
    const where = relative(projectRoot, file.name).replaceAll('\\', '/')
    const failed = file.assertionResults.filter(
      (/** @type {any} */ test) => test.status === 'failed',
    )
    if (failed.length === 0 && file.status === 'failed') return [told(where, '', file.message)]
    return failed.map((/** @type {any} */ test) =>
      told(where, test.fullName, test.failureMessages[0]),
    )
  })
}

/**
 * The failed tests of a Playwright JSON report, and what went wrong outside any test.
 * @param {any} report
 * @returns {string[]} a text of a few lines each: where, which, and how its message begins
 */
export function endToEndFailures(report) {
  /** @param {any} suite @returns {string[]} */
  const within = (suite) => [
    ...(suite.specs ?? [])
      .filter((/** @type {any} */ spec) => !spec.ok)
      .map((/** @type {any} */ spec) => {
        const results = spec.tests.flatMap((/** @type {any} */ test) => test.results)
        const errors = results.flatMap((/** @type {any} */ result) => result.errors ?? [])
        return told(`${spec.file}:${spec.line}`, spec.title, errors[0]?.message)
      }),
    ...(suite.suites ?? []).flatMap(within),
  ]
  const outside = report.errors.map((/** @type {any} */ error) => told('', '', error.message))
  return [...report.suites.flatMap(within), ...outside]
}

/**
 * @param {string} where
 * @param {string} title
 * @param {string | undefined} message
 */
function told(where, title, message) {
  const lines = stripVTControlCharacters(message ?? 'no message').split('\n')
  const begun = lines.filter((line) => line.trim() !== '').slice(0, linesOfAMessage)
  const name = [where, title].filter((part) => part !== '').join(' › ')
  return [...(name === '' ? [] : [name]), ...begun.map((line) => `    ${line}`)].join('\n')
}
