import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { playwright } from './playwright.mjs'
import { runScript, setUp } from './setUp.mjs'
import { modernEnvironment } from './setup/chromium.mjs'
import { projectRoot } from './tool.mjs'

/**
 * Sixty hostile texts through every screen that draws them, on both engines: `npm run hostile`. Tells by screen and engine
 * the longest that the drawing thread was held, and by which five texts. One engine, and of the texts those five of which a
 * name matches: `npm run hostile -- modern one word`.
 */
await runScript(async () => {
  const words = process.argv.slice(2)
  const named = ['electron', 'modern'].filter((name) => words.includes(name))
  const matching = words.filter((word) => !named.includes(word))
  const { env } = await setUp()
  const built = await build()
  if (built !== 0) return built
  const results = join(projectRoot, 'out/hostile.jsonl')
  mkdirSync(join(projectRoot, 'out'), { recursive: true })
  rmSync(results, { force: true })
  const wanted = matching.length > 0 ? ['--grep', matching.join(' ')] : []
  let code = 0
  for (const engine of named.length > 0 ? named : ['electron', 'modern']) {
    const lane = engine === 'modern' ? await modernEnvironment(console.log) : {}
    if (lane === null) return 1
    console.log(`\n== hostile texts, on ${engine}`)
    const given = { ...env, ...lane, PLEXUS_HOSTILE_RESULTS: results }
    code = (await playwright('hostile', given, wanted)) || code
  }
  const lines = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n') : []
  for (const line of longestLines(lines.filter(Boolean).map((one) => JSON.parse(one)))) {
    console.log(line)
  }
  return code
})

/**
 * @param {readonly { engine: string, text: string, screen: string, longest: number }[]} seen
 * @returns {string[]}
 */
function longestLines(seen) {
  /** @type {Map<string, (typeof seen)[number]>} */
  const worst = new Map()
  for (const one of seen) {
    const key = `${one.engine}, ${one.screen}`
    if (one.longest >= (worst.get(key)?.longest ?? 0)) worst.set(key, one)
  }
  const texts = new Set(seen.flatMap(({ text }) => text.split('; '))).size
  return [
    `\nDrawn: ${texts} texts, ${seen.length} screens. Longest the drawing thread was held, in ms (0: never for 50):`,
    ...[...worst].map(
      ([where, { longest, text }]) => `${String(longest).padStart(7)}  ${where}: ${text}`,
    ),
  ]
}
