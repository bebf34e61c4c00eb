import { build } from './build.mjs'
import { playwright } from './playwright.mjs'
import { runScript, setUp } from './setUp.mjs'
import { modernEnvironment } from './setup/chromium.mjs'

/** Photographs the same screens on both engines, in both themes, in pairs below out/screens, to be looked at. */
await runScript(async () => {
  const { env } = await setUp()
  const built = await build()
  if (built !== 0) return built
  const onElectron = await playwright('screens', env)
  const modern = await modernEnvironment(console.log)
  if (modern === null) return 1
  const onChromium = await playwright('screens', { ...env, ...modern })
  console.log('Written to out/screens: a screen, its theme, then the engine.')
  return onElectron || onChromium
})
