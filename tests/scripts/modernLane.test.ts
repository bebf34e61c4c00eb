import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { desktopOnlyProblems, testsOf } from '../../scripts/desktopOnly.mjs'
import { findChromium } from '../../scripts/setup/chromium.mjs'
import { closingLine, minuteLines } from '../../scripts/testCounts.mjs'

const root = resolve(import.meta.dirname, '../..')

describe('where Chromium is looked for', () => {
  const found = (platform: string, env: NodeJS.ProcessEnv, there: string) =>
    findChromium({ platform, env, exists: (path) => path === there })

  it('finds it on the PATH and in the usual places of each system', () => {
    expect(found('linux', { PATH: '/opt/x:/usr/local/bin' }, '/usr/local/bin/chromium')).not.toBe(
      null,
    )
    expect(found('linux', {}, '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome')
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(found('darwin', {}, mac)).toBe(mac)
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
    expect(found('win32', { PROGRAMFILES: 'C:\\Program Files' }, windows)).toBe(windows)
    expect(found('win32', { PATH: 'C:\\a;C:\\b' }, 'C:\\b\\chrome.exe')).toBe('C:\\b\\chrome.exe')
  })

  it('takes the one that is named, and no other in its place', () => {
    expect(found('linux', { PLEXUS_CHROMIUM: '/x/chrome' }, '/x/chrome')).toBe('/x/chrome')
    expect(() => found('linux', { PLEXUS_CHROMIUM: '/x/chrome' }, '/usr/bin/chromium')).toThrow(
      '/x/chrome',
    )
    expect(found('linux', { PATH: '/usr/bin' }, '/nowhere')).toBeNull()
  })
})

describe('the list of tests that need the desktop', () => {
  const tests = [
    { file: 'shell.spec.ts', title: 'a menu' },
    { file: 'people.spec.ts', title: 'a person' },
  ]
  const named = (file: string, title: string, reason = 'A real menu.') => ({ file, title, reason })

  it('holds only tests there are, each with its reason, none of an area that runs everywhere, thirty at most', () => {
    expect(desktopOnlyProblems([named('shell.spec.ts', 'a menu')], tests)).toEqual([])
    expect(desktopOnlyProblems([named('shell.spec.ts', 'another')], tests)).toHaveLength(1)
    expect(desktopOnlyProblems([named('shell.spec.ts', 'a menu', ' ')], tests)).toHaveLength(1)
    expect(desktopOnlyProblems([named('people.spec.ts', 'a person')], tests)).toHaveLength(1)
    const many = Array.from({ length: 31 }, () => named('shell.spec.ts', 'a menu'))
    expect(desktopOnlyProblems(many, tests)).toHaveLength(1)
  })

  it('reads the tests of a report, however deep they lie', () => {
    const spec = (title: string, ok: boolean) => ({ file: 'e2e/shell.spec.ts', title, ok })
    const report = {
      suites: [{ specs: [spec('a', true)], suites: [{ specs: [spec('b', false)] }] }],
    }
    expect(testsOf(report)).toEqual([
      { file: 'shell.spec.ts', title: 'a', passed: true },
      { file: 'shell.spec.ts', title: 'b', passed: false },
    ])
  })
})

it('says at the end how long each part took, and which lane did not run', () => {
  const parts = [
    { name: 'lint', seconds: 30 },
    { name: 'end to end', seconds: 600 },
  ]
  expect(minuteLines(parts)).toEqual([
    '   0.5 min  lint',
    '  10.0 min  end to end',
    '  10.5 min  all',
  ])
  const counts = [{ passed: 3, failed: 0, skipped: 0 }]
  expect(closingLine(counts)).toBe('3 passed, 0 failed')
  expect(closingLine(counts, ['modern lane'])).toBe(
    '3 passed, 0 failed, the modern lane DID NOT RUN',
  )
})

it('puts no figures of tests into a package', () => {
  const files = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
  const fromOut = [...files.matchAll(/^ {2}- (out\/.*)$/gm)].map(([, path]) => path)
  expect(fromOut).toEqual(['out/main/**', 'out/preload/**', 'out/renderer/**'])
})
