import { runLoudly } from './runCommand.mjs'
import { projectRoot, tool } from './tool.mjs'

/**
 * Runs one Playwright project on the runtime that set-up found.
 * @param {'e2e' | 'tour'} project as named in playwright.config.ts
 * @param {Record<string, string>} env from set-up
 * @param {readonly string[]} [more] further arguments of `playwright test`
 * @returns {Promise<number>} the exit code
 */
export function playwright(project, env, more = []) {
  const parameters = [tool('@playwright/test/cli.js'), 'test', `--project=${project}`, ...more]
  return runLoudly(process.execPath, parameters, { cwd: projectRoot, env })
}
