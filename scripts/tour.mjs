import { build } from './build.mjs'
import { playwright } from './playwright.mjs'
import { runScript, setUp } from './setUp.mjs'

await runScript(async () => {
  const { env } = await setUp()
  const built = await build()
  return built === 0 ? playwright('tour', env, process.argv.slice(2)) : built
})
