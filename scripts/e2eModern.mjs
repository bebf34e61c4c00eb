import { build } from './build.mjs'
import { runModernLane } from './modernLane.mjs'
import { runScript, setUp } from './setUp.mjs'

await runScript(async () => {
  const { env } = await setUp({ displays: 0 })
  const built = await build()
  if (built !== 0) return built
  const ran = await runModernLane(env, process.argv.slice(2))
  return ran?.isGood ? 0 : 1
})
