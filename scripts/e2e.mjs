import { build } from './build.mjs'
import { playwright } from './playwright.mjs'
import { runScript, setUp } from './setUp.mjs'

await runScript(async () => {
  const { env } = await setUp({ displays: 2 })
  const built = await build()
  return built === 0 ? playwright('e2e', env, process.argv.slice(2)) : built
})
