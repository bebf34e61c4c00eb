import { runLoudly } from './runCommand.mjs'
import { projectRoot, tool } from './tool.mjs'

/** Where the unit tests leave their counts. */
export const unitReport = 'test-results/unit.json'

/** The checks that need no built program, in the order of their speed. */
export const checks = [
  {
    name: 'lint',
    parameters: [tool('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.'],
  },
  { name: 'import directions', parameters: ['scripts/importDirections.mjs'] },
  { name: 'types', parameters: [tool('typescript/bin/tsc'), '--project', 'tsconfig.json'] },
  {
    name: 'types of src alone',
    parameters: [tool('typescript/bin/tsc'), '--project', 'tsconfig.src.json'],
  },
  { name: 'dead code', parameters: [tool('knip/bin/knip.js')] },
  {
    name: 'unit tests',
    parameters: [
      tool('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
  },
]

/**
 * Runs every check, also after one has failed, so that one run shows all there is to mend.
 * @param {string} [only] the name of a single check
 * @returns {Promise<{ failed: string[], parts: import('./testCounts.mjs').TimedPart[] }>} the names of those that
 *   failed, and how long each took
 */
export async function runChecks(only) {
  /** @type {string[]} */
  const failed = []
  /** @type {import('./testCounts.mjs').TimedPart[]} */
  const parts = []
  for (const { name, parameters } of checks.filter((check) => !only || check.name === only)) {
    const started = Date.now()
    console.log(`\n== ${name}`)
    // CI=1: a missing snapshot fails instead of being written.
    const code = await runLoudly(process.execPath, parameters, {
      cwd: projectRoot,
      env: { CI: '1' },
    })
    const seconds = (Date.now() - started) / 1000
    console.log(`== ${name}: ${code === 0 ? 'good' : 'FAILED'} (${seconds.toFixed(1)} s)`)
    parts.push({ name, seconds })
    if (code !== 0) failed.push(name)
  }
  return { failed, parts }
}
