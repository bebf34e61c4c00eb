import { describe, expect, it } from 'vitest'
import { electronArguments } from '../../scripts/electronArguments.mjs'
import { installReason } from '../../scripts/setup/dependencies.mjs'
import { displayAt } from '../../scripts/setup/display.mjs'
import { nodeProblem } from '../../scripts/setup/nodeVersion.mjs'
import { hasCandidate, missingLibraries } from '../../scripts/setup/systemLibraries.mjs'
import { closingLine, endToEndCounts, unitCounts } from '../../scripts/testCounts.mjs'

describe('the Node version', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0'])('%s will do', (version) => {
    expect(nodeProblem(version)).toBeNull()
  })
  it.each(['18.20.4', '20.18.9'])('%s is too old, and it says how to get another', (version) => {
    expect(nodeProblem(version)).toContain('nodejs.org')
  })
})

describe('the dependencies', () => {
  const lock = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  }
  it('are installed when nothing is there', () => {
    expect(installReason(lock, null)).toContain('not installed')
  })
  it('are left alone when they are those of the lock, without packages for other systems', () => {
    expect(installReason(lock, { 'node_modules/a': { version: '1.0.0' } })).toBeNull()
  })
  it('are installed anew when one has another version', () => {
    expect(installReason(lock, { 'node_modules/a': { version: '0.9.0' } })).toContain(
      'node_modules/a',
    )
  })
})

describe('missing libraries', () => {
  it('are read from ldd, each once', () => {
    const said = [
      '/opt/electron:',
      '\tlinux-vdso.so.1 (0x00007ffc)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibc.so.6 => /lib/libc.so.6 (0x00007f)',
      '/opt/libEGL.so:',
      '\tlibgtk-3.so.0 => not found',
      '\tlibasound.so.2 => not found',
    ].join('\n')
    expect(missingLibraries(said)).toEqual(['libasound.so.2', 'libgtk-3.so.0'])
  })
  it('are none where all were found', () => {
    expect(missingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n')).toEqual([])
  })
  it('come from the package names of this release', () => {
    const policy = [
      'libgtk-3-0t64:\n  Installed: (none)\n  Candidate: 3.24.41\n',
      'libnss3t64:\n  Installed: (none)\n  Candidate: (none)\n',
    ].join('')
    expect(hasCandidate(policy, 'libgtk-3-0t64')).toBe(true)
    expect(hasCandidate(policy, 'libnss3t64')).toBe(false)
    expect(hasCandidate(policy, 'libdrm2t64')).toBe(false)
  })
})

describe('the display', () => {
  it.each([
    ['darwin', {}, 'native'],
    ['win32', {}, 'native'],
    ['linux', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }, 'x11'],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'wayland'],
    ['linux', { DISPLAY: '' }, 'none'],
  ])('on %s with %o is %s', (platform, env, expected) => {
    expect(displayAt(platform, env)).toBe(expected)
  })
  it('decides the switches together with the user', () => {
    const env = { DISPLAY: ':0' }
    expect(electronArguments({ platform: 'linux', userId: 0, env })).toEqual(['--no-sandbox'])
    expect(electronArguments({ platform: 'linux', userId: 1000, env })).toEqual([])
    expect(
      electronArguments({ platform: 'linux', userId: 1000, env: { WAYLAND_DISPLAY: 'w' } }),
    ).toEqual(['--ozone-platform=wayland'])
  })
})

describe('the closing line', () => {
  it('adds the runs and counts a file that did not load', () => {
    const unit = unitCounts({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    })
    const stats = { expected: 3, unexpected: 0, flaky: 1, skipped: 0 }
    expect(closingLine([unit, endToEndCounts({ stats, errors: [] })])).toBe('8 passed, 3 failed')
  })
  it('names skipped tests only where there are some', () => {
    expect(closingLine([{ passed: 1, failed: 0, skipped: 2 }])).toBe(
      '1 passed, 0 failed, 2 skipped',
    )
  })
})
