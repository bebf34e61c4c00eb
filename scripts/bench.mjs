import { build } from './build.mjs'
import { runLoudly } from './runCommand.mjs'
import { runScript, setUp } from './setUp.mjs'
import { modernEnvironment } from './setup/chromium.mjs'
import { projectRoot, tool } from './tool.mjs'

await runScript(async () => {
  const { env } = await setUp()
  const built = await build()
  if (built !== 0) return built
  const words = process.argv.slice(2)
  const parameters = [tool('tsx/dist/cli.mjs'), 'tests/bench/bench.ts', ...words]
  if (words.includes('--modern')) {
    const modern = await modernEnvironment(console.log)
    if (modern === null) return 1
    Object.assign(env, modern)
  }
  return runLoudly(process.execPath, parameters, { cwd: projectRoot, env })
})
