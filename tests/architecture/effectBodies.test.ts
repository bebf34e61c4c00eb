import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'plexus-effects-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Each would hand React what it calls as a clean-up. */
const refused = [
  'useEffect(() => list.scrollTo(0, 0), [])',
  'useEffect(() => list.scrollIntoView())',
  'useEffect(\n  () =>\n    list.scrollBy(0, 1),\n  [],\n)',
  'useEffect(() => () => list.remove(), [])',
  'useLayoutEffect(() => list.scrollTo(0, 0), [])',
  'useInsertionEffect(() => list.scrollTo(0, 0), [])',
  'useEffect(list.remove, [])',
]
/** Right as they are: a rule that refuses everything is seen too. */
const allowed = [
  'useEffect(() => {\n  list.scrollTo(0, 0)\n}, [])',
  'useEffect(() => {\n  const rows = [1].map((one) => one + 1)\n  return () => list.remove(rows)\n})',
  'useEffect(function scrolls() {\n  list.scrollTo(0, 0)\n}, [])',
  'useMemo(() => list.scrollTo(0, 0), [])',
]

/** The lines on which the project's own rule reports something. */
function reportedLines(text: string): number[] {
  const { plugins } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  writeFileSync(
    join(folder, 'biome.json'),
    JSON.stringify({
      plugins: plugins.map((plugin: string) => join(root, plugin)),
      linter: { rules: { preset: 'none' } },
    }),
  )
  writeFileSync(join(folder, 'planted.tsx'), text)
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const run = spawnSync(process.execPath, [biome, 'lint', '--colors=off', 'planted.tsx'], {
    cwd: folder,
    encoding: 'utf8',
  })
  return [...`${run.stdout}${run.stderr}`.matchAll(/planted\.tsx:(\d+):\d+ plugin/g)].map(
    ([, line]) => Number(line),
  )
}

it('refuses an effect that returns what it calls, and lets one with a body be', () => {
  let line = 1
  const wanted: number[] = []
  for (const text of refused) {
    // The report begins at the effect, which one of them has on a line of its own.
    wanted.push(text.includes('(\n') ? line + 1 : line)
    line += text.split('\n').length
  }
  expect(reportedLines([...refused, ...allowed].join('\n'))).toEqual(wanted)
})
