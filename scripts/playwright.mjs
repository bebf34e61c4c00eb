import { runLoudly, runQuietly } from './runCommand.mjs'
import { projectRoot, tool } from './tool.mjs'

/**
 * @typedef {'e2e' | 'modern' | 'tour' | 'screens' | 'fulldisk' | 'recovery' | 'hostile'} Project as named in playwright.config.ts
 */

/**
 * Runs one Playwright project on the runtime that set-up found.
 * @param {Project} project
 * @param {Record<string, string>} env from set-up
 * @param {readonly string[]} [more] further arguments of `playwright test`
 * @returns {Promise<number>} the exit code
 */
export function playwright(project, env, more = []) {
  const parameters = [tool('@playwright/test/cli.js'), 'test', `--project=${project}`, ...more]
  return runLoudly(process.execPath, parameters, { cwd: projectRoot, env })
}

/**
 * The tests of a project, not run, as Playwright reports them.
 * @param {Project} project
 * @returns {Promise<any>}
 */
export async function listTests(project) {
  const cli = tool('@playwright/test/cli.js')
  const { output } = await runQuietly(
    process.execPath,
    [cli, 'test', `--project=${project}`, '--list', '--reporter=json'],
    { cwd: projectRoot, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: '' } },
  )
  const start = output.indexOf('{\n')
  if (start === -1) throw new Error(`Playwright could not list its tests: ${output}`)
  return JSON.parse(output.slice(start, output.lastIndexOf('}') + 1))
}
