import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { playwright } from './playwright.mjs'
import { runScript, setUp } from './setUp.mjs'
import { projectRoot } from './tool.mjs'

/** Twenty rounds, or as many as are named: `npm run fulldisk -- 5`. */
const usualRounds = '20'

await runScript(async () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    process.stderr.write(
      'The full disk is a file system of 48 MB, which only root on Linux can mount.\n',
    )
    return 1
  }
  const { env } = await setUp()
  const built = await build()
  if (built !== 0) return built
  const results = join(projectRoot, 'out/fullDisk.jsonl')
  rmSync(results, { force: true })
  const rounds = process.argv[2] ?? usualRounds
  const given = { ...env, PLEXUS_ROUNDS: rounds, PLEXUS_FULLDISK_RESULTS: results }
  const code = await playwright('fulldisk', given)
  const lines = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n') : []
  const outcomes = lines.filter(Boolean).map((line) => JSON.parse(line))
  const lost = outcomes.reduce((sum, { lost: each }) => sum + each, 0)
  const told = outcomes.reduce((sum, { toldButNotSaved }) => sum + toldButNotSaved.length, 0)
  process.stdout.write(
    `Full disk: ${outcomes.length} of ${rounds} rounds ended; stores lost: ${lost}; edits told as saved that are not: ${told}.\n`,
  )
  return code
})
