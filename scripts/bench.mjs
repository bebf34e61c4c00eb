import { build } from './build.mjs'
import { runLoudly } from './runCommand.mjs'
import { runScript, setUp } from './setUp.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { projectRoot, tool } from './tool.mjs'

await runScript(async () => {
  const { env } = await setUp()
  const built = await build()
  if (built !== 0) return built
  const words = process.argv.slice(2)
  const parameters = [tool('tsx/dist/cli.mjs'), 'tests/bench/bench.ts', ...words]
  if (words.includes('--modern')) {
    const chromium = await ensureChromium(console.log)
    if (chromium === null) return 1
    Object.assign(env, { PLEXUS_LANE: 'modern', PLEXUS_CHROMIUM: chromium.path })
  }
  return runLoudly(process.execPath, parameters, { cwd: projectRoot, env })
})
