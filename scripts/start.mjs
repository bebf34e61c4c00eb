import { build } from './build.mjs'
import { runLoudly } from './runCommand.mjs'
import { runScript, setUp } from './setUp.mjs'
import { projectRoot } from './tool.mjs'

await runScript(async () => {
  const { runtime, switches, env } = await setUp()
  const built = await build()
  if (built !== 0) return built
  if (switches.includes('--no-sandbox')) {
    console.log(
      'Running as root: Chromium starts with --no-sandbox. Use an ordinary user for your own records.',
    )
  }
  // Words after `npm start --` go to the program.
  return runLoudly(runtime.path, [...switches, projectRoot, ...process.argv.slice(2)], { env })
})
