import { build } from './build.mjs'
import { playwright } from './playwright.mjs'
import { runScript, setUp } from './setUp.mjs'
import { ensureChromium } from './setup/chromium.mjs'

/** Has a library restored from every state in which its store may be found, on both engines; `npm test` tries two. */
await runScript(async () => {
  const { env } = await setUp()
  const built = await build()
  if (built !== 0) return built
  const onElectron = await playwright('recovery', env)
  const chromium = await ensureChromium(console.log)
  if (chromium === null) return 1
  console.log(`\n== on Chromium ${chromium.version}`)
  const modern = { ...env, PLEXUS_LANE: 'modern', PLEXUS_CHROMIUM: chromium.path }
  const onChromium = await playwright('recovery', modern)
  return onElectron || onChromium
})
