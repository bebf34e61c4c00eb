import { expect, it } from 'vitest'
import { closeDebuggingPorts } from '../../../electron/main/security/debuggingPorts.ts'

it('leaves no switch that lets a debugger in, and every other', () => {
  const given = new Set([
    'remote-debugging-port',
    'remote-debugging-pipe',
    'remote-allow-origins',
    'inspect',
    'inspect-brk',
    'user-data-dir',
    'in-background',
  ])
  closeDebuggingPorts({ removeSwitch: (name) => given.delete(name) })
  expect([...given]).toEqual(['user-data-dir', 'in-background'])
})
