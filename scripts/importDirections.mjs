import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runQuietly } from './runCommand.mjs'
import { runScript } from './setUp.mjs'
import { isMain, projectRoot, tool } from './tool.mjs'

/** Fewer modules than this were not read at all: a compiler the tool cannot use makes it see nothing and be content. */
const floor = 60
const folders = ['src', 'electron', 'renderer', 'tests', 'scripts']

/**
 * @typedef {object} Directions
 * @property {number} modules how many modules were read
 * @property {{ rule: string, from: string, to: string }[]} violations
 */

/**
 * Checks who imports whom in a tree against .dependency-cruiser.cjs.
 * @param {string} root holds some of the folders src, electron, renderer, tests and scripts, and tsconfig.json
 * @returns {Promise<Directions>}
 * @throws {Error} when the tool itself fails
 */
export async function importDirections(root) {
  const present = folders.filter((folder) => existsSync(join(root, folder)))
  const config = join(projectRoot, '.dependency-cruiser.cjs')
  const cruiser = tool('dependency-cruiser/bin/dependency-cruise.mjs')
  const run = await runQuietly(
    process.execPath,
    [cruiser, '--config', config, '--output-type', 'json', ...present],
    { cwd: root },
  )
  const start = run.output.indexOf('{')
  if (start === -1) throw new Error(`dependency-cruiser failed: ${run.output}`)
  const { summary } = JSON.parse(run.output.slice(start))
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map((/** @type {any} */ found) => ({
      rule: found.rule.name,
      from: found.from,
      to: found.to,
    })),
  }
}

/**
 * What is wrong with the directions, in words; empty when nothing is.
 * @param {Directions} found
 * @param {number} [least] the smallest believable number of modules
 * @returns {string[]}
 */
export function directionProblems({ modules, violations }, least = floor) {
  const problems = violations.map(({ rule, from, to }) => `${rule}: ${from} imports ${to}`)
  if (modules >= least) return problems
  return [...problems, `Only ${modules} modules were read; at least ${least} were expected.`]
}

if (isMain(import.meta.url)) {
  await runScript(async () => {
    const found = await importDirections(projectRoot)
    const problems = directionProblems(found)
    for (const problem of problems) console.error(problem)
    console.log(`Import directions: ${found.modules} modules, ${problems.length} problems.`)
    return problems.length === 0 ? 0 : 1
  })
}
