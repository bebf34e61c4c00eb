import { build } from './build.mjs'
import { runLoudly } from './runCommand.mjs'
import { runScript, setUp } from './setUp.mjs'
import { projectRoot, tool } from './tool.mjs'

await runScript(async () => {
  const { env } = await setUp()
  const built = await build()
  if (built !== 0) return built
  const parameters = [tool('tsx/dist/cli.mjs'), 'tests/bench/bench.ts', ...process.argv.slice(2)]
  return runLoudly(process.execPath, parameters, { cwd: projectRoot, env })
})
