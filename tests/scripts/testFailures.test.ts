import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { endToEndFailures, unitFailures } from '../../scripts/testFailures.mjs'

const root = resolve(import.meta.dirname, '../..')

describe('what is repeated at the end of a run', () => {
  it('names each failed unit test, its file and how its message begins, without colors', () => {
    const report = {
      testResults: [
        {
          name: resolve(root, 'tests/a.test.ts'),
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'a holds', failureMessages: [] },
            {
              status: 'failed',
              fullName: 'b holds',
              failureMessages: ['\u001b[31mexpected 1\u001b[39m\n\n1\n2\n3\n4\n5\n6\n7'],
            },
          ],
        },
        {
          name: resolve(root, 'tests/c.test.ts'),
          status: 'failed',
          assertionResults: [],
          message: 'Cannot load.',
        },
      ],
    }
    expect(unitFailures(report)).toEqual([
      'tests/a.test.ts › b holds\n    expected 1\n    1\n    2\n    3\n    4\n    5',
      'tests/c.test.ts\n    Cannot load.',
    ])
  })

  it('names each failed test of the window, however deep it lies, and what failed outside any', () => {
    const spec = (title: string, ok: boolean) => ({
      file: 'shell.spec.ts',
      line: 12,
      title,
      ok,
      tests: [{ results: [{ errors: ok ? [] : [{ message: 'Error: too late' }] }] }],
    })
    const report = {
      errors: [{ message: 'No such project' }],
      suites: [{ specs: [spec('a', true)], suites: [{ specs: [spec('b', false)] }] }],
    }
    expect(endToEndFailures(report)).toEqual([
      'shell.spec.ts:12 › b\n    Error: too late',
      '    No such project',
    ])
  })
})
