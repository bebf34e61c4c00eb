import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { figureLines } from './fullDiskFigures.mjs'
import { playwright } from './playwright.mjs'
import { runScript, setUp } from './setUp.mjs'
import { modernEnvironment } from './setup/chromium.mjs'
import { whyNoSmallDisk } from './smallDisk.mjs'
import { projectRoot } from './tool.mjs'

/**
 * The trials of a full disk on both engines: `npm run fulldisk`. Twenty rounds, or as many as are named, on both engines
 * or the one that is named, and of the trials those whose title matches: `npm run fulldisk -- 5 modern rounds`.
 */
const usualRounds = 20

await runScript(async () => {
  const missing = whyNoSmallDisk()
  if (missing !== null) {
    console.error(`The full disk is a small file system of its own: ${missing}.`)
    return 1
  }
  const words = process.argv.slice(2)
  const rounds = Number(words.find((word) => /^\d+$/.test(word)) ?? usualRounds)
  const engines = ['electron', 'modern'].filter((name) => words.includes(name))
  const matching = words.filter((word) => !/^\d+$/.test(word) && !engines.includes(word))
  const { env } = await setUp()
  const built = await build()
  if (built !== 0) return built
  const results = join(projectRoot, 'out/fullDisk.jsonl')
  mkdirSync(join(projectRoot, 'out'), { recursive: true })
  rmSync(results, { force: true })
  const given = { ...env, PLEXUS_ROUNDS: String(rounds), PLEXUS_FULLDISK_RESULTS: results }
  const wanted = matching.length > 0 ? ['--grep', matching.join(' ')] : []
  const run = engines.length > 0 ? engines : ['electron', 'modern']
  let code = 0
  for (const engine of run) {
    const lane = engine === 'modern' ? await modernEnvironment(console.log) : {}
    if (lane === null) return 1
    console.log(`\n== full disk, on ${engine}`)
    code = (await playwright('fulldisk', { ...given, ...lane }, wanted)) || code
  }
  const lines = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n') : []
  const outcomes = lines.filter(Boolean).map((line) => JSON.parse(line))
  for (const line of figureLines(outcomes, run, rounds)) console.log(line)
  return code
})
