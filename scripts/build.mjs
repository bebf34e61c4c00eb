import { runLoudly } from './runCommand.mjs'
import { runScript } from './setUp.mjs'
import { isMain, projectRoot, tool } from './tool.mjs'

/**
 * Builds main, preload and renderer into `out/`.
 * @returns {Promise<number>} the exit code
 */
export function build() {
  return runLoudly(process.execPath, [tool('electron-vite/bin/electron-vite.js'), 'build'], {
    cwd: projectRoot,
  })
}

if (isMain(import.meta.url)) await runScript(build)
