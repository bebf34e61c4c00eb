import { runLoudly } from './runCommand.mjs'
import { runScript, setUp } from './setUp.mjs'
import { projectRoot, tool } from './tool.mjs'

await runScript(async () => {
  const { runtime, switches, env } = await setUp()
  const vite = tool('electron-vite/bin/electron-vite.js')
  return runLoudly(process.execPath, [vite, 'dev', '--watch', '--', ...switches], {
    cwd: projectRoot,
    env: { ...env, ELECTRON_EXEC_PATH: runtime.path },
  })
})
