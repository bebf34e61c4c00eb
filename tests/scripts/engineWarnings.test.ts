import { expect, it } from 'vitest'
import { EngineWarnings } from '../../scripts/setup/engineWarnings.mjs'

/** What npm says of a package that asks for another Node. */
function warning(name: string, required = '>=22.12.0') {
  return [
    'npm warn EBADENGINE Unsupported engine {',
    `npm warn EBADENGINE   package: '${name}',`,
    `npm warn EBADENGINE   required: { node: '${required}' },`,
    "npm warn EBADENGINE   current: { node: 'v20.20.2', npm: '11.19.1' }",
    'npm warn EBADENGINE }',
  ]
}

function shown(lines: readonly string[]): string[] {
  const warnings = new EngineWarnings()
  return [...lines.flatMap((line) => warnings.take(line)), ...warnings.end()]
}

it('says in one line what npm says in five for each package that is known to do', () => {
  const lines = shown([
    ...warning('electron@45.4.1', '>= 22.12.0'),
    ...warning('@electron/get@5.1.0'),
    'added 647 packages in 2m',
  ])
  expect(lines).toHaveLength(2)
  expect(lines[0]).toBe('added 647 packages in 2m')
  expect(lines[1]).toContain('Node 22.12')
  expect(lines[1]).toMatch(/: @electron\/get, electron\.$/)
})

it('keeps every other line as it is, in its order', () => {
  const lines = [
    'npm warn deprecated something@1.0.0: no longer kept',
    ...warning('vite@9.0.0'),
    ...warning('electron@60.0.0', '>=26.0.0'),
    'npm error code EACCES',
    'npm error a block that never ends',
    'npm warn EBADENGINE Unsupported engine {',
    "npm warn EBADENGINE   package: 'other@1.0.0',",
  ]
  expect(shown(lines)).toEqual(lines)
})

it('says nothing where npm said nothing', () => {
  expect(shown([])).toEqual([])
})
