import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const workflow = readFileSync(
  resolve(import.meta.dirname, '../../.github/workflows/test.yml'),
  'utf8',
)

it('has a host run everything on the three systems, with the official Electron or not at all', () => {
  expect(/system: \[(.*)\]/.exec(workflow)?.[1]?.split(', ')).toEqual([
    expect.stringMatching(/^ubuntu-/),
    expect.stringMatching(/^windows-/),
    expect.stringMatching(/^macos-/),
  ])
  const runs = [...workflow.matchAll(/^ {8}run: (.*)$/gm)].map(([, command]) => command)
  expect(runs).toContain('npm test')
  expect(runs).toContain('npm ci && node node_modules/electron/install.js')
})

it('is plain YAML: no tabs, indented by twos, each step an action of a stated version or a command', () => {
  const lines = workflow.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  expect(lines.filter((line) => line.includes('\t') || /^(?: {2})* \S/.test(line))).toEqual([])
  const steps = workflow.split(/^ {6}- /m).slice(1)
  expect(steps.length).toBeGreaterThan(4)
  for (const step of steps) expect(step).toMatch(/uses: [\w/-]+@v\d+|run: \S/)
})
