import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { directionProblems, importDirections } from '../../scripts/importDirections.mjs'

/** Each planted file breaks the rule named first. */
const planted: [rule: string, file: string, imported: string][] = [
  ['no-circular', 'renderer/one.ts', './two.ts'],
  ['not-to-tests', 'src/commands/usesTest.ts', '../../tests/target.ts'],
  ['src-is-pure', 'src/commands/usesPage.ts', '../../renderer/target.ts'],
  ['src-is-pure', 'src/commands/usesReact.ts', 'react'],
  ['src-has-no-node', 'src/commands/usesNode.ts', 'node:fs'],
  ['model-imports-nothing', 'src/model/usesSearch.ts', '../search/target.ts'],
  ['ipc-only-model', 'src/ipc/usesSearch.ts', '../search/target.ts'],
  ['domain-not-database', 'src/planner/usesDatabase.ts', '../db/target.ts'],
  ['domain-folders-stand-alone', 'src/planner/usesSearch.ts', '../search/target.ts'],
  ['formats-do-not-know-each-other', 'src/formats/importOne.ts', './importTwo.ts'],
  ['db-only-model', 'src/db/usesSearch.ts', '../search/target.ts'],
  ['dexie-only-in-db', 'src/commands/usesDexie.ts', 'dexie'],
  ['live-queries-only-in-hooks', 'renderer/screens/asks.ts', 'dexie-react-hooks'],
  ['upgrades-stand-alone', 'src/db/versions/v1.ts', '../../model/target.ts'],
  ['renderer-not-electron', 'renderer/usesMain.ts', '../electron/main/target.ts'],
  ['renderer-has-no-node', 'renderer/usesNode.ts', 'node:fs'],
  ['electron-only-contract', 'electron/main/usesDatabase.ts', '../../src/db/target.ts'],
  ['preload-only-ipc', 'electron/preload/usesModel.ts', '../../src/model/target.ts'],
]

/** Imports that the rules allow, so that a rule which refuses everything is seen too. */
const allowed: [file: string, imported: string][] = [
  ['src/commands/good.ts', '../db/target.ts'],
  ['src/model/good.ts', 'zod'],
  ['src/db/good.ts', 'dexie'],
  ['renderer/hooks/good.ts', 'dexie-react-hooks'],
  ['electron/main/good.ts', '../../src/model/target.ts'],
  ['electron/preload/good.ts', 'electron'],
]

const targets = [
  'src/model/target.ts',
  'src/db/target.ts',
  'src/search/target.ts',
  'src/formats/importTwo.ts',
  'renderer/target.ts',
  'electron/main/target.ts',
  'tests/target.ts',
]

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

function newTree(): string {
  const root = mkdtempSync(join(tmpdir(), 'plexus-layers-'))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  write(root, 'tsconfig.json', '{ "compilerOptions": { "allowImportingTsExtensions": true } }')
  // The compiler wants at least one file of its own, outside the folders that are read.
  write(root, 'compiler.ts', '')
  return root
}

describe('the import directions', () => {
  const root = newTree()
  let found: Awaited<ReturnType<typeof importDirections>>

  beforeAll(async () => {
    for (const file of targets) write(root, file, 'export const value = 1\n')
    write(root, 'renderer/two.ts', `import './one.ts'\n`)
    for (const [, file, imported] of planted) write(root, file, `import '${imported}'\n`)
    for (const [file, imported] of allowed) write(root, file, `import '${imported}'\n`)
    found = await importDirections(root)
  }, 60_000)

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it.each(planted)('catch %s in %s', (rule, file) => {
    expect(found.violations.map((violation) => `${violation.rule} ${violation.from}`)).toContain(
      `${rule} ${file}`,
    )
  })

  it('let through what the plan allows', () => {
    const files = allowed.map(([file]) => file)
    expect(found.violations.filter(({ from }) => files.includes(from))).toEqual([])
  })

  it('fail when nothing was read', async () => {
    const empty = newTree()
    write(empty, 'src/nothing.txt', '')
    const nothing = await importDirections(empty)
    rmSync(empty, { recursive: true, force: true })
    expect(nothing).toEqual({ modules: 0, violations: [] })
    expect(directionProblems(nothing).join()).toContain('Only 0 modules were read')
  }, 60_000)
})
