import { readdirSync } from 'node:fs'
import { matchesGlob } from 'node:path'
import { expect, it } from 'vitest'
import playwrightConfig from '../../playwright.config.ts'
import vitestConfig from '../../vitest.config.ts'

const unitPatterns = vitestConfig.test?.include ?? []
/** Both lanes run the same files: they count as one runner. */
const projects = new Set(
  (playwrightConfig.projects ?? []).map(({ testDir, testMatch }) => `${testDir}/${testMatch}`),
)

function runnersOf(file: string): string[] {
  return [...unitPatterns, ...projects].filter((pattern) => matchesGlob(file, pattern))
}

const testFiles = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(name) && !name.includes('/fixtures/'))

it('finds the tests at all', () => {
  expect(testFiles).toContain('tests/architecture/everyTestRuns.test.ts')
})

it('gives each test file to exactly one runner', () => {
  expect(testFiles.filter((file) => runnersOf(file).length !== 1)).toEqual([])
})
